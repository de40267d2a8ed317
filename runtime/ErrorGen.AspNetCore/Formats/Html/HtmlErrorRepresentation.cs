using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace ErrorGen.AspNetCore;

/// <summary>A page for a person in a browser: HTML without scripts, styles or other resources.</summary>
/// <remarks>
/// Nothing from the request is on the page. The page is well-formed XML, so that a test can parse it strictly. Its
/// <c>Content-Security-Policy</c> forbids the browser to load, run, submit or frame anything.
/// </remarks>
public sealed class HtmlErrorRepresentation : ErrorRepresentation
{
    /// <summary>Initializes the page as <c>text/html</c> in UTF-8.</summary>
    public HtmlErrorRepresentation()
        : base("text/html", "text/html; charset=utf-8") => Headers = SafeHeaders;

    /// <summary>The header fields that keep a page harmless even if a text in it were not escaped.</summary>
    internal static IReadOnlyDictionary<string, string> SafeHeaders { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [HeaderNames.ContentSecurityPolicy] = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        [HeaderNames.XContentTypeOptions] = "nosniff",
    };

    /// <inheritdoc/>
    public override void Write(ErrorResponse response, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(output);
        string language = response.Language ?? BuiltInLanguage.Tag;
        string heading = HtmlText.Encode($"{response.Status.ToString(CultureInfo.InvariantCulture)} {response.Title}".TrimEnd());
        Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html>
            <html{HtmlLanguage.AttributesOf(language)}>
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <title>{heading}</title>
            </head>
            <body>
            <main>
            <h1>{heading}</h1>
            <p>{HtmlText.Encode(response.Message)}</p>
            {Errors(response.Errors, language)}{ReportId(response, language)}{Trace(response)}</main>
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
        ? $"<p{HtmlLanguage.AttributesOf(BuiltInLanguage.Tag, pageLanguage: language)}>Report id: <code>{HtmlText.Encode(id)}</code></p>\n"
        : "";

    private static string Trace(ErrorResponse response) =>
        response.Exception is { } exception ? $"<pre>{HtmlText.Encode(exception.ToString())}</pre>\n" : "";
}
