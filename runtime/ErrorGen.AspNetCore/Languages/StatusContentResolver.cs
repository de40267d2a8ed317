using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>What a response says about a bare status code.</summary>
/// <param name="Title">The title; an empty string if there is none.</param>
/// <param name="Message">The message.</param>
/// <param name="Language">The language of the message (RFC 5646).</param>
/// <param name="Code">The code that identifies the failure, or null.</param>
/// <param name="TypeUri">The URI that the catalogue makes of the code, or null.</param>
internal readonly record struct StatusContent(string Title, string Message, string Language, string? Code, string? TypeUri);

/// <summary>
/// Finds the texts of bare status codes: in the catalogue of the endpoint, then in those of the application, then in the built-in texts.
/// </summary>
internal sealed class StatusContentResolver(IOptions<ErrorGenOptions> options)
{
    private readonly ErrorCatalog[] _catalogs = [.. options.Value.Catalogs];

    /// <summary>Returns the content. Title, message and code each come from the first source that has one; the message defaults to the title.</summary>
    public StatusContent Find(int code, ErrorCatalog? endpointCatalog, ResponseLanguage language)
    {
        var builder = new Builder();
        if (endpointCatalog is not null)
        {
            builder.Add(endpointCatalog, code, language);
        }

        foreach (ErrorCatalog catalog in _catalogs)
        {
            builder.Add(catalog, code, language);
        }

        builder.Add(BuiltIn(code), BuiltInLanguage.Tag);
        string title = builder.Title ?? "";
        return new StatusContent(title, builder.Message ?? title, builder.Language, builder.Code, builder.TypeUri);
    }

    /// <summary>Returns the title for a response that has its own message, in the language of that message. Stops at the first source that has one.</summary>
    public string FindTitle(int code, ErrorCatalog? endpointCatalog, string? languageTag)
    {
        ResponseLanguage language = languageTag is null ? default : ResponseLanguage.Create(languageTag, isNegotiated: false);
        var builder = new Builder();
        if (endpointCatalog is not null)
        {
            builder.Add(endpointCatalog, code, language);
        }

        for (int i = 0; builder.Title is null && i < _catalogs.Length; i++)
        {
            builder.Add(_catalogs[i], code, language);
        }

        return builder.Title ?? BuiltIn(code).Title ?? "";
    }

    /// <summary>
    /// An unknown code is treated like the first of its class (RFC 9110, 15), but keeps the title that ASP.NET Core knows, such as that of 499.
    /// </summary>
    private static ErrorStatus BuiltIn(int code)
    {
        if (HttpStatuses.TryGet(code, out ErrorStatus? status))
        {
            return status;
        }

        if (!HttpStatuses.TryGet(code / 100 * 100, out status))
        {
            throw new ArgumentOutOfRangeException(nameof(code));
        }

        string phrase = ReasonPhrases.GetReasonPhrase(code);
        return phrase.Length == 0 ? status : new ErrorStatus(code, phrase);
    }

    /// <summary>Collects title, message and code from sources that each may have only a part of them.</summary>
    private struct Builder
    {
        private string _titleLanguage;
        private string _messageLanguage;

        public string? Title { get; private set; }

        public string? Message { get; private set; }

        public string? Code { get; private set; }

        public string? TypeUri { get; private set; }

        /// <summary>The language of the message, or of the title if there is no message.</summary>
        public readonly string Language => Message is null ? _titleLanguage : _messageLanguage;

        /// <summary>Adds what is still missing from a catalogue, first in the language of the response.</summary>
        public void Add(ErrorCatalog catalog, int code, ResponseLanguage language)
        {
            for (ErrorTranslation? translation = language.FindTranslation(catalog); translation is not null; translation = translation.Fallback)
            {
                if (translation.TryGetStatus(code, out ErrorStatus? translated))
                {
                    Add(translated, translation.Language);
                }
            }

            if (catalog.TryGetStatus(code, out ErrorStatus? status))
            {
                Add(status, catalog.Language);
                if (Code is null && status.Code is { } errorCode)
                {
                    Code = errorCode;
                    TypeUri = catalog.GetTypeUri(errorCode);
                }
            }
        }

        /// <summary>Adds what is still missing from the texts of one status.</summary>
        public void Add(ErrorStatus status, string language)
        {
            if (Title is null && status.Title is not null)
            {
                Title = status.Title;
                _titleLanguage = language;
            }

            if (Message is null && status.MessageTemplate is not null)
            {
                Message = status.MessageTemplate;
                _messageLanguage = language;
            }
        }
    }
}
