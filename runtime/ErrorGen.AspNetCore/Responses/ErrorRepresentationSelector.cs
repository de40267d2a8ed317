using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>Chooses in which of its representations a format answers a request.</summary>
internal static class ErrorRepresentationSelector
{
    /// <summary>The one that the client accepts, or can probably read: an error never turns into a 406 (RFC 9110, 12.4.1).</summary>
    public static ErrorRepresentation Select(ErrorFormat format, HttpRequest request) =>
        format.Representations[format.Selector.SelectBestEffort(request.Headers.Accept)];
}
