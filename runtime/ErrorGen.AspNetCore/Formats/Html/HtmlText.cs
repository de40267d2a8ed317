using System.Text;
using System.Text.Encodings.Web;

namespace ErrorGen.AspNetCore;

/// <summary>Text in an HTML page.</summary>
internal static class HtmlText
{
    /// <summary>The text as ASCII that can neither open nor close anything, in an element or a quoted attribute.</summary>
    /// <remarks>
    /// Control characters become U+FFFD: most are not allowed in HTML, and a reference to one of U+0080 to U+009F means another character.
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
