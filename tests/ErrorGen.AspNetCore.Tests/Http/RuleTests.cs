using System.Globalization;
using ErrorGen.AspNetCore.Tests.Languages;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Http;

/// <summary>RFC 9110, RFC 6585, RFC 9457 and XML 1.0 on the wire: the rules of the <c>http</c> list of the vectors.</summary>
public sealed class RuleTests(RuleApp rules) : IClassFixture<RuleApp>
{
    private TestApp App => rules.App;

    [Fact]
    [Rule("http-head")]
    public async Task HEAD_is_GET_without_the_body()
    {
        Answer get = await App.GetAsync("/thrown/404");
        Answer head = await App.SendAsync(HttpMethod.Head, "/thrown/404");

        Assert.Equal((get.Status, get.ContentType, get.ContentLength, ""), (head.Status, head.ContentType, head.ContentLength, head.Body));
    }

    [Theory]
    [InlineData(204)]
    [InlineData(205)]
    [InlineData(304)]
    [Rule("http-204")]
    [Rule("http-205")]
    [Rule("http-304")]
    public async Task A_status_without_content_has_none(int status)
    {
        Answer answer = await App.GetAsync($"/plain/{status}");

        Assert.Equal((status, ""), (answer.Status, answer.Body));
        Assert.True(answer.ContentLength is null or 0);
        Assert.True(status != 204 || !answer.Headers.ContainsKey("Content-Length"));
    }

    [Theory]
    [InlineData("/plain/401", "WWW-Authenticate", "Basic")]
    [InlineData("/thrown/401", "WWW-Authenticate", "Basic")]
    [InlineData("/thrown/407", "Proxy-Authenticate", "Basic")]
    [InlineData("/thrown/426", "Upgrade", "h2c")]
    [InlineData("/plain/416", "Content-Range", "bytes */7")]
    [Rule("http-401")]
    [Rule("http-407")]
    [Rule("http-426")]
    [Rule("http-416")]
    public async Task What_a_status_owes_is_kept(string path, string name, string value)
    {
        Answer answer = await App.GetAsync($"{path}?header={name}:{value}");

        Assert.Equal(value, answer.Header(name));
        Assert.NotEqual("", answer.Body);
    }

    [Fact]
    [Rule("http-405")]
    public async Task The_allowed_methods_are_named()
    {
        Answer answer = await App.SendAsync(HttpMethod.Delete, "/orders");

        Assert.Equal((405, "POST"), (answer.Status, answer.Header("Allow")));
    }

    [Fact]
    [Rule("http-415")]
    public async Task Unsupported_media_type_sends_no_Accept_Encoding()
    {
        using var content = new StringContent("x");
        Answer answer = await App.SendAsync(HttpMethod.Post, "/orders", content);

        Assert.Equal(415, answer.Status);
        Assert.Null(answer.Header("Accept-Encoding"));
    }

    [Theory]
    [InlineData(413)]
    [InlineData(429)]
    [InlineData(503)]
    [Rule("http-413")]
    [Rule("http-429")]
    [Rule("http-503")]
    public async Task Response_to_a_rejected_request_has_Retry_After(int status)
    {
        Answer answer = await App.GetAsync($"/thrown/{status}");

        Assert.Equal((status, "90", "no-store"), (answer.Status, answer.Header("Retry-After"), answer.Header("Cache-Control")));
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("*/*;q=0")]
    [Rule("http-406-lenient")]
    public async Task Unacceptable_media_type_is_sent_if_there_is_no_other(string accept)
    {
        Answer answer = await App.GetAsync("/thrown/404", accept);

        Assert.Equal((404, "application/problem+json", "Accept"), (answer.Status, answer.ContentType, answer.Header("Vary")));
    }

    [Theory]
    [InlineData("Origin", "Origin, Accept")]
    [InlineData("Accept, Origin", "Accept, Origin")]
    [InlineData("*", "*")]
    [Rule("http-vary")]
    [Rule("http-vary-star")]
    public async Task Vary_has_the_headers_that_select_the_response(string before, string after) =>
        Assert.Equal(after, (await App.GetAsync($"/thrown/404?header=Vary:{before}")).Header("Vary"));

    [Fact]
    [Rule("http-content-language")]
    [Rule("http-vary")]
    public async Task The_language_of_the_text_that_is_sent_is_named()
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Forgotten);

        foreach ((string path, string language) in new[] { ("/error", "en"), ("/nowhere", "de") })
        {
            Answer answer = await app.GetAsync(path, language: "de");

            Assert.Equal((language, "Accept, Accept-Language"), (answer.Header("Content-Language"), answer.Header("Vary")));
        }
    }

    [Theory]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(410)]
    [InlineData(414)]
    [InlineData(501)]
    [Rule("http-cacheable")]
    [Rule("http-410")]
    public async Task A_status_that_caches_like_is_not_stored(int status)
    {
        Answer answer = await App.GetAsync($"/thrown/{status}?value=x");

        Assert.Equal((status, "no-store"), (answer.Status, answer.Header("Cache-Control")));
    }

    [Fact]
    [Rule("http-4xx-body")]
    [Rule("http-status-equal")]
    [Rule("http-nosniff")]
    public async Task Every_status_of_an_error_is_explained()
    {
        for (int status = 400; status <= 599; status++)
        {
            foreach (string path in new[] { $"/thrown/{status}", $"/plain/{status}" })
            {
                Answer answer = await App.GetAsync(path);

                Assert.Equal(status, answer.Status);
                Assert.Equal(status, answer.Json.GetProperty("status").GetInt32());
                Assert.NotEqual("", answer.Json.GetProperty("detail").GetString());
                Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
            }
        }
    }

    [Theory]
    [InlineData("application/xml")]
    [InlineData("application/problem+xml")]
    [Rule("http-xml-decl")]
    public async Task XML_is_well_formed_for_any_value(string accept)
    {
        for (int code = 0; code < 0x3000; code += code < 0x100 ? 1 : 0x101)
        {
            string value = string.Create(CultureInfo.InvariantCulture, $"<{(char)code}]]>&");
            Answer answer = await App.GetAsync($"/thrown/404?value={Uri.EscapeDataString(value)}", accept);

            Assert.Equal('<', answer.Body[0]);
            Assert.Contains("]]>&", StrictXml.Parse(answer.Body).Value, StringComparison.Ordinal);
        }
    }
}
