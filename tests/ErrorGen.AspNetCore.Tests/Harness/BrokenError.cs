namespace ErrorGen.AspNetCore.Tests.Harness;

/// <summary>An error whose parameters cannot be read.</summary>
internal sealed class BrokenError(ErrorDefinition definition) : Error(definition)
{
    public override ErrorValue GetParameter(int index) => throw new InvalidOperationException("broken value");
}
