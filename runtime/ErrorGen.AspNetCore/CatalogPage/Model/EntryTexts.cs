using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>Finds the texts of entries and statuses in the languages of the pages.</summary>
internal sealed class EntryTexts(EntryTextResolver entries, StatusContentResolver statuses)
{
    /// <summary>Returns the text of an entry in a language, or in the language that replaces it.</summary>
    public ErrorText Find(ErrorDefinition definition, string language) =>
        entries.Find(definition, ResponseLanguage.Create(language, isNegotiated: false), out _);

    /// <summary>Returns the title of an entry: its own, or that of its status.</summary>
    public string FindTitle(ErrorDefinition definition, string language) =>
        Find(definition, language).Title ?? statuses.FindTitle(definition.Status, definition.Catalog, language);

    /// <summary>Returns the languages of an entry: that of its catalogue, then those of the translations.</summary>
    public static IEnumerable<string> LanguagesOf(ErrorCatalog catalog) =>
        catalog.Translations.Select(static translation => translation.Language).Prepend(catalog.Language);

    /// <summary>Returns what the application says about a status. A status with an entry's code in one catalogue only has the texts of all of them.</summary>
    public StatusText Find(int status, IReadOnlyList<ErrorCatalog> catalogs, string language)
    {
        StatusContent content = statuses.Find(status, endpointCatalog: null, ResponseLanguage.Create(language, isNegotiated: false));
        return new(status, content.Title, FindMessage(status, catalogs) ? content.Message : null, content.Language, content.Code, FindDescription(status, catalogs, language));
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

    private static bool FindMessage(int status, IReadOnlyList<ErrorCatalog> catalogs) =>
        catalogs.Any(catalog => catalog.TryGetStatus(status, out ErrorStatus? found) && found.MessageTemplate is not null);

    private static (string? Text, string? Language) FindDescription(int status, IReadOnlyList<ErrorCatalog> catalogs, string language)
    {
        foreach (ErrorCatalog catalog in catalogs)
        {
            for (ErrorTranslation? translation = catalog.FindTranslation(language); translation is not null; translation = translation.Fallback)
            {
                if (translation.TryGetStatus(status, out ErrorStatus? translated) && translated.Description is { } text)
                {
                    return (text, translation.Language);
                }
            }

            if (catalog.TryGetStatus(status, out ErrorStatus? own) && own.Description is { } description)
            {
                return (description, catalog.Language);
            }
        }

        return default;
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

/// <summary>What an application says about a status code.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Title">Its title.</param>
/// <param name="Message">The message of failures without an entry, or null if no catalogue has one.</param>
/// <param name="Language">The language of the message, or of the title if there is no message.</param>
/// <param name="Code">The code of failures without an entry, or null.</param>
/// <param name="Description">What the status means, with its language.</param>
internal sealed record StatusText(int Status, string Title, string? Message, string Language, string? Code, (string? Text, string? Language) Description);
