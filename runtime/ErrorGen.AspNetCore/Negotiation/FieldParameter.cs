using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>One <c>name=value</c> of a header value: RFC 9110, section 5.6.6.</summary>
/// <param name="name">The name, a token.</param>
/// <param name="value">The value as sent: a token, or a quoted string with its quotes.</param>
internal readonly ref struct FieldParameter(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
{
    public ReadOnlySpan<char> Name { get; } = name;

    public ReadOnlySpan<char> Value { get; } = value;

    /// <summary>Whether this is a weight. RFC 9110, section 12.5.1: any parameter named q is one, at any position.</summary>
    public bool IsWeight => HasName("q");

    private bool IsQuoted => Value[0] == QuotedString.Quote;

    public bool HasName(ReadOnlySpan<char> name) => Ascii.EqualsIgnoreCase(Name, name);

    /// <summary>Returns whether the value equals a text, whether it was quoted or not.</summary>
    public bool HasValue(ReadOnlySpan<char> text, bool ignoreCase)
    {
        if (IsQuoted)
        {
            return QuotedString.ContentEquals(Value, text, ignoreCase);
        }

        return ignoreCase ? Ascii.EqualsIgnoreCase(Value, text) : Value.SequenceEqual(text);
    }

    /// <summary>Returns the text of the value.</summary>
    public string GetText() => IsQuoted ? QuotedString.ContentOf(Value) : Value.ToString();
}
