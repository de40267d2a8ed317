namespace ErrorGen.AspNetCore;

/// <summary>What a status code is called, what it says and what identifies it, gathered from sources that each may know a part.</summary>
internal struct StatusWords
{
    private string _titleLanguage;
    private string _messageLanguage;

    public string? Title { get; private set; }

    public string? Message { get; private set; }

    /// <summary>The identity of the failure on the wire, or null.</summary>
    public string? Code { get; private set; }

    /// <summary>The URI that the catalogue makes of the code, or null.</summary>
    public string? TypeUri { get; private set; }

    /// <summary>The language of the message, or of the title where that has to do for it.</summary>
    public readonly string Language => Message is null ? _titleLanguage : _messageLanguage;

    /// <summary>Takes what is still missing from what a catalogue says, first in the language of the response.</summary>
    public void Take(ErrorCatalog catalog, int code, ResponseLanguage language)
    {
        for (ErrorTranslation? translation = language.In(catalog); translation is not null; translation = translation.Fallback)
        {
            if (translation.TryGetStatus(code, out ErrorStatus? translated))
            {
                Take(translated, translation.Language);
            }
        }

        if (catalog.TryGetStatus(code, out ErrorStatus? status))
        {
            Take(status, catalog.Language);
            if (Code is null && status.Code is { } errorCode)
            {
                Code = errorCode;
                TypeUri = catalog.GetTypeUri(errorCode);
            }
        }
    }

    /// <summary>Takes what is still missing.</summary>
    public void Take(ErrorStatus status, string language)
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
