using System.Buffers;
using System.Globalization;
using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>A page for a person in a browser: plain HTML without scripts, styles or anything else to load.</summary>
/// <remarks>Nothing of the request is in it. It is well-formed XML too, so that a test can read it strictly.</remarks>
internal sealed class HtmlPage : ErrorRepresentation
{
    private const string DefaultLanguage = "en";

    public HtmlPage()
        : base("text/html", "text/html; charset=utf-8") => Headers = HtmlHeaders.All;

    public override void Write(ErrorResponse response, IBufferWriter<byte> output)
    {
        string heading = HtmlText.Encode($"{response.Status.ToString(CultureInfo.InvariantCulture)} {response.Title}".TrimEnd());
        Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html>
            <html lang="{HtmlText.Encode(LanguageOf(response))}">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <title>{heading}</title>
            </head>
            <body>
            <main>
            <h1>{heading}</h1>
            <p>{HtmlText.Encode(response.Detail)}</p>
            {Errors(response.Errors)}{ReportId(response)}{Trace(response)}</main>
            </body>
            </html>

            """,
            output);
    }

    /// <summary>The language of the message; the built-in texts are English.</summary>
    private static string LanguageOf(ErrorResponse response) =>
        response.Definition?.Catalog.Culture.Name is { Length: > 0 } name ? name : DefaultLanguage;

    private static string Errors(IReadOnlyList<ErrorResponseItem> errors) =>
        errors.Count == 0 ? "" : $"<ul>\n{string.Concat(errors.Select(Item))}</ul>\n";

    private static string Item(ErrorResponseItem item)
    {
        string field = item.Field is null ? "" : $"<b>{HtmlText.Encode(item.Field)}</b>: ";
        return $"<li>{field}{HtmlText.Encode(item.Detail)}</li>\n";
    }

    private static string ReportId(ErrorResponse response) =>
        response.ReportId is { } id ? $"<p>Report id: <code>{HtmlText.Encode(id)}</code></p>\n" : "";

    private static string Trace(ErrorResponse response) =>
        response.Exception is { } exception ? $"<pre>{HtmlText.Encode(exception.ToString())}</pre>\n" : "";
}
