using System.Globalization;

namespace ErrorGen;

/// <summary>The rule by which a placeholder is found in a message. The generator compiles this very file, so that build and run agree.</summary>
internal static class Placeholder
{
    /// <summary>The character that starts every placeholder. It has no escape.</summary>
    public const char Start = '%';

    /// <summary>The text behind the percent sign that stands for a position counted from zero.</summary>
    public static string OfPosition(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the index of the longest name that follows the percent sign in the text, or -1.</summary>
    public static int FindLongest(string text, int start, IReadOnlyList<string> names)
    {
        int found = -1;
        for (int i = 0; i < names.Count; i++)
        {
            string name = names[i];
            if ((found < 0 || name.Length > names[found].Length)
                && string.CompareOrdinal(text, start, name, 0, name.Length) == 0)
            {
                found = i;
            }
        }

        return found;
    }
}
