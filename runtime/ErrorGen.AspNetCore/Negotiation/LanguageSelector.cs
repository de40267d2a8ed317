using System.Text;
using Microsoft.Extensions.Primitives;

namespace ErrorGen.AspNetCore;

/// <summary>Chooses among available languages by <c>Accept-Language</c>: the lookup of RFC 4647, section 3.4.</summary>
/// <remarks>
/// The ranges are looked up one after the other, by weight and then in the order sent, each with all its fallbacks. Weight 0
/// excludes the language that it names. Where nothing matches, the default is chosen, unless it is excluded and another
/// language is not. Malformed members are skipped. What the client sent is only ever compared with the available languages.
/// </remarks>
internal sealed class LanguageSelector
{
    private const int None = -1;
    private const int LanguagesOnStack = 32;

    private readonly string[] _languages;
    private readonly int _default;

    /// <summary>Prepares the choice.</summary>
    /// <param name="available">The available languages, as tags of RFC 5646.</param>
    /// <param name="defaultLanguage">The language chosen where no other is; available even if the list does not name it.</param>
    /// <exception cref="ArgumentException">A text is no language tag.</exception>
    public LanguageSelector(IReadOnlyList<string> available, string defaultLanguage)
    {
        bool isListed = available.Contains(defaultLanguage, StringComparer.OrdinalIgnoreCase);
        _languages = isListed ? [.. available] : [.. available, defaultLanguage];
        _default = Array.FindIndex(_languages, tag => string.Equals(tag, defaultLanguage, StringComparison.OrdinalIgnoreCase));
        foreach (string tag in _languages)
        {
            if (!IsLanguageTag(tag))
            {
                throw new ArgumentException($"'{tag}' is not a language tag.", nameof(available));
            }
        }
    }

    /// <summary>The available languages and, behind them unless it is one of them, the default.</summary>
    public IReadOnlyList<string> Languages => _languages;

    /// <summary>Whether a text can name an available language.</summary>
    public static bool IsLanguageTag(string text) =>
        LanguageRange.IsWellFormed(text) && text.Length > 1 && text[^2] != '-';

    /// <summary>The index in <see cref="Languages"/> of the language to answer in.</summary>
    /// <param name="acceptLanguage">The lines of the field.</param>
    public int Select(StringValues acceptLanguage)
    {
        if (acceptLanguage.Count == 0)
        {
            return _default;
        }

        Span<bool> excluded = _languages.Length <= LanguagesOnStack
            ? stackalloc bool[LanguagesOnStack]
            : new bool[_languages.Length];
        excluded = excluded[.._languages.Length];
        int found = Lookup(acceptLanguage, excluded, out bool refusesAny);
        if (refusesAny)
        {
            // Few clients do: only for them the field is read again.
            FindExcluded(acceptLanguage, excluded);
            found = Lookup(acceptLanguage, excluded, out _);
        }

        if (found != None)
        {
            return found;
        }

        return excluded[_default] && excluded.Contains(false) ? excluded.IndexOf(false) : _default;
    }

    // In two passes, because of equal ranges the highest weight counts.
    private void FindExcluded(StringValues acceptLanguage, Span<bool> excluded)
    {
        MarkNamed(acceptLanguage, excluded, refused: true);
        if (excluded.Contains(true))
        {
            MarkNamed(acceptLanguage, excluded, refused: false);
        }
    }

    private void MarkNamed(StringValues acceptLanguage, Span<bool> marks, bool refused)
    {
        foreach (ReadOnlySpan<char> member in new ListMembers(acceptLanguage))
        {
            if (!LanguageRange.TryParse(member, out LanguageRange range)
                || range.Weight == QualityValue.NotAcceptable != refused)
            {
                continue;
            }

            for (int i = 0; i < _languages.Length; i++)
            {
                marks[i] = Ascii.EqualsIgnoreCase(range.Text, _languages[i]) ? refused : marks[i];
            }
        }
    }

    private int Lookup(StringValues acceptLanguage, ReadOnlySpan<bool> excluded, out bool refusesAny)
    {
        refusesAny = false;
        int found = None;
        int weight = QualityValue.NotAcceptable;
        foreach (ReadOnlySpan<char> member in new ListMembers(acceptLanguage))
        {
            if (!LanguageRange.TryParse(member, out LanguageRange range))
            {
                continue;
            }

            refusesAny |= range.Weight == QualityValue.NotAcceptable;

            // Only a greater weight comes before what was found; for an equal one the order sent decides.
            if (range.Weight > weight && FindLongest(range.Text, excluded) is var index and not None)
            {
                found = index;
                weight = range.Weight;
            }
        }

        return found;
    }

    /// <summary>The language that cutting subtags off the end of the range meets first.</summary>
    private int FindLongest(ReadOnlySpan<char> range, ReadOnlySpan<bool> excluded)
    {
        int longest = None;
        for (int i = 0; i < _languages.Length; i++)
        {
            string tag = _languages[i];
            if (!excluded[i] && IsFallback(range, tag) && (longest == None || tag.Length > _languages[longest].Length))
            {
                longest = i;
            }
        }

        return longest;
    }

    // The lookup cuts off a one-character subtag together with the one behind it. Since no language tag ends in such a subtag,
    // that needs no care here. The wildcard is no start of a tag either: a lookup skips it.
    private static bool IsFallback(ReadOnlySpan<char> range, string tag) =>
        range.Length >= tag.Length
        && (range.Length == tag.Length || range[tag.Length] == '-')
        && Ascii.EqualsIgnoreCase(range[..tag.Length], tag);
}
