using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace ErrorGen;

/// <summary>How a language joins the items of a list: "a, b, and c" in American English. The build takes it from CLDR (UTS #35, part 2, 11).</summary>
public sealed class ListPattern
{
    private const string First = "{0}";
    private const string Second = "{1}";
    private const string Comma = "{0}, {1}";

    private readonly Joint _pair;
    private readonly Joint _start;
    private readonly Joint _middle;
    private readonly Joint _end;

    /// <summary>Initializes the pattern.</summary>
    /// <param name="language">The language as a tag of RFC 5646. Spanish and Hebrew have words that depend on the next item.</param>
    /// <param name="pair">The pattern of two items, such as <c>{0} and {1}</c>.</param>
    /// <param name="start">The pattern of the first item of more than two and the others.</param>
    /// <param name="middle">The pattern of the items between the first two and the last one.</param>
    /// <param name="end">The pattern of the last item of more than two.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A pattern does not start with <c>{0}</c>, or does not have <c>{1}</c> after it.</exception>
    public ListPattern(string language, string pair, string start, string middle, string end)
    {
        ArgumentNullException.ThrowIfNull(language);
        Language = language;
        _pair = Joint.Parse(pair, language, nameof(pair));
        _start = Joint.Parse(start, language, nameof(start));
        _middle = Joint.Parse(middle, language, nameof(middle));
        _end = Joint.Parse(end, language, nameof(end));
    }

    /// <summary>The items with commas, if no pattern of the language is known.</summary>
    public static ListPattern Default { get; } = new("und", Comma, Comma, Comma, Comma);

    /// <summary>The language as a tag of RFC 5646.</summary>
    public string Language { get; }

    /// <summary>Joins items.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The text; empty if there are no items.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public string Join(params IReadOnlyList<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var text = new StringBuilder();
        for (int i = 0; i < items.Count; i++)
        {
            text.Append(GetTextBefore(i, items.Count, items[i])).Append(items[i]);
        }

        return text.Append(GetTextAfter(items.Count)).ToString();
    }

    /// <summary>Joins the items of a value, each in the form of the wire, for clients that insert the values of parameters themselves.</summary>
    /// <param name="list">The list.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string Join(ErrorValue list)
    {
        var items = new List<string>(list.ItemCount + 1);
        for (int i = 0; i < list.ItemCount; i++)
        {
            items.Add(list.GetItem(i).ToInvariantString());
        }

        if (list.OmittedItemCount == 0)
        {
            return Join(items);
        }

        items.Add(GetNote(list.OmittedItemCount));
        return string.Join(_middle.Separator, items);
    }

    /// <summary>What a text has in the place of items that were left out. It is the same in every language.</summary>
    internal static string GetNote(int omittedItemCount) => string.Create(CultureInfo.InvariantCulture, $"\u2026 (+{omittedItemCount})");

    /// <summary>The text between two items that are not the last ones.</summary>
    internal string MiddleText => _middle.Separator;

    /// <summary>Returns the text between an item and the one before it.</summary>
    /// <param name="index">The position of the item.</param>
    /// <param name="count">The number of items.</param>
    /// <param name="item">The item, on which the text depends in some languages.</param>
    internal string GetTextBefore(int index, int count, ReadOnlySpan<char> item) => index == 0 ? "" : Find(index, count).Before(item);

    /// <summary>Returns the text after the last item.</summary>
    internal string GetTextAfter(int count) => count < 2 ? "" : Find(count - 1, count).After;

    /// <summary>The joint before an item that is not the first one.</summary>
    private Joint Find(int index, int count) => count == 2 ? _pair : index == count - 1 ? _end : index == 1 ? _start : _middle;

    /// <summary>One of the patterns, parsed.</summary>
    private sealed record Joint(string Separator, string After, string? OtherSeparator, ListWord Word)
    {
        public static Joint Parse(string pattern, string language, string name)
        {
            ArgumentNullException.ThrowIfNull(pattern, name);
            int second = pattern.IndexOf(Second, StringComparison.Ordinal);
            if (!pattern.StartsWith(First, StringComparison.Ordinal) || second < 0)
            {
                throw new ArgumentException($"'{pattern}' is not a list pattern such as '{Comma}'.", name);
            }

            string separator = pattern[First.Length..second];
            ListWord word = ListWords.Find(language, separator, out string? other);
            return new Joint(separator, pattern[(second + Second.Length)..], other, word);
        }

        public string Before(ReadOnlySpan<char> item) => OtherSeparator is { } other && ListWords.Changes(Word, item) ? other : Separator;
    }
}
