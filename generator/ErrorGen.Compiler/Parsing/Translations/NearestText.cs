using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Finds the most similar text among many, at a limited cost.</summary>
/// <remarks>A translation pack may have thousands of rows that match nothing: the cost of all searches together is limited.</remarks>
internal sealed class NearestText
{
    private const int LongestText = 512;
    private const int Buckets = 32;

    private readonly string[] _known;
    private readonly byte[][] _letters;
    private readonly int[] _previous = new int[LongestText + 1];
    private readonly int[] _current = new int[LongestText + 1];

    /// <summary>In cells of comparison tables: a fraction of a second.</summary>
    private int _budget = 10_000_000;

    public NearestText(IEnumerable<string> known)
    {
        _known = [.. known.Where(text => text.Length <= LongestText).Distinct(StringComparer.Ordinal).OrderBy(text => text, StringComparer.Ordinal)];
        _letters = [.. _known.Select(Letters)];
    }

    /// <summary>The rest of a sentence: <c>; did you mean 'No such entity'?</c>, or an empty text if no text is similar.</summary>
    public string Suggest(string text)
    {
        if (text.Length > LongestText)
        {
            return "";
        }

        int allowed = Math.Min(Math.Max(1, text.Length / 3), text.Length - 1);
        string? nearest = null;
        byte[] letters = Letters(text);
        for (int i = 0; i < _known.Length && allowed >= 0 && _budget > 0; i++)
        {
            _budget -= Buckets;
            if (LeastDistance(letters, _letters[i]) <= allowed && Distance(text, _known[i], allowed) is var distance && distance <= allowed)
            {
                nearest = _known[i];

                // The next one must be nearer.
                allowed = distance - 1;
            }
        }

        return nearest is null ? "" : $"; did you mean '{DiagnosticText.Quotable(nearest)}'?";
    }

    /// <summary>Counts the letters of a text. Letters in the same bucket are counted together.</summary>
    private static byte[] Letters(string text)
    {
        byte[] counts = new byte[Buckets];
        foreach (char c in text)
        {
            int bucket = char.ToUpperInvariant(c) % Buckets;
            counts[bucket] = (byte)Math.Min(byte.MaxValue, counts[bucket] + 1);
        }

        return counts;
    }

    /// <summary>A lower limit of the number of edits.</summary>
    private static int LeastDistance(byte[] left, byte[] right)
    {
        int more = 0;
        int less = 0;
        for (int i = 0; i < Buckets; i++)
        {
            int difference = left[i] - right[i];
            more += Math.Max(0, difference);
            less += Math.Max(0, -difference);
        }

        return Math.Max(more, less);
    }

    /// <summary>Returns the number of inserted, deleted and replaced letters, ignoring case; more than allowed if the exact number is not known.</summary>
    private int Distance(string a, string b, int allowed)
    {
        int[] previous = _previous;
        int[] current = _current;
        for (int j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            char letter = char.ToUpperInvariant(a[i - 1]);
            int best = current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = previous[j - 1] + (letter == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, 1 + Math.Min(previous[j], current[j - 1]));
                best = Math.Min(best, current[j]);
            }

            _budget -= b.Length;
            if (best > allowed || _budget < 0)
            {
                return int.MaxValue;
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
