namespace ErrorGen.AspNetCore.Tests.Shop;

/// <summary>An error made up by one test.</summary>
internal sealed class OwnError(ErrorDefinition definition, params ErrorValue[] values) : Error(definition)
{
    public override ErrorValue GetParameter(int index) => values[index];
}
