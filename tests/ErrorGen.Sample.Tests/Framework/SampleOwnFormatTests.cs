using System.Net.Http.Headers;
using System.Text.Json;
using System.Xml.Linq;
using ErrorGen.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Shop.Tests.Framework;

/// <summary>A format that is defined outside of ErrorGen: this project cannot see the internals of the library.</summary>
public sealed class SampleOwnFormatTests
{
    private const string LongSku = "aaaaaaaaaaaaaaaaaaaa";

    [Theory]
    [InlineData("application/vnd.acme+json", "application/vnd.acme+json")]
    [InlineData("application/xml", "application/xml")]
    [InlineData("text/html", "text/html; charset=utf-8")]
    public async Task Own_format_offers_json_xml_and_html(string accept, string contentType)
    {
        HttpResponseMessage response = await GetAsync(accept);

        Assert.Equal((404, contentType), ((int)response.StatusCode, response.Content.Headers.ContentType!.ToString()));
        Assert.Equal(accept is "text/html", response.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task Own_json_has_truncated_values_and_the_rendered_message()
    {
        JsonElement json = JsonDocument.Parse(await (await GetAsync("application/vnd.acme+json")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

        Assert.Equal("aaaaaaa…", json.GetProperty("with").GetProperty("fieldValue").GetString());
        Assert.Equal("No such entity with sku = aaaaaaa…", json.GetProperty("text").GetString());
        Assert.Equal("No such entity with %fieldName = %fieldValue", json.GetProperty("template").GetString());
        Assert.Equal("/produc…", json.GetProperty("at").GetString());
    }

    [Fact]
    public async Task Own_xml_is_written_with_the_writer_of_the_library()
    {
        var xml = XElement.Parse(await (await GetAsync("application/xml")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("acme", xml.Name.LocalName);
        Assert.Equal(["sku", "aaaaaaa…"], xml.Elements("value").Select(static value => value.Value));
    }

    [Fact]
    public void Settings_of_built_in_formats_remove_representations()
    {
        Assert.Equal(["application/json"], MediaTypes(new MagentoErrorFormat { OffersXml = false, OffersHtml = false }));
        Assert.Equal(["application/problem+json", "application/json", "text/html"], MediaTypes(new ProblemDetailsErrorFormat { OffersXml = false }));
        Assert.DoesNotContain("text/html", MediaTypes(new MagentoFallbackErrorFormat { OffersHtml = false }));
        Assert.DoesNotContain("text/html", MediaTypes(new EPagesErrorFormat { OffersHtml = false }));
    }

    [Fact]
    public async Task Settings_of_the_ePages_formats_change_the_body()
    {
        string json = await (await GetAsync("application/json", new EPagesErrorFormat { IncludesRequest = false })).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        string page = await (await GetAsync("text/html", new EPagesContainerErrorFormat { Signature = "Acme <3" })).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("""{"message":"No such entity with sku = aaaaaaa\u2026","status":"404"}""", json);
        Assert.Contains("<small>Acme &lt;3</small>", page, StringComparison.Ordinal);
    }

    private static IEnumerable<string> MediaTypes(ErrorFormat format) => format.Representations.Select(static representation => representation.MediaType);

    private static async Task<HttpResponseMessage> GetAsync(string accept, ErrorFormat? format = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddErrorGen(options =>
        {
            options.DefaultFormat = format ?? new AcmeFormat();
            options.MaxParameterLength = 8;
        });
        await using WebApplication app = builder.Build();
        app.UseErrorGen();
        app.MapGet("/products/{sku}", static string (string sku) => throw new NoSuchEntityException("sku", sku));
        await app.StartAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{app.Urls.Single()}/products/{LongSku}");
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        return await client.SendAsync(request);
    }

    private sealed class AcmeFormat() : ErrorFormat("Acme")
    {
        protected override IEnumerable<ErrorRepresentation> CreateRepresentations() =>
            [new AcmeJson(), new AcmeXml(), new HtmlErrorRepresentation()];
    }

    private sealed class AcmeJson() : JsonErrorRepresentation("application/vnd.acme+json")
    {
        protected override void WriteJson(ErrorResponse response, Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("template", response.MessageTemplate);
            writer.WriteString("at", response.Truncate(response.HttpContext.Request.Path));
            WriteMessage(JsonEncodedText.Encode("text"), response, writer);
            WriteParameterMap(JsonEncodedText.Encode("with"), response, writer);
            writer.WriteEndObject();
        }
    }

    private sealed class AcmeXml() : XmlErrorRepresentation("application/xml")
    {
        protected override void WriteXml(ErrorResponse response, XmlElementWriter writer)
        {
            writer.WriteStartElement("acme");
            for (int i = 0; i < response.ParameterCount; i++)
            {
                writer.WriteElement("value", response.GetParameter(i).ToString());
            }

            writer.WriteEndElement();
        }
    }
}
