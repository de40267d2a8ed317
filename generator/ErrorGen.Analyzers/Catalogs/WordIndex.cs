using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Analyzers.Catalogs;

/// <summary>Finds some words in source text without parsing it: identifiers, and the words of literals and comments.</summary>
internal sealed class WordIndex
{
    private const int BlockSize = 8 * 1024;

    private readonly Dictionary<uint, List<string>> _words = [];

    public void Add(string word)
    {
        uint hash = HashOf(word);
        if (!_words.TryGetValue(hash, out List<string>? same))
        {
            _words.Add(hash, same = []);
        }

        if (!same.Contains(word))
        {
            same.Add(word);
        }
    }

    /// <summary>Returns each place of a word.</summary>
    public IEnumerable<(string Word, int Position)> Find(SourceText text)
    {
        char[] block = new char[BlockSize];
        uint hash = Seed;
        int start = -1;
        for (int offset = 0; offset < text.Length; offset += BlockSize)
        {
            int count = Math.Min(BlockSize, text.Length - offset);
            text.CopyTo(offset, block, 0, count);
            for (int index = 0; index < count; index++)
            {
                char c = block[index];
                if (IsPart(c))
                {
                    start = start < 0 ? offset + index : start;
                    hash = Next(hash, c);
                    continue;
                }

                if (start >= 0)
                {
                    if (WordAt(text, start, offset + index, hash) is { } word)
                    {
                        yield return (word, start);
                    }

                    start = -1;
                    hash = Seed;
                }
            }
        }

        if (start >= 0 && WordAt(text, start, text.Length, hash) is { } last)
        {
            yield return (last, start);
        }
    }

    /// <summary>The last word of a text; empty if it does not have any.</summary>
    public static string LastWordOf(string text)
    {
        int end = text.Length;
        while (end > 0 && !IsPart(text[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > 0 && IsPart(text[start - 1]))
        {
            start--;
        }

        return text.Substring(start, end - start);
    }

    private string? WordAt(SourceText text, int start, int end, uint hash)
    {
        if (!_words.TryGetValue(hash, out List<string>? same))
        {
            return null;
        }

        string found = text.ToString(TextSpan.FromBounds(start, end));
        return same.Contains(found) ? found : null;
    }

    private const uint Seed = 2166136261;

    private static uint Next(uint hash, char c) => (hash ^ c) * 16777619;

    private static uint HashOf(string word) => word.Aggregate(Seed, Next);

    private static bool IsPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or >= '\u0080';
}
