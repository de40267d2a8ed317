namespace ErrorGen.AspNetCore;

/// <summary>What a status code is called and what it says, gathered from sources that each may know a part.</summary>
internal struct StatusWords
{
    private string _titleLanguage;
    private string _messageLanguage;

    public string? Title { get; private set; }

    public string? Message { get; private set; }

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

        if (Message is null && status.Message is not null)
        {
            Message = status.Message;
            _messageLanguage = language;
        }
    }
}
