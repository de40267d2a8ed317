using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>The application's own texts for one entry. Each text is parsed once, and again only if it changes.</summary>
internal sealed class CustomEntryTexts(ErrorDefinition definition)
{
    /// <summary>A bound for applications that create cultures from what clients send; no application has more.</summary>
    private const int MostKept = 64;

    private readonly string _titleName = $"{definition.Key}.Title";
    private CustomText[] _texts = [];

    /// <summary>Returns the text in a culture, completed from the catalogue; null if the application has neither a message nor a title.</summary>
    public ErrorText? Find(CatalogLocalizer localizer, CultureInfo culture, ErrorText compiled)
    {
        string? message = localizer.Find(definition.Key, culture);
        string? title = localizer.Find(_titleName, culture);
        if (message is null && title is null)
        {
            return null;
        }

        foreach (CustomText known in _texts)
        {
            if (known.Matches(culture, message, title, compiled))
            {
                return known.Text;
            }
        }

        ErrorText text = message is null
            ? new ErrorText(compiled.Language, compiled.Culture, compiled.ParsedMessage, title)
            : Parse(message, title ?? compiled.Title, LanguageOf(message, localizer, culture));
        Keep(new CustomText(culture, message, title, compiled, text));
        return text;
    }

    private ErrorText Parse(string message, string? title, CultureInfo language)
    {
        bool isOfCatalog = language.Name.Length == 0;
        return new ErrorText(
            isOfCatalog ? definition.Catalog.Language : language.Name,
            isOfCatalog ? definition.Catalog.Culture : language,
            ParsedMessage.Parse(message, definition.GetPlaceholderNames(), variants: null, rule: null, FindListPattern(language)),
            title);
    }

    /// <summary>The list pattern of a language, if the catalogue has texts with lists in it.</summary>
    private ListPattern? FindListPattern(CultureInfo language)
    {
        ErrorCatalog catalog = definition.Catalog;
        return catalog.FindTranslation(language)?.ListPattern
            ?? (language.Name.Length == 0 || language.TwoLetterISOLanguageName == catalog.Culture.TwoLetterISOLanguageName ? catalog.ListPattern : null);
    }

    /// <summary>
    /// A localizer does not return the language of a text. It is that of the farthest parent culture that has the same text; a text that the
    /// invariant culture has too is in the language of the catalogue.
    /// </summary>
    private CultureInfo LanguageOf(string message, CatalogLocalizer localizer, CultureInfo culture)
    {
        if (IsTextIn(CultureInfo.InvariantCulture))
        {
            return CultureInfo.InvariantCulture;
        }

        CultureInfo language = culture;
        while (language.Parent.Name.Length > 0 && IsTextIn(language.Parent))
        {
            language = language.Parent;
        }

        return language;

        bool IsTextIn(CultureInfo other) => string.Equals(localizer.Find(definition.Key, other), message, StringComparison.Ordinal);
    }

    /// <summary>If two threads add a text at once, one may be lost; it is then parsed again.</summary>
    private void Keep(CustomText text)
    {
        CustomText[] kept = [.. _texts.Where(known => !known.Culture.Equals(text.Culture)).Take(MostKept - 1), text];
        Volatile.Write(ref _texts, kept);
    }

    /// <summary>A text of the application and the values that it was made from.</summary>
    private sealed record CustomText(CultureInfo Culture, string? Message, string? Title, ErrorText Compiled, ErrorText Text)
    {
        /// <summary>Whether the text would be made from the same values again.</summary>
        public bool Matches(CultureInfo culture, string? message, string? title, ErrorText compiled) =>
            ReferenceEquals(Compiled, compiled)
            && Culture.Equals(culture)
            && string.Equals(Message, message, StringComparison.Ordinal)
            && string.Equals(Title, title, StringComparison.Ordinal);
    }
}
