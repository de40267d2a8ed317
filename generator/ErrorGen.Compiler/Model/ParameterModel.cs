namespace ErrorGen.Compiler.Model;

/// <summary>A parameter of an entry.</summary>
/// <param name="Name">The name in the file and on the wire.</param>
/// <param name="PropertyName">The property of the generated value.</param>
/// <param name="ArgumentName">The parameter of the generated constructors, without a leading <c>@</c>.</param>
/// <param name="Type">The type.</param>
/// <param name="IsNullable">Whether the value may be missing.</param>
/// <param name="Format">The .NET format string for rendered text, if any.</param>
/// <param name="Description">The description, if any.</param>
internal sealed record ParameterModel(
    string Name,
    string PropertyName,
    string ArgumentName,
    ParameterType Type,
    bool IsNullable,
    string? Format,
    string? Description);
