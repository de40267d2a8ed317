using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>The language of one response. It is decided once and applies to all of its texts.</summary>
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

    /// <summary>Whether the language depends on the request.</summary>
    public bool IsNegotiated { get; }

    /// <summary>The culture for which texts are looked up.</summary>
    public CultureInfo Culture => _uiCulture ?? CatalogCulture.Find(_tag ?? "");

    /// <summary>The language that request localization has selected.</summary>
    public static ResponseLanguage FromRequest(CultureInfo uiCulture, CultureInfo culture) => new(uiCulture, culture, tag: null, isNegotiated: true);

    /// <summary>A language of a catalogue.</summary>
    /// <param name="tag">The language (RFC 5646). It comes from the catalogue, never from the client.</param>
    /// <param name="isNegotiated">Whether the language depends on the request.</param>
    public static ResponseLanguage Create(string tag, bool isNegotiated) => new(uiCulture: null, culture: null, tag, isNegotiated);

    /// <summary>Returns the translation to use, or null to use the catalogue's own texts.</summary>
    public ErrorTranslation? FindTranslation(ErrorCatalog catalog)
    {
        if (catalog.Translations.Count == 0)
        {
            return null;
        }

        return _uiCulture is not null ? catalog.FindTranslation(_uiCulture) : _tag is null ? null : catalog.FindTranslation(_tag);
    }

    /// <summary>
    /// Returns the culture that formats values in a text: that of the request if it is a region of the text's language, otherwise that of the
    /// text's language. German number formats in an English text would be misread.
    /// </summary>
    public CultureInfo GetFormatCulture(ErrorText text)
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
