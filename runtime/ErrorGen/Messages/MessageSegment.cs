using System.Text;

namespace ErrorGen;

/// <summary>Literal text of a message and the parameter whose value follows it.</summary>
internal readonly struct MessageSegment
{
    public const int NoParameter = -1;

    private MessageSegment(string literal, byte[] utf8Literal, int parameter)
    {
        Literal = literal;
        Utf8Literal = utf8Literal;
        Parameter = parameter;
    }

    public string Literal { get; }

    public byte[] Utf8Literal { get; }

    /// <summary>The index of the parameter, or <see cref="NoParameter"/> at the end of the message.</summary>
    public int Parameter { get; }

    public static MessageSegment Of(string literal, int parameter) => new(literal, Encoding.UTF8.GetBytes(literal), parameter);
}
