using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;

namespace ErrorGen.AspNetCore;

/// <summary>A page for a person in a browser: HTML with an inline style sheet and without scripts or other resources.</summary>
/// <remarks>
/// Nothing from the request is on the page unless the response shows an exception. The page is well-formed XML, so that a test can parse it
/// strictly. Its <c>Content-Security-Policy</c> allows the style sheet by its hash and forbids the browser to load, run, submit or frame anything.
/// </remarks>
public sealed class HtmlErrorRepresentation : ErrorRepresentation
{
    private const string Restrictions = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Initializes the page as <c>text/html</c> in UTF-8.</summary>
    public HtmlErrorRepresentation()
        : base("text/html", "text/html; charset=utf-8") => Headers = CreateHeaders($"default-src 'none'; style-src {HtmlStyle.Source}; {Restrictions}");

    /// <summary>The header fields that keep a page harmless even if a text in it were not escaped.</summary>
    internal static IReadOnlyDictionary<string, string> SafeHeaders { get; } = CreateHeaders($"default-src 'none'; {Restrictions}");

    /// <inheritdoc/>
    public override void Write(ErrorResponse response, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(output);
        string language = response.Language ?? BuiltInLanguage.Tag;
        string status = response.Status.ToString(CultureInfo.InvariantCulture);
        string title = HtmlText.Encode(response.Title);
        string heading = $"<span>{status}</span> {title}".TrimEnd();
        string main = response.Exception is null ? "main" : "main class=\"details\"";
        Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html>
            <html{HtmlLanguage.AttributesOf(language)}>
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <title>{status} {title}</title>
            <style>{HtmlStyle.Sheet}</style>
            </head>
            <body>
            <{main}>
            <h1>{heading}</h1>
            <p>{HtmlText.Encode(response.Message)}</p>
            {Errors(response.Errors, language)}{ReportId(response, language)}{Details(response, language)}</main>
            </body>
            </html>

            """,
            output);
    }

    private static string Errors(IReadOnlyList<ErrorResponseItem> errors, string language) =>
        errors.Count == 0 ? "" : $"<ul>\n{string.Concat(errors.Select(item => Item(item, language)))}</ul>\n";

    private static string Item(ErrorResponseItem item, string language)
    {
        string field = item.Field is null ? "" : $"<b>{HtmlText.Encode(item.Field)}</b>: ";
        return $"<li{HtmlLanguage.AttributesOf(item.Language, pageLanguage: language)}>{field}{HtmlText.Encode(item.Message)}</li>\n";
    }

    private static string ReportId(ErrorResponse response, string language) => response.ReportId is { } id
        ? $"<p class=\"note\"{HtmlLanguage.AttributesOf(BuiltInLanguage.Tag, pageLanguage: language)}>Report id: <code>{HtmlText.Encode(id)}</code></p>\n"
        : "";

    /// <summary>The exception and the request, for developers. Empty if the client may not see exceptions.</summary>
    private static string Details(ErrorResponse response, string language)
    {
        if (response.Exception is not { } exception)
        {
            return "";
        }

        HttpRequest request = response.HttpContext.Request;
        string endpoint = response.HttpContext.GetEndpoint()?.DisplayName ?? "none";
        return $"""
            <section{HtmlLanguage.AttributesOf(BuiltInLanguage.Tag, pageLanguage: language)}>
            <h2>Exception</h2>
            <p><code>{HtmlText.Encode(exception.GetType().ToString())}</code></p>
            <pre tabindex="0">{HtmlText.Encode(exception.ToString())}</pre>
            <h2>Request</h2>
            <dl>
            <dt>Method</dt><dd><code>{Encode(response, request.Method)}</code></dd>
            <dt>Address</dt><dd><code>{Encode(response, request.GetEncodedPathAndQuery())}</code></dd>
            <dt>Endpoint</dt><dd><code>{Encode(response, endpoint)}</code></dd>
            <dt>Trace id</dt><dd><code>{Encode(response, Activity.Current?.Id ?? response.HttpContext.TraceIdentifier)}</code></dd>
            </dl>
            </section>

            """;
    }

    private static string Encode(ErrorResponse response, string text) => HtmlText.Encode(response.Truncate(text));

    private static Dictionary<string, string> CreateHeaders(string policy) => new(StringComparer.OrdinalIgnoreCase)
    {
        [HeaderNames.ContentSecurityPolicy] = policy,
        [HeaderNames.XContentTypeOptions] = "nosniff",
    };
}
