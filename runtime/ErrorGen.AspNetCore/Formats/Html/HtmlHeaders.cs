using Microsoft.Net.Http.Headers;

namespace ErrorGen.AspNetCore;

/// <summary>What keeps a page harmless even if some text in it were not: a browser loads, runs, submits and frames nothing.</summary>
internal static class HtmlHeaders
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [HeaderNames.ContentSecurityPolicy] = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        [HeaderNames.XContentTypeOptions] = "nosniff",
    };
}
