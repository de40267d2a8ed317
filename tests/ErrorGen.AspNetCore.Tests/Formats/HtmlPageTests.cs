using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Formats;

public sealed class HtmlPageTests
{
    [Fact]
    public async Task HTML_page_shows_status_title_and_message()
    {
        Answer answer = await AnswerAsync(new NoSuchEntityException("<b>", 7));

        Assert.Equal(404, answer.Status);
        Assert.Equal("text/html; charset=utf-8", answer.ContentType);
        Assert.Equal(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <title>404 Not Found</title>
            <style></style>
            </head>
            <body>
            <main>
            <h1><span>404</span> Not Found</h1>
            <p>No such entity with &lt;b&gt; = 7</p>
            </main>
            </body>
            </html>

            """,
            answer.Body.Replace(HtmlStyle.Sheet, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task HTML_page_forbids_scripts_forms_frames_and_loading()
    {
        Answer answer = await AnswerAsync(new ShopClosedException());

        Match style = Regex.Match(answer.ReceivedBody, "<style>(.*?)</style>", RegexOptions.Singleline, TimeSpan.FromSeconds(1));
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.Groups[1].Value)));
        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'", answer.Header("Content-Security-Policy"));
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
    }

    [Fact]
    public async Task HTML_page_of_an_unexpected_failure_shows_the_report_id_and_no_request_data()
    {
        await using TestApp app = await StartAsync(new InvalidOperationException("secret"));

        Answer answer = await app.GetAsync("/some/where?with=query");
        XElement page = StrictXml.Parse(answer.Body);

        Assert.Equal(500, answer.Status);
        Assert.Equal(app.Log.Single.Properties["ReportId"], page.Descendants("code").Single().Value);
        string text = page.Element("body")!.Value;
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("where", text, StringComparison.Ordinal);
        Assert.DoesNotContain("query", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HTML_page_shows_the_trace_in_Development()
    {
        await using TestApp app = await StartAsync(new InvalidOperationException("out of <luck>"), "Development");

        XElement page = StrictXml.Parse((await app.GetAsync("/?q=<b>")).Body);

        Assert.Equal("out of <luck>", page.Descendants("p").First().Value);
        Assert.StartsWith("System.InvalidOperationException: out of <luck>", page.Descendants("pre").Single().Value, StringComparison.Ordinal);
        Assert.Equal(["Method", "Address", "Endpoint", "Trace id"], page.Descendants("dt").Select(static name => name.Value));
        Assert.Equal("/?q=%3Cb%3E", page.Descendants("dd").ElementAt(1).Value);
    }

    [Fact]
    public async Task HTML_page_lists_the_errors_of_an_aggregate_with_their_fields()
    {
        Answer answer = await AnswerAsync(new AggregateErrorBuilder(new ShopClosedError())
            .Add(new InvalidProductDataError("no <name>"), "<name>").Add(new NoSuchEntityError("id", 7)).ToException());

        Assert.Equal(
            ["<name>: Invalid product data: no <name>", "No such entity with id = 7"],
            StrictXml.Parse(answer.Body).Descendants("li").Select(static item => item.Value));
    }

    [Fact]
    public void HTML_page_declares_its_language()
    {
        var definition = OwnCatalog.Define("de-AT", new ErrorCatalogEntry("Key", 400, "Nein"));

        Assert.Contains("<html lang=\"de-AT\">", Body.Of(new HtmlErrorRepresentation(), Body.ResponseTo(definition.CreateError())), StringComparison.Ordinal);
    }

    [Fact]
    public void HTML_page_is_offered_by_every_format_except_the_container()
    {
        ErrorFormat[] formats = [ErrorFormats.Magento, ErrorFormats.MagentoFallback, ErrorFormats.EPages, ErrorFormats.ProblemDetails];

        Assert.All(formats, format => Assert.Single(format.Representations, static representation => representation.MediaType == "text/html"));
        Assert.All(formats, format => Assert.NotEqual("text/html", format.Representations[0].MediaType));
    }

    [Theory]
    [InlineData("", "x")]
    [InlineData("X Y", "x")]
    [InlineData("X", "a\r\nX-Evil: 1")]
    [InlineData("X", "ü")]
    public void A_representation_has_only_header_fields_that_can_be_sent(string name, string value) =>
        Assert.Throws<ArgumentException>(() => new WithHeader(name, value));

    private static Task<TestApp> StartAsync(Exception exception, string environment = "Production") => TestApp.StartAsync(
        app => app.MapGet("/{**path}", void () => throw exception),
        options => options.DefaultFormat = OneRepresentation.Of(ErrorFormats.Magento, "text/html"),
        environment);

    private static async Task<Answer> AnswerAsync(Exception exception)
    {
        await using TestApp app = await StartAsync(exception);
        return await app.GetAsync("/");
    }

    private sealed class WithHeader : ErrorRepresentation
    {
        public WithHeader(string name, string value)
            : base("text/plain") => Headers = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value };

        public override void Write(ErrorResponse response, System.Buffers.IBufferWriter<byte> output)
        {
        }
    }
}
