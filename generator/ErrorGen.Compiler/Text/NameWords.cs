using System.Text;

namespace ErrorGen.Compiler.Text;

/// <summary>Splits a name into words that start with a capital.</summary>
internal static class NameWords
{
    /// <summary>
    /// Returns the words of a name. A word ends before a character that is not a letter or a digit, before a capital that follows a small letter or a
    /// digit, and before the last capital of a run that a small letter follows: <c>HTTPNotFound</c> is <c>Http</c>, <c>Not</c>, <c>Found</c>.
    /// </summary>
    public static List<string> Split(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (c == '_' || !IdentifierSyntax.IsPart(c))
            {
                Flush(words, word);
                continue;
            }

            if (word.Length > 0 && char.IsUpper(c) && StartsWord(name, i))
            {
                Flush(words, word);
            }

            word.Append(word.Length == 0 ? char.ToUpperInvariant(c) : char.IsUpper(c) ? char.ToLowerInvariant(c) : c);
        }

        Flush(words, word);
        return words;
    }

    /// <summary>Whether a capital with something before it starts a word.</summary>
    private static bool StartsWord(string name, int i)
    {
        if (!char.IsUpper(name[i - 1]))
        {
            return true;
        }

        // The plural of an abbreviation is one word: IDs, URLs.
        bool isPlural = i + 1 < name.Length && name[i + 1] == 's' && (i + 2 == name.Length || !char.IsLetter(name[i + 2]));
        return i + 1 < name.Length && char.IsLower(name[i + 1]) && !isPlural;
    }

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
