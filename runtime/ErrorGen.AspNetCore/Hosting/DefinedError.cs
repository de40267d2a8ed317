namespace ErrorGen.AspNetCore;

/// <summary>An entry without parameters as an error.</summary>
internal sealed class DefinedError(ErrorDefinition definition) : Error(definition)
{
    public override ErrorValue GetParameter(int index) => throw new ArgumentOutOfRangeException(nameof(index));
}
