namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>Fails when it is written down, before there is anything to send.</summary>
internal sealed class Unserializable
{
    private readonly int _id = 7;

    public string Name => throw new NoSuchEntityException("id", _id);
}
