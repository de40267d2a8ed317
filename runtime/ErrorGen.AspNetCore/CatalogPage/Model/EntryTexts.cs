using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>Finds the texts of entries and statuses in the languages of the pages.</summary>
internal sealed class EntryTexts(EntryTextResolver entries, StatusContentResolver statuses, IReadOnlyList<ErrorCatalog> catalogs)
{
    /// <summary>Returns the text of an entry in a language, or in the language that replaces it.</summary>
    public ErrorText Find(ErrorDefinition definition, string language) =>
        entries.Find(definition, ResponseLanguage.Create(language, isNegotiated: false), out _);

    /// <summary>Returns the title of an entry with its language: its own, or that of its status.</summary>
    public LocalText FindTitle(ErrorDefinition definition, string language) => Find(definition, language) is { Title: { } title } text
        ? new(title, text.Language)
        : FindTitle(definition.Status, [definition.Catalog, .. catalogs], language);

    /// <summary>Returns the languages of an entry: that of its catalogue, then those of the translations.</summary>
    public static IEnumerable<string> LanguagesOf(ErrorCatalog catalog) =>
        catalog.Translations.Select(static translation => translation.Language).Prepend(catalog.Language);

    /// <summary>Returns what the application says about a status.</summary>
    public StatusText Find(int status, string language)
    {
        string? code = statuses.Find(status, endpointCatalog: null, ResponseLanguage.Create(language, isNegotiated: false)).Code;
        return new(
            status,
            code,
            FindTitle(status, catalogs, language),
            Find(status, catalogs, language, static found => found.MessageTemplate),
            Find(status, catalogs, language, static found => found.Description));
    }

    /// <summary>Returns a message as parts that alternate between text and placeholder; the first is text.</summary>
    public static IReadOnlyList<string> Split(ParsedMessage message, ErrorDefinition definition)
    {
        IReadOnlyList<string> names = definition.GetPlaceholderNames();
        return Split(message, new MarkedTexts(definition, index => $"%{names[index]}"));
    }

    /// <summary>Returns a message with values as parts that alternate between text and value; the first is text.</summary>
    public static IReadOnlyList<string> Split(ErrorText text, ErrorDefinition definition, IMessageValues values)
    {
        IReadOnlyList<string> names = definition.GetPlaceholderNames();
        return Split(
            text.ParsedMessage.Select(values, text.Culture),
            new MarkedTexts(definition, index => ParsedMessage.Parse($"%{{{names[index]}}}", names, variants: null, rule: null, text.ParsedMessage.ListPattern).Render(values, text.Culture)));
    }

    private static string[] Split(ParsedMessage message, MarkedTexts texts) => message.Render(texts, CultureInfo.InvariantCulture).Split(MarkedTexts.Mark);

    private LocalText FindTitle(int status, IReadOnlyList<ErrorCatalog> sources, string language) =>
        Find(status, sources, language, static found => found.Title)
        ?? new(statuses.FindTitle(status, endpointCatalog: null, languageTag: null), BuiltInLanguage.Tag);

    /// <summary>Returns the text of the first catalogue that has one, in the language if it is translated; null if none has one.</summary>
    private static LocalText? Find(int status, IReadOnlyList<ErrorCatalog> sources, string language, Func<ErrorStatus, string?> select)
    {
        foreach (ErrorCatalog catalog in sources)
        {
            for (ErrorTranslation? translation = catalog.FindTranslation(language); translation is not null; translation = translation.Fallback)
            {
                if (translation.TryGetStatus(status, out ErrorStatus? translated) && select(translated) is { } text)
                {
                    return new(text, translation.Language);
                }
            }

            if (catalog.TryGetStatus(status, out ErrorStatus? own) && select(own) is { } ownText)
            {
                return new(ownText, catalog.Language);
            }
        }

        return null;
    }

    /// <summary>Texts in the place of the parameters, each between two marks.</summary>
    private sealed class MarkedTexts(ErrorDefinition definition, Func<int, string> find) : IMessageValues
    {
        /// <summary>A character of private use. In a text of a catalogue it would only change which part is shown as a placeholder.</summary>
        public const char Mark = '\uF8F0';

        public IReadOnlyList<ErrorParameter> Parameters => definition.Parameters;

        public ErrorValue GetParameter(int index) => $"{Mark}{find(index).Replace(Mark, '\uFFFD')}{Mark}";
    }
}

/// <summary>A text with its language.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">The language (RFC 5646).</param>
internal sealed record LocalText(string Text, string Language);

/// <summary>What an application says about a status code.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Code">The code of failures without an entry, or null.</param>
/// <param name="Title">Its title.</param>
/// <param name="Message">The message of failures without an entry, or null if no catalogue has one.</param>
/// <param name="Description">What the status means, or null.</param>
internal sealed record StatusText(int Status, string? Code, LocalText Title, LocalText? Message, LocalText? Description);
