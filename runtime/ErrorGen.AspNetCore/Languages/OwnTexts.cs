using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>The application's own texts for one entry. Each is taken apart once, for as long as it stays the same.</summary>
internal sealed class OwnTexts(ErrorDefinition definition)
{
    /// <summary>More cultures than any application has; a bound for one that makes cultures of what clients send.</summary>
    private const int MostKept = 64;

    private readonly string _titleName = $"{definition.Key}.Title";
    private OwnText[] _texts = [];

    /// <summary>The text in a culture, which takes from the catalogue what the application leaves out; null where it says nothing.</summary>
    public ErrorText? Find(CatalogLocalizer localizer, CultureInfo culture, ErrorText compiled)
    {
        string? message = localizer.Find(definition.Key, culture);
        string? title = localizer.Find(_titleName, culture);
        if (message is null && title is null)
        {
            return null;
        }

        foreach (OwnText known in _texts)
        {
            if (known.Is(culture, message, title, compiled))
            {
                return known.Text;
            }
        }

        ErrorText text = message is null
            ? new ErrorText(compiled.Language, compiled.Culture, compiled.ParsedMessage, title)
            : Parse(message, title ?? compiled.Title, LanguageOf(message, localizer, culture));
        Keep(new OwnText(culture, message, title, compiled, text));
        return text;
    }

    private ErrorText Parse(string message, string? title, CultureInfo language)
    {
        bool isOfCatalog = language.Name.Length == 0;
        return new ErrorText(
            isOfCatalog ? definition.Catalog.Language : language.Name,
            isOfCatalog ? definition.Catalog.Culture : language,
            ParsedMessage.Parse(message, definition.PlaceholderNames()),
            title);
    }

    /// <summary>
    /// A localizer does not say in which language it found a text. It is that of the farthest parent culture that gives the same one; what
    /// even the invariant culture gives is in the language of the catalogue.
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

    /// <summary>Of two threads that find a text at once one may be forgotten: it is then taken apart again.</summary>
    private void Keep(OwnText text)
    {
        OwnText[] kept = [.. _texts.Where(known => !known.Culture.Equals(text.Culture)).Take(MostKept - 1), text];
        Volatile.Write(ref _texts, kept);
    }
}
