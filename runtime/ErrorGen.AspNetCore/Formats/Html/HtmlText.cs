using System.Text;
using System.Text.Encodings.Web;

namespace ErrorGen.AspNetCore;

/// <summary>Encodes text for an HTML page.</summary>
internal static class HtmlText
{
    /// <summary>Returns the text as ASCII that is safe in an element and in a quoted attribute.</summary>
    /// <remarks>
    /// Control characters become U+FFFD: HTML does not allow most of them, and reads a reference to U+0080 to U+009F as a different character.
    /// </remarks>
    public static string Encode(string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isSpace = rune.Value is '\t' or '\n' or '\r';
            allowed.Append((Rune.IsControl(rune) && !isSpace ? Rune.ReplacementChar : XmlCharacters.Replace(rune)).ToString());
        }

        return HtmlEncoder.Default.Encode(allowed.ToString());
    }
}
