using System.Text;

namespace ErrorGen;

/// <summary>Literal text of a message and the parameter whose value follows it.</summary>
internal readonly struct MessageSegment
{
    public const int NoParameter = -1;

    public MessageSegment(string literal, int parameter)
    {
        Literal = literal;
        Parameter = parameter;
        Utf8Literal = IsWhole(literal) ? Encoding.UTF8.GetBytes(literal) : null;
    }

    public string Literal { get; }

    /// <summary>The literal as UTF-8, or null if an unpaired surrogate at one end depends on the text next to it.</summary>
    public byte[]? Utf8Literal { get; }

    /// <summary>The index of the parameter, or <see cref="NoParameter"/> at the end of the message.</summary>
    public int Parameter { get; }

    private static bool IsWhole(string literal) =>
        literal.Length == 0 || !(char.IsLowSurrogate(literal[0]) || char.IsHighSurrogate(literal[^1]));
}
