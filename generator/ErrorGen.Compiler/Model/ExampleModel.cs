using ErrorGen.Compiler.Infrastructure;

namespace ErrorGen.Compiler.Model;

/// <summary>A set of values that documents show for an entry.</summary>
/// <param name="Arguments">The values that the catalogue has, in the order of the parameters. The runtime selects the others by type.</param>
internal sealed record ExampleModel(EquatableArray<ExampleArgument> Arguments);

/// <summary>The value of a parameter in an example.</summary>
/// <param name="Parameter">The position of the parameter.</param>
/// <param name="Value">The value.</param>
internal sealed record ExampleArgument(int Parameter, ExampleValue Value);

/// <summary>A value of a parameter.</summary>
/// <param name="Json">The value as JSON without white space.</param>
/// <param name="Text">The value for readers: that of a string, otherwise the JSON.</param>
internal sealed record ExampleValue(string Json, string Text)
{
    /// <summary>The missing value.</summary>
    public static readonly ExampleValue Null = new("null", "null");
}
