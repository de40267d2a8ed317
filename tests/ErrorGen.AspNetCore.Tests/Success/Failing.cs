namespace ErrorGen.AspNetCore.Tests.Success;

/// <summary>A value that breaks while it is written.</summary>
internal sealed class Failing
{
    public string First { get; } = "a";

    public string Second => throw new InvalidOperationException($"{First} cannot be read.");
}
