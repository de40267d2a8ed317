using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>The characters that XML 1.0 has (its production <c>Char</c>); the others cannot be sent, not even as references.</summary>
internal static class XmlCharacters
{
    /// <summary>The character itself, or U+FFFD where XML has no such character.</summary>
    public static Rune Replace(Rune character) => character.Value switch
    {
        '\t' or '\n' or '\r' => character,
        < ' ' or 0xFFFE or 0xFFFF => Rune.ReplacementChar,
        _ => character,
    };
}
