using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.CatalogPage;

/// <summary>Negotiation, caching and protection of the pages.</summary>
public sealed class PageHeaderTests
{
    [Theory]
    [InlineData("/errors", null, "text/html; charset=utf-8")]
    [InlineData("/errors", "*/*", "text/html; charset=utf-8")]
    [InlineData("/errors", PageApp.Browser, "text/html; charset=utf-8")]
    [InlineData("/errors", "application/json", "application/json")]
    [InlineData("/errors", "text/markdown, text/html;q=0.5", "text/markdown; charset=utf-8")]
    [InlineData("/errors.json", PageApp.Browser, "application/json")]
    [InlineData("/errors.md", null, "text/markdown; charset=utf-8")]
    [InlineData("/errors/OUT_OF_STOCK", "application/json", "application/json")]
    [InlineData("/errors/OUT_OF_STOCK", null, "text/html; charset=utf-8")]
    [InlineData("/errors/OUT_OF_STOCK.json", null, "application/json")]
    [InlineData("/errors/OUT_OF_STOCK.md", PageApp.Browser, "text/markdown; charset=utf-8")]
    [InlineData("/errors/payment%2Frefused", null, "text/html; charset=utf-8")]
    [InlineData("/errors/payment%2Frefused.json", null, "application/json")]
    [InlineData("/errors/file.json", null, "text/html; charset=utf-8")]
    [InlineData("/errors/file.json.json", null, "application/json")]
    public async Task Accept_or_the_suffix_selects_the_format(string path, string? accept, string contentType)
    {
        await using TestApp app = await PageApp.StartAsync();

        Answer answer = await app.GetAsync(path, accept);

        Assert.Equal(200, answer.Status);
        Assert.Equal(contentType, answer.ContentType);
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
        Assert.Equal("Accept, Accept-Language", answer.Header("Vary"));
    }

    [Fact]
    public async Task Client_that_accepts_no_format_gets_406()
    {
        await using TestApp app = await PageApp.StartAsync();

        Assert.Equal(406, (await app.GetAsync("/errors", "image/png")).Status);
        Assert.Equal(406, (await app.GetAsync("/errors/OUT_OF_STOCK", "image/png")).Status);
    }

    [Theory]
    [InlineData("/errors")]
    [InlineData("/errors.json")]
    [InlineData("/errors/OUT_OF_STOCK")]
    [InlineData("/errors/OUT_OF_STOCK.md")]
    public async Task Client_that_has_the_page_gets_304(string path)
    {
        await using TestApp app = await PageApp.StartAsync();
        Answer first = await app.GetAsync(path);
        string tag = first.Header("ETag")!;

        foreach (string known in (string[])[tag, $"W/{tag}", $"\"other\", {tag}", "*"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
            using HttpResponseMessage response = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Answer answer = await Answer.ReadAsync(response);

            Assert.Equal((304, "", tag), (answer.Status, answer.ReceivedBody, answer.Header("ETag")));
            Assert.Equal(first.Header("Vary"), answer.Header("Vary"));
        }

        Assert.Equal("public, max-age=300", first.Header("Cache-Control"));
        Assert.NotEqual(tag, (await app.GetAsync(path, language: "de")).Header("ETag"));
    }

    [Theory]
    [InlineData("/errors", 200)]
    [InlineData("/errors/OUT_OF_STOCK", 200)]
    [InlineData("/errors/UNKNOWN", 404)]
    public async Task HEAD_has_the_header_fields_of_GET(string path, int status)
    {
        await using TestApp app = await PageApp.StartAsync();

        Answer get = await app.SendAsync(HttpMethod.Get, path, accept: PageApp.Browser);
        Answer head = await app.SendAsync(HttpMethod.Head, path, accept: PageApp.Browser);

        Assert.Equal((status, ""), (head.Status, head.ReceivedBody));
        Assert.Equal(Fields(get), Fields(head));
        static IEnumerable<string> Fields(Answer answer) => answer.Headers.Where(static field => field.Key is not "Date").Select(static field => $"{field.Key}: {field.Value}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Content_security_policy_allows_the_style_and_the_script_of_the_page_and_nothing_else()
    {
        await using TestApp app = await PageApp.StartAsync();
        Answer answer = await app.GetAsync("/errors/OUT_OF_STOCK");

        IHtmlDocument page = PageApp.Parse(answer);

        Assert.Equal(
            $"default-src 'none'; style-src {HashOf("style")}; script-src {HashOf("script")}; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            answer.Header("Content-Security-Policy"));
        Assert.DoesNotContain(page.All.SelectMany(static element => element.Attributes), static attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style");
        string HashOf(string element) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelectorAll(element).Single().TextContent)))}'";
    }

    [Fact]
    public async Task Authorization_applies_to_all_addresses()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                app.UseAuthentication();
                app.UseAuthorization();
                app.MapErrorCatalog("/errors").RequireAuthorization().WithName("errors");
                app.MapErrorCatalog("/open").RequireAuthorization().AllowAnonymous();
            },
            static options => options.Catalogs.Add(PageApp.Catalog),
            configure: static builder =>
            {
                builder.Services.AddAuthentication("Test").AddScheme<Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions, TestAuthentication>("Test", null);
                builder.Services.AddAuthorization();
            });

        foreach (string path in (string[])["", ".json", ".md", "/OUT_OF_STOCK", "/OUT_OF_STOCK.json", "/UNKNOWN"])
        {
            Assert.Equal(401, (await app.GetAsync($"/errors{path}")).Status);
        }

        Assert.Equal("public, max-age=300", (await app.GetAsync("/open")).Header("Cache-Control"));
        app.Client.DefaultRequestHeaders.Add("X-User", "ada");
        Assert.Contains("private", (await app.GetAsync("/errors")).Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Contains("private", (await app.GetAsync("/open")).Header("Cache-Control"), StringComparison.Ordinal);
    }

    [Fact]
    public void Services_of_ErrorGen_are_required()
    {
        using WebApplication app = WebApplication.CreateBuilder().Build();

        Assert.Contains("AddErrorGen", Assert.Throws<InvalidOperationException>(() => app.MapErrorCatalog("/errors")).Message, StringComparison.Ordinal);
    }
}
