using System.Text;
using Microsoft.Extensions.Primitives;

namespace ErrorGen.AspNetCore;

/// <summary>Selects one of the available languages by <c>Accept-Language</c>: the lookup of RFC 4647, section 3.4.</summary>
/// <remarks>
/// The ranges are looked up one after the other, by weight and then in the order sent, each with all its fallbacks. Weight 0
/// excludes the language that it names. If nothing matches, the default is selected, unless it is excluded and another
/// language is not. Malformed members are skipped. Text of the client is only compared with the available languages.
/// </remarks>
internal sealed class LanguageSelector
{
    private const int None = -1;
    private const int LanguagesOnStack = 32;

    private readonly string[] _languages;
    private readonly int _default;

    /// <summary>Prepares the selection.</summary>
    /// <param name="available">The available languages, as tags of RFC 5646.</param>
    /// <param name="defaultLanguage">The language that is selected if no other is; it is available even if the list does not contain it.</param>
    /// <exception cref="ArgumentException">A text is not a language tag.</exception>
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

    /// <summary>The available languages, followed by the default unless it is one of them.</summary>
    public IReadOnlyList<string> Languages => _languages;

    /// <summary>Whether a text can name an available language.</summary>
    public static bool IsLanguageTag(string text) =>
        LanguageRange.IsWellFormed(text) && text.Length > 1 && text[^2] != '-';

    /// <summary>Returns the index in <see cref="Languages"/> of the language of the response.</summary>
    /// <param name="acceptLanguage">The lines of the header.</param>
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
            // Few clients do this, so the header is parsed again only for them.
            FindExcluded(acceptLanguage, excluded);
            found = Lookup(acceptLanguage, excluded, out _);
        }

        if (found != None)
        {
            return found;
        }

        return excluded[_default] && excluded.Contains(false) ? excluded.IndexOf(false) : _default;
    }

    // Two passes are needed, because the highest weight of equal ranges counts.
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

            // Only a higher weight replaces the language that was found; for equal weights the order of the header decides.
            if (range.Weight > weight && FindLongest(range.Text, excluded) is var index and not None)
            {
                found = index;
                weight = range.Weight;
            }
        }

        return found;
    }

    /// <summary>Returns the first language that matches when subtags are removed from the end of the range.</summary>
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

    // The lookup removes a one-character subtag together with the one after it. No language tag ends with such a subtag, so
    // no code is needed for this rule. A lookup skips the wildcard, which is not the start of a tag either.
    private static bool IsFallback(ReadOnlySpan<char> range, string tag) =>
        range.Length >= tag.Length
        && (range.Length == tag.Length || range[tag.Length] == '-')
        && Ascii.EqualsIgnoreCase(range[..tag.Length], tag);
}
