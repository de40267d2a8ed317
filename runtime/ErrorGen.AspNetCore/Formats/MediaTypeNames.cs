using Microsoft.Net.Http.Headers;

namespace ErrorGen.AspNetCore;

/// <summary>Media types as API descriptions list them.</summary>
internal static class MediaTypeNames
{
    /// <summary>The media types without their parameters, each once.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> contentTypes) => contentTypes
        .Select(static contentType => MediaTypeHeaderValue.Parse(contentType).MediaType.ToString())
        .Distinct(StringComparer.OrdinalIgnoreCase);
}
