using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>The characters that XML 1.0 allows (its production <c>Char</c>). The others are not allowed as character references either.</summary>
internal static class XmlCharacters
{
    /// <summary>Returns the character itself, or U+FFFD if XML does not allow it.</summary>
    public static Rune Replace(Rune character) => character.Value switch
    {
        '\t' or '\n' or '\r' => character,
        < ' ' or 0xFFFE or 0xFFFF => Rune.ReplacementChar,
        _ => character,
    };
}
