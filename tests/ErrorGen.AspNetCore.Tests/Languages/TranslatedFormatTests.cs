using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>Every format is in the language of the response; what is for programs stays as it is.</summary>
public sealed class TranslatedFormatTests
{
    private const string Template = "Von %sku sind noch %count da, zu %price";

    // Numbers of the German culture of this machine, or of the invariant culture without culture data.
    private static readonly string Detail = string.Create(
        Depot.German, $"Von <b> sind noch {1234:N0} da, zu {1234.5m:N2}");

    [Fact]
    public async Task Magento_sends_the_translated_template_beside_the_parameters()
    {
        Answer answer = await AnswerAsync(ErrorFormats.Magento, "application/json");

        Assert.Equal(["message", "parameters"], answer.MemberNames);
        Assert.Equal(Template, answer.Json.GetProperty("message").GetString());
        Assert.Equal("""{"sku":"\u003Cb\u003E","count":1234,"price":1234.5}""", answer.Json.GetProperty("parameters").GetRawText());
    }

    [Fact]
    public async Task Magento_XML_has_the_translated_message()
    {
        XElement root = StrictXml.Parse((await AnswerAsync(ErrorFormats.Magento, "application/xml")).Body);

        Assert.Equal(Template, root.Element("message")!.Value);
        Assert.Equal("1234.5", root.Element("parameters")!.Element("price")!.Value);
    }

    [Fact]
    public async Task Magento_fallback_has_the_translated_message()
    {
        Answer json = await AnswerAsync(ErrorFormats.MagentoFallback, "application/json");
        Answer xml = await AnswerAsync(ErrorFormats.MagentoFallback, "application/xml");

        Assert.Equal(Detail, json.Json.GetProperty("messages").GetProperty("error")[0].GetProperty("message").GetString());
        Assert.Equal(Detail, StrictXml.Parse(xml.Body).Descendants("message").Single().Value);
    }

    [Fact]
    public async Task Problem_details_have_translated_title_and_detail()
    {
        Answer answer = await AnswerAsync(ErrorFormats.ProblemDetails, "application/problem+json");

        Assert.Equal("Nicht vorrätig", answer.Json.GetProperty("title").GetString());
        Assert.Equal(Detail, answer.Json.GetProperty("detail").GetString());
        Assert.Equal("OutOfStock", answer.Json.GetProperty("code").GetString());
        Assert.Equal("1234.5", answer.Json.GetProperty("parameters").GetProperty("price").GetRawText());
    }

    [Fact]
    public async Task Problem_XML_has_translated_title_and_detail()
    {
        XElement root = StrictXml.Parse((await AnswerAsync(ErrorFormats.ProblemDetails, "application/problem+xml")).Body);

        Assert.Equal(["Nicht vorrätig", Detail], root.Elements().Where(static e => e.Name.LocalName is "title" or "detail").Select(static e => e.Value));
    }

    [Fact]
    public async Task EPages_has_the_translated_message() =>
        Assert.Equal(Detail + ", Request: GET /error", (await AnswerAsync(ErrorFormats.EPages, "application/json")).Json.GetProperty("message").GetString());

    [Fact]
    public async Task EPages_container_page_stays_untranslated() =>
        Assert.Contains("<pre>    Nicht vorr&#xE4;tig</pre>", (await AnswerAsync(ErrorFormats.EPagesContainer, "text/html")).Body, StringComparison.Ordinal);

    [Fact]
    public async Task HTML_page_declares_the_translated_language()
    {
        XElement page = StrictXml.Parse((await AnswerAsync(ErrorFormats.Magento, "text/html")).Body);

        Assert.Equal("""<html lang="de">""", page.ToString().Split('\n')[0]);
        Assert.Equal("409 Nicht vorrätig", page.Descendants("h1").Single().Value);
        Assert.Equal(Detail, page.Descendants("p").Single().Value);
    }

    [Fact]
    public async Task HTML_page_in_Arabic_runs_from_right_to_left()
    {
        TestCultures.Find("ar");
        var all = new AggregateErrorBuilder(Depot.Closed).Add(Depot.Closed).Add(Depot.Forgotten).ToError();

        XElement page = StrictXml.Parse((await AnswerAsync(ErrorFormats.ProblemDetails, "text/html", all, "ar")).Body);

        Assert.Equal("""<html lang="ar" dir="rtl">""", page.ToString().Split('\n')[0]);
        Assert.Equal(
            ["<li>المستودع مغلق.</li>", """<li lang="en" dir="ltr">Not translated: this</li>"""],
            page.Descendants("li").Select(static item => item.ToString()));
    }

    [Fact]
    public async Task HTML_parts_in_another_language_declare_it()
    {
        var all = new AggregateErrorBuilder(Depot.Closed).Add(Depot.Forgotten).Add(Depot.Closed).ToError();

        XElement page = StrictXml.Parse((await AnswerAsync(ErrorFormats.ProblemDetails, "text/html", all)).Body);

        Assert.Equal(["en", null], page.Descendants("li").Select(static item => item.Attribute("lang")?.Value));
    }

    [Fact]
    public async Task HTML_items_of_an_aggregate_declare_their_languages()
    {
        var all = new AggregateErrorBuilder(Depot.Closed).Add(Depot.OutOfStock, "cart").Add(Depot.Forgotten).ToError();

        Answer magento = await AnswerAsync(ErrorFormats.Magento, "application/json", all);

        Assert.Equal(
            [Template, "Not translated: %what"],
            magento.Json.GetProperty("errors").EnumerateArray().Select(static item => item.GetProperty("message").GetString()));
    }

    [Fact]
    public async Task Custom_format_gets_translated_texts_and_their_language()
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.OutOfStock, options => options.DefaultFormat = new PlainFormat());

        Answer answer = await app.GetAsync("/error", language: "de");

        Assert.Equal($"de|Nicht vorrätig|{Template}|{Detail}|{Depot.German.Name}", answer.Json.GetString());
    }

    private static async Task<Answer> AnswerAsync(ErrorFormat format, string accept, Error? error = null, string language = "de")
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(error ?? Depot.OutOfStock, options => options.DefaultFormat = format);
        return await app.GetAsync("/error", accept, language);
    }

    private sealed class PlainFormat() : ErrorFormat("Plain", new PlainJson());

    private sealed class PlainJson() : JsonErrorRepresentation("application/json")
    {
        protected override void WriteJson(ErrorResponse response, Utf8JsonWriter writer) => writer.WriteStringValue(
            string.Join('|', response.Language, response.Title, response.MessageTemplate, response.Message, response.Culture.Name));
    }
}
