using System.Buffers;

namespace ErrorGen.AspNetCore;

/// <summary>The <c>token</c> of RFC 9110, section 5.6.2.</summary>
internal static class Token
{
    private static readonly SearchValues<char> Characters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Whether the whole text is one token.</summary>
    public static bool IsToken(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExcept(Characters);

    /// <summary>Returns the length of the token at the start of the text, or 0.</summary>
    public static int LeadingLength(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExcept(Characters);
        return end < 0 ? text.Length : end;
    }
}
