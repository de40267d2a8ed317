namespace ErrorGen.Compiler.Text;

/// <summary>Returns the same string for equal texts that are repeated nearby: names of fields, status codes, names of parameters.</summary>
/// <remarks>A catalogue repeats few short texts thousands of times. A string that was replaced by another one is created again.</remarks>
internal sealed class StringPool
{
    /// <summary>A power of two.</summary>
    private const int Places = 128;

    /// <summary>Longer pieces are rarely repeated.</summary>
    private const int LongestLength = 24;

    private readonly string?[] _strings = new string?[Places];

    /// <summary>A piece of a text.</summary>
    public string Substring(string text, int start, int length)
    {
        if (length is 0 or > LongestLength)
        {
            return text.Substring(start, length);
        }

        int place = unchecked((length * 31) + (text[start] * 7) + text[start + length - 1]) & (Places - 1);
        string? known = _strings[place];
        return known?.Length == length && string.CompareOrdinal(known, 0, text, start, length) == 0
            ? known
            : _strings[place] = text.Substring(start, length);
    }
}
