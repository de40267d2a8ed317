namespace ErrorGen;

/// <summary>A parameter of a catalogue entry.</summary>
public sealed class ErrorParameter
{
    /// <summary>Initializes the parameter.</summary>
    /// <param name="name">Its name in the catalogue and on the wire.</param>
    /// <param name="type">The type of its values.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public ErrorParameter(string name, ErrorParameterType type = ErrorParameterType.String)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Type = type;
    }

    /// <summary>The name in the catalogue and on the wire.</summary>
    public string Name { get; }

    /// <summary>The type of the values.</summary>
    public ErrorParameterType Type { get; }

    /// <summary>Whether the value is a list: an array on the wire, and joined as the language of the message does in the text. <see cref="Type"/>, <see cref="Format"/> and <see cref="Values"/> are those of its items.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether a value may be missing: <c>null</c> on the wire, nothing in the text.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The .NET format string for rendered text, or null for the usual form. Values on the wire do not use it.</summary>
    public string? Format { get; init; }

    /// <summary>The values that the parameter can have, as text on the wire; empty if it can have all values of its type.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What the parameter means, for developers, or null.</summary>
    public string? Description { get; init; }
}
