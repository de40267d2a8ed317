namespace ErrorGen.Analyzers.Usage;

/// <summary>The number of letters to insert, delete or replace until one text is another.</summary>
internal static class EditDistance
{
    /// <summary>Returns the distance, or a number above the limit.</summary>
    public static int Between(string text, string other, int limit)
    {
        if (Math.Abs(text.Length - other.Length) > limit)
        {
            return limit + 1;
        }

        int[] previous = [.. Enumerable.Range(0, other.Length + 1)];
        for (int row = 1; row <= text.Length; row++)
        {
            int[] current = new int[other.Length + 1];
            current[0] = row;
            for (int column = 1; column <= other.Length; column++)
            {
                int replaced = previous[column - 1] + (text[row - 1] == other[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[other.Length];
    }
}
