using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Parameters;

/// <summary>A parameter as the file declares it, or as a message implies it.</summary>
internal sealed record DeclaredParameter(string Name, TextSpan Span)
{
    public ParameterType Type { get; init; } = ParameterType.String;

    public bool IsNullable { get; init; }

    /// <summary>Whether the value is a list of the type.</summary>
    public bool IsList { get; init; }

    public string? Format { get; init; }

    /// <summary>The place of the format.</summary>
    public TextSpan FormatSpan { get; init; }

    public string? Description { get; init; }

    /// <summary>The values that it can have; none if it can have all of its type.</summary>
    public EquatableArray<ParameterValue> Values { get; init; } = EquatableArray<ParameterValue>.Empty;

    /// <summary>A value for documents, or null.</summary>
    public ExampleValue? Example { get; init; }

    /// <summary>Whether the example is wrong, which is reported.</summary>
    public bool HasFaultyExample { get; init; }

    /// <summary>Whether something about it is wrong, which is reported.</summary>
    public bool IsFaulty { get; init; }

    /// <summary>The parameter with a type.</summary>
    public DeclaredParameter As(DeclaredType type) => ReferenceEquals(type.Type, Type) && type.IsNullable == IsNullable && type.IsList == IsList
        ? this
        : this with { Type = type.Type, IsNullable = type.IsNullable, IsList = type.IsList };

    /// <summary>Whether nothing but the name is known.</summary>
    public bool IsPlain => ReferenceEquals(Type, ParameterType.String) && !IsNullable && !IsList
        && (Format ?? Description) is null && Example is null && !HasFaultyExample && Values.Count == 0;
}
