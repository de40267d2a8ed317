using System.Net.Http.Json;
using System.Text.Json;
using ErrorGen.AspNetCore;
using ErrorGen.Sample.Tests.Harness;
using Library;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xunit;

namespace ErrorGen.Sample.Tests;

/// <summary>Two applications with entry points and catalogues of their own, in one process.</summary>
public sealed class TwoApplicationsTests
{
    private const string ShopUnknown = "404 Not Found; There is nothing at this address.; -";
    private const string LibraryUnknown = "404 No shelf; The library does not have this shelf.; NoSuchShelf";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Each_application_answers_with_the_texts_of_its_own_catalogue(bool isShopFirst)
    {
        await using var shop = new ShopUnderTest();
        await using var library = new LibraryUnderTest();
        HttpClient first = isShopFirst ? shop.CreateClient() : library.CreateClient();
        HttpClient second = isShopFirst ? library.CreateClient() : shop.CreateClient();
        (HttpClient shopClient, HttpClient libraryClient) = isShopFirst ? (first, second) : (second, first);

        Assert.Equal(ShopUnknown, await SendAsync(shopClient, HttpMethod.Get, "/nowhere"));
        Assert.Equal(LibraryUnknown, await SendAsync(libraryClient, HttpMethod.Get, "/nowhere"));
        Assert.Equal("409 Conflict; The book Emma is lent.; BookLent", await SendAsync(libraryClient, HttpMethod.Put, "/books/Emma"));
        Assert.Equal("409 Conflict; The book Emma is lent.; BookLent", await SendAsync(libraryClient, HttpMethod.Delete, "/books/Emma"));
        Assert.StartsWith("500 Closed; The library is closed. Report ", await SendAsync(libraryClient, HttpMethod.Get, "/broken"), StringComparison.Ordinal);

        // The shop is translated, and the library is not.
        Assert.StartsWith("404 Nicht gefunden", await SendAsync(shopClient, HttpMethod.Get, "/nowhere", "de"), StringComparison.Ordinal);
        Assert.Equal(LibraryUnknown, await SendAsync(libraryClient, HttpMethod.Get, "/nowhere", "de"));
    }

    [Fact]
    public async Task Options_of_each_application_have_its_own_catalogue_only()
    {
        await using var shop = new ShopUnderTest();
        await using var library = new LibraryUnderTest();

        Assert.Equal([Shop.Errors.Catalog], shop.Services.GetRequiredService<IOptions<ErrorGenOptions>>().Value.Catalogs);
        Assert.Equal([Library.Errors.Catalog], library.Services.GetRequiredService<IOptions<ErrorGenOptions>>().Value.Catalogs);
    }

    [Fact]
    public async Task Requests_to_both_at_the_same_time_are_not_mixed()
    {
        await using var shop = new ShopUnderTest();
        await using var library = new LibraryUnderTest();
        HttpClient shopClient = shop.CreateClient();
        HttpClient libraryClient = library.CreateClient();

        string[] answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => SendAsync(i % 2 == 0 ? shopClient : libraryClient, HttpMethod.Get, "/nowhere")));

        Assert.All(answers.Index(), answer => Assert.Equal(answer.Index % 2 == 0 ? ShopUnknown : LibraryUnknown, answer.Item));
    }

    /// <summary>Sends a request and returns status, title, detail and code.</summary>
    private static async Task<string> SendAsync(HttpClient client, HttpMethod method, string path, string language = "en")
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.AcceptLanguage.ParseAdd(language);
        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        JsonElement body = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        string code = body.TryGetProperty("code", out JsonElement value) ? value.GetString()! : "-";
        return $"{(int)response.StatusCode} {body.GetProperty("title").GetString()}; {body.GetProperty("detail").GetString()}; {code}";
    }

    /// <summary>The library, from its own entry point.</summary>
    private sealed class LibraryUnderTest : WebApplicationFactory<BookLentError>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment(Environments.Production);
            builder.ConfigureLogging(static logging => logging.ClearProviders());
        }
    }
}
