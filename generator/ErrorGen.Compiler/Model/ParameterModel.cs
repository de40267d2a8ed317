using ErrorGen.Compiler.Infrastructure;

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
    string? Description)
{
    /// <summary>The values that the parameter can have; none if it can have all of its type.</summary>
    public EquatableArray<ParameterValue> Values { get; init; } = EquatableArray<ParameterValue>.Empty;

    /// <summary>Whether the parameter can have certain values only, so that its type in C# is an enumeration.</summary>
    public bool IsClosed => Values.Count > 0;

    /// <summary>Whether the value is a list; the type, the format and the values are those of its items then.</summary>
    public bool IsList { get; init; }

    /// <summary>A value for documents, or null.</summary>
    public ExampleValue? Example { get; init; }

    /// <summary>Whether the example is wrong, which is reported.</summary>
    public bool HasFaultyExample { get; init; }

    /// <summary>The enumeration of the values, in the class of the error.</summary>
    public string EnumName => PropertyName + "Value";
}

/// <summary>A value that a parameter can have.</summary>
/// <param name="Text">The value in the file and on the wire.</param>
/// <param name="Name">The member of the enumeration.</param>
internal sealed record ParameterValue(string Text, string Name);
