namespace ErrorGen.AspNetCore;

/// <summary>Finds the codes that a caller probably means.</summary>
internal static class NearestCodes
{
    private const int MostFound = 5;

    /// <summary>Longer texts are not compared: they are not a typing error of a code.</summary>
    private const int LongestText = 200;

    /// <summary>Returns the most similar codes, the nearest first; an empty list if none is similar.</summary>
    public static IReadOnlyList<string> Find(string code, IEnumerable<string> codes)
    {
        if (code.Length is 0 or > LongestText)
        {
            return [];
        }

        string wanted = Normalize(code);
        int most = Math.Max(1, wanted.Length / 3);
        return
        [
            .. codes.Where(static known => known.Length <= LongestText)
                .Select(known => (Code: known, Distance: Measure(wanted, Normalize(known), most)))
                .Where(known => known.Distance <= most)
                .OrderBy(static known => known.Distance)
                .ThenBy(static known => known.Code, StringComparer.Ordinal)
                .Take(MostFound)
                .Select(static known => known.Code),
        ];
    }

    /// <summary>Writes <c>OUT_OF_STOCK</c>, <c>out-of-stock</c> and <c>OutOfStock</c> the same way.</summary>
    private static string Normalize(string code)
    {
        string letters = string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return letters.Length == 0 ? code : letters;
    }

    /// <summary>The distance of two texts; a text that contains the other one counts as near.</summary>
    private static int Measure(string wanted, string known, int most)
    {
        bool contains = wanted.Length > 3 && known.Length > 3
            && (known.Contains(wanted, StringComparison.Ordinal) || wanted.Contains(known, StringComparison.Ordinal));
        return contains ? Math.Min(most, EditDistance(wanted, known)) : EditDistance(wanted, known);
    }

    /// <summary>The number of characters that are inserted, removed or replaced.</summary>
    private static int EditDistance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
