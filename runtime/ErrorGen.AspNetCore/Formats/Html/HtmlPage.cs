using System.Buffers;
using System.Globalization;
using System.Text;

namespace ErrorGen.AspNetCore;

/// <summary>A page for a person in a browser: plain HTML without scripts, styles or anything else to load.</summary>
/// <remarks>Nothing of the request is in it. It is well-formed XML too, so that a test can read it strictly.</remarks>
internal sealed class HtmlPage : ErrorRepresentation
{
    public HtmlPage()
        : base("text/html", "text/html; charset=utf-8") => Headers = HtmlHeaders.All;

    public override void Write(ErrorResponse response, IBufferWriter<byte> output)
    {
        string language = response.Language ?? HtmlLanguage.OfBuiltInText;
        string heading = HtmlText.Encode($"{response.Status.ToString(CultureInfo.InvariantCulture)} {response.Title}".TrimEnd());
        Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html>
            <html{HtmlLanguage.Of(language)}>
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
        return $"<li{HtmlLanguage.Of(item.Language, within: language)}>{field}{HtmlText.Encode(item.Detail)}</li>\n";
    }

    private static string ReportId(ErrorResponse response, string language) => response.ReportId is { } id
        ? $"<p{HtmlLanguage.Of(HtmlLanguage.OfBuiltInText, within: language)}>Report id: <code>{HtmlText.Encode(id)}</code></p>\n"
        : "";

    private static string Trace(ErrorResponse response) =>
        response.Exception is { } exception ? $"<pre>{HtmlText.Encode(exception.ToString())}</pre>\n" : "";
}
