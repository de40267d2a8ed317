namespace ErrorGen.Compiler.Text;

/// <summary>Finds the most similar known name. The cost is limited for all names of a file together.</summary>
internal sealed class NearestName
{
    private const int LongestName = 64;

    /// <summary>In cells of comparison tables: a fraction of a second, and far more than hand-written files need.</summary>
    private int _budget = 10_000_000;

    /// <summary>The rest of a sentence: <c>; did you mean 'status'?</c>, or nothing if no name is near.</summary>
    public string Suggest(string name, IEnumerable<string> known) => Find(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>Returns the nearest name, or null if no name is near.</summary>
    /// <param name="name">The name.</param>
    /// <param name="known">The names to compare with.</param>
    /// <param name="most">The most differences, if that is less than the length of the name allows.</param>
    public string? Find(string name, IEnumerable<string> known, int most = int.MaxValue)
    {
        // A name of a megabyte is not a typing error.
        if (name.Length > LongestName)
        {
            return null;
        }

        // Two slips in a short name, or one in a single letter, are another name.
        int allowed = Math.Min(most, Math.Min(Math.Max(1, name.Length / 3), name.Length - 1));
        string? nearest = null;
        foreach (string candidate in known)
        {
            if (--_budget < 0)
            {
                break;
            }

            if (Distance(name, candidate, allowed) is { } distance
                && (nearest is null || distance < allowed || string.CompareOrdinal(candidate, nearest) < 0))
            {
                nearest = candidate;
                allowed = distance;
            }
        }

        return nearest;
    }

    /// <summary>
    /// The number of inserted, deleted, replaced and swapped letters between two names, ignoring case; null if it is
    /// more than allowed.
    /// </summary>
    private int? Distance(string a, string b, int allowed)
    {
        if (Math.Abs(a.Length - b.Length) > allowed)
        {
            return null;
        }

        _budget -= a.Length * b.Length;
        int[,] distance = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                distance[i, j] = i == 0 || j == 0 ? i + j : Step(distance, a, b, i, j);
            }
        }

        int found = distance[a.Length, b.Length];
        return found <= allowed ? found : null;
    }

    private static int Step(int[,] distance, string a, string b, int i, int j)
    {
        int replaced = distance[i - 1, j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
        int best = Math.Min(replaced, 1 + Math.Min(distance[i - 1, j], distance[i, j - 1]));
        bool isSwap = i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]);
        return isSwap ? Math.Min(best, distance[i - 2, j - 2] + 1) : best;
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
