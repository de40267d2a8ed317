using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Looks up plain status codes: the catalogue of the endpoint first, then those of the application, then the usual texts.</summary>
internal sealed class StatusTexts(IOptions<ErrorGenOptions> options)
{
    private readonly ErrorCatalog[] _catalogs = [.. options.Value.Catalogs];

    /// <summary>Title, message and code each come from the first source that has one; without any message the title is the message.</summary>
    public StatusText Find(int code, ErrorCatalog? endpointCatalog)
    {
        string? title = null;
        string? message = null;
        (string? Code, string? TypeUri) identity = default;
        Take(endpointCatalog, code, ref title, ref message, ref identity);
        foreach (ErrorCatalog catalog in _catalogs)
        {
            Take(catalog, code, ref title, ref message, ref identity);
        }

        ErrorStatus usual = Usual(code);
        title ??= usual.Title ?? "";
        return new StatusText(title, message ?? usual.Message ?? title, identity.Code, identity.TypeUri);
    }

    private static void Take(
        ErrorCatalog? catalog, int code, ref string? title, ref string? message, ref (string? Code, string? TypeUri) identity)
    {
        if (catalog is not null && catalog.TryGetStatus(code, out ErrorStatus? status))
        {
            title ??= status.Title;
            message ??= status.Message;
            if (identity.Code is null && status.ErrorCode is { } errorCode)
            {
                identity = (errorCode, catalog.GetTypeUri(errorCode));
            }
        }
    }

    /// <summary>An unknown code means what the first of its class means (RFC 9110, 15).</summary>
    private static ErrorStatus Usual(int code) =>
        BuiltInStatuses.TryGet(code, out ErrorStatus? status) || BuiltInStatuses.TryGet(code / 100 * 100, out status)
            ? status
            : throw new ArgumentOutOfRangeException(nameof(code));
}
