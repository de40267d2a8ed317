using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>The language of one response: decided once, for everything that it says.</summary>
internal readonly struct ResponseLanguage
{
    private readonly CultureInfo? _uiCulture;
    private readonly CultureInfo? _culture;
    private readonly string? _tag;

    private ResponseLanguage(CultureInfo? uiCulture, CultureInfo? culture, string? tag, bool isNegotiated)
    {
        _uiCulture = uiCulture;
        _culture = culture;
        _tag = tag;
        IsNegotiated = isNegotiated;
    }

    /// <summary>Whether another request could be answered in another language.</summary>
    public bool IsNegotiated { get; }

    /// <summary>The culture in which texts are looked for.</summary>
    public CultureInfo Culture => _uiCulture ?? CatalogCulture.Find(_tag ?? "");

    /// <summary>What request localization has decided.</summary>
    public static ResponseLanguage OfRequest(CultureInfo uiCulture, CultureInfo culture) => new(uiCulture, culture, tag: null, isNegotiated: true);

    /// <summary>A language that a catalogue has.</summary>
    /// <param name="tag">The language as a tag of RFC 5646: the catalogue's own text, never a client's.</param>
    /// <param name="isNegotiated">Whether another request could be answered in another language.</param>
    public static ResponseLanguage Of(string tag, bool isNegotiated) => new(uiCulture: null, culture: null, tag, isNegotiated);

    /// <summary>The translation that serves the language; null where the catalogue's own texts do, or for want of another.</summary>
    public ErrorTranslation? In(ErrorCatalog catalog)
    {
        if (catalog.Translations.Count == 0)
        {
            return null;
        }

        return _uiCulture is not null ? catalog.FindTranslation(_uiCulture) : _tag is null ? null : catalog.Lookup.Find(_tag);
    }

    /// <summary>
    /// How values read in a text: as the culture of the request writes them where that is the text's language in some region, else as
    /// the text's language does. An English text with German numbers would be misread.
    /// </summary>
    public CultureInfo FormatsOf(ErrorText text)
    {
        for (CultureInfo? next = _culture; next is { Name.Length: > 0 }; next = next.Parent)
        {
            if (string.Equals(next.Name, text.Language, StringComparison.OrdinalIgnoreCase))
            {
                return _culture!;
            }
        }

        return text.Culture;
    }
}
