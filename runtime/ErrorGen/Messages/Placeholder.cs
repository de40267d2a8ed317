using System.Globalization;
using System.Runtime.InteropServices;

namespace ErrorGen;

/// <summary>
/// The rules by which placeholders are found in a message: <c>%name</c>, <c>%{name}</c>, and <c>%{}</c> for a percent sign. The generator compiles
/// this very file, so that build and run agree.
/// </summary>
internal static class Placeholder
{
    /// <summary>The character that starts every placeholder.</summary>
    public const char Start = '%';

    /// <summary>The character before the name in the bounded form.</summary>
    public const char Open = '{';

    /// <summary>The character after the name in the bounded form.</summary>
    public const char Close = '}';

    /// <summary>How a bounded placeholder, or a percent sign in that form, starts. A text without it has the plain form only.</summary>
    public const string BoundedStart = "%{";

    /// <summary>The text after the percent sign that stands for a position counted from zero.</summary>
    public static string OfPosition(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns what starts at a percent sign: the longest name that follows, else a name in braces, else empty braces.</summary>
    /// <param name="text">The message.</param>
    /// <param name="start">The place after the percent sign.</param>
    /// <param name="names">The names that can follow a percent sign.</param>
    public static PlaceholderMatch Match(string text, int start, IReadOnlyList<string> names)
    {
        int plain = FindLongest(text, start, names);
        if ((plain < 0 || names[plain].Length == 0) && start < text.Length && text[start] == Open)
        {
            if (start + 1 < text.Length && text[start + 1] == Close)
            {
                return new PlaceholderMatch(PlaceholderMatch.PercentSign, 2);
            }

            int bounded = FindBounded(text, start + 1, names);
            if (bounded >= 0)
            {
                return new PlaceholderMatch(bounded, names[bounded].Length + 2);
            }
        }

        return plain < 0 ? new PlaceholderMatch(PlaceholderMatch.None, 0) : new PlaceholderMatch(plain, names[plain].Length);
    }

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

    /// <summary>Returns the number of characters at a place that look like a position (a number from 1) or a name (an ASCII identifier).</summary>
    public static int GetNameLength(string text, int start)
    {
        int end = start;
        if (start < text.Length && text[start] is >= '1' and <= '9')
        {
            while (end < text.Length && IsDigit(text[end]))
            {
                end++;
            }
        }
        else if (start < text.Length && IsLetter(text[start]))
        {
            while (end < text.Length && IsNamePart(text[end]))
            {
                end++;
            }
        }

        return end - start;
    }

    /// <summary>Whether a name that is followed by the character goes on with it.</summary>
    public static bool IsNamePart(char c) => IsLetter(c) || IsDigit(c);

    /// <summary>
    /// Returns the message for clients that replace names and do not know the bounded form, as those of Magento: <c>%max</c> for <c>%{max}</c>, and
    /// <c>%</c> for <c>%{}</c>.
    /// </summary>
    public static string ToPlainForm(string text, IReadOnlyList<string> names)
    {
        if (!text.Contains(BoundedStart))
        {
            return text;
        }

        var plain = new System.Text.StringBuilder(text.Length);
        int end = 0;
        for (int i = text.IndexOf(Start); i >= 0; i = text.IndexOf(Start, i))
        {
            i++;
            PlaceholderMatch match = Match(text, i, names);
            plain.Append(text, end, i - end).Append(match.Parameter < 0 ? "" : names[match.Parameter]);
            i += match.Length;
            end = i;
        }

        return plain.Append(text, end, text.Length - end).ToString();
    }

    private static int FindBounded(string text, int start, IReadOnlyList<string> names)
    {
        int found = -1;
        for (int i = 0; i < names.Count; i++)
        {
            string name = names[i];
            if ((found < 0 || name.Length > names[found].Length)
                && start + name.Length < text.Length
                && text[start + name.Length] == Close
                && string.CompareOrdinal(text, start, name, 0, name.Length) == 0)
            {
                found = i;
            }
        }

        return found;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';
}

/// <summary>What starts at a percent sign.</summary>
/// <param name="Parameter">The index of the name, or <see cref="None"/> or <see cref="PercentSign"/>.</param>
/// <param name="Length">The number of characters after the percent sign that belong to it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlaceholderMatch(int Parameter, int Length)
{
    /// <summary>Nothing: the percent sign stands for itself.</summary>
    public const int None = -1;

    /// <summary>Empty braces, which stand for the percent sign alone.</summary>
    public const int PercentSign = -2;
}
