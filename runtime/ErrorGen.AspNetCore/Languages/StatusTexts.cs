using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Looks up plain status codes: the catalogue of the endpoint first, then those of the application, then the usual texts.</summary>
internal sealed class StatusTexts(IOptions<ErrorGenOptions> options, RequestEndpoints endpoints)
{
    /// <summary>The language of the usual texts.</summary>
    public const string UsualLanguage = "en";

    private readonly ErrorCatalog[] _catalogs = [.. options.Value.Catalogs];

    /// <summary>Title, message and code each come from the first source that has one; without any message the title is the message.</summary>
    public StatusText Find(int code, ErrorCatalog? endpointCatalog, ResponseLanguage language)
    {
        var words = new StatusWords();
        if (endpointCatalog is not null)
        {
            words.Take(endpointCatalog, code, language);
        }

        foreach (ErrorCatalog catalog in _catalogs)
        {
            words.Take(catalog, code, language);
        }

        words.Take(Usual(code), UsualLanguage);
        string title = words.Title ?? "";
        return new StatusText(title, words.Message ?? title, words.Language, words.Code, words.TypeUri);
    }

    /// <summary>
    /// The title of the status of an answer that has words of its own, in the language of these: asks no further than to the first
    /// source that has one.
    /// </summary>
    public string FindTitle(ErrorResponse response)
    {
        int code = response.Status;
        ResponseLanguage language = response.Language is { } tag ? ResponseLanguage.Of(tag, isNegotiated: false) : default;
        var words = new StatusWords();
        if (endpoints.FindCatalog(response.HttpContext) is { } endpointCatalog)
        {
            words.Take(endpointCatalog, code, language);
        }

        for (int i = 0; words.Title is null && i < _catalogs.Length; i++)
        {
            words.Take(_catalogs[i], code, language);
        }

        return words.Title ?? Usual(code).Title ?? "";
    }

    /// <summary>An unknown code means what the first of its class means (RFC 9110, 15).</summary>
    private static ErrorStatus Usual(int code) =>
        HttpStatuses.TryGet(code, out ErrorStatus? status) || HttpStatuses.TryGet(code / 100 * 100, out status)
            ? status
            : throw new ArgumentOutOfRangeException(nameof(code));
}
