using System.Globalization;

namespace ErrorGen;

/// <summary>Finds the translation of a catalogue for a culture.</summary>
internal sealed class TranslationLookup
{
    private readonly string _sourceLanguage;
    private readonly IReadOnlyList<ErrorTranslation> _translations;
    private Found? _last;

    public TranslationLookup(string sourceLanguage, IReadOnlyList<ErrorTranslation> translations)
    {
        _sourceLanguage = sourceLanguage;
        _translations = translations;
        for (int i = 0; i < translations.Count; i++)
        {
            translations[i].Position = i;
            translations[i].Fallback = FindFallback(translations[i].Language);
        }
    }

    public int Count => _translations.Count;

    public bool Has(ErrorTranslation translation) =>
        (uint)translation.Position < (uint)_translations.Count && ReferenceEquals(_translations[translation.Position], translation);

    /// <summary>Returns the translation for a culture or the nearest of its parents; null if that is the source language, or if there is none.</summary>
    public ErrorTranslation? Find(CultureInfo culture)
    {
        // Most services use one language most of the time.
        Found? last = _last;
        if (last is not null && ReferenceEquals(last.Culture, culture))
        {
            return last.Translation;
        }

        ErrorTranslation? translation = FindNearest(culture);
        _last = new Found(culture, translation);
        return translation;
    }

    /// <summary>Returns the translation for a language, or for a shorter tag of it; null if that is the source language, or if there is none.</summary>
    public ErrorTranslation? Find(string language) =>
        _translations.Count == 0 || IsSame(language, _sourceLanguage) ? null : FindExact(language) ?? FindFallback(language);

    private ErrorTranslation? FindNearest(CultureInfo culture)
    {
        for (CultureInfo next = culture; next.Name.Length > 0; next = next.Parent)
        {
            if (FindExact(next.Name) is { } translation)
            {
                return translation;
            }

            if (IsSame(next.Name, _sourceLanguage))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Cuts subtags off the end, as the look-up of RFC 4647, 3.4, does.</summary>
    private ErrorTranslation? FindFallback(ReadOnlySpan<char> language)
    {
        for (int end = language.LastIndexOf('-'); end > 0; end = language[..end].LastIndexOf('-'))
        {
            ReadOnlySpan<char> shorter = language[..end];
            if (IsSame(shorter, _sourceLanguage))
            {
                return null;
            }

            if (FindExact(shorter) is { } translation)
            {
                return translation;
            }
        }

        return null;
    }

    private ErrorTranslation? FindExact(ReadOnlySpan<char> language)
    {
        for (int i = 0; i < _translations.Count; i++)
        {
            if (IsSame(_translations[i].Language, language))
            {
                return _translations[i];
            }
        }

        return null;
    }

    private static bool IsSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private sealed record Found(CultureInfo Culture, ErrorTranslation? Translation);
}
