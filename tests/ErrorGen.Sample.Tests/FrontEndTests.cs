using System.Text.RegularExpressions;
using ErrorGen.Sample.Tests.Harness;
using Xunit;

namespace ErrorGen.Sample.Tests;

/// <summary>The files of the front end. tests/clients/typescript uses it in a browser.</summary>
public sealed partial class FrontEndTests
{
    [Fact]
    public async Task Front_end_has_its_scripts_and_the_messages_of_each_language()
    {
        await using var shop = new ShopUnderTest();
        using HttpClient http = shop.CreateClient();

        string front = await http.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("<a href=\"/web/\">", front, StringComparison.Ordinal);
        string page = await http.GetStringAsync(new Uri("/web/", UriKind.Relative), TestContext.Current.CancellationToken);
        string[] files = [.. Reference().Matches(page).Select(match => match.Groups["file"].Value), "errors.format.js", "errors.messages.en.js", "errors.messages.de.js", "errors.messages.ar.js"];

        Assert.Contains("index.js", files);
        foreach (string file in files)
        {
            using HttpResponseMessage response = await http.GetAsync(new Uri("/web/" + file, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(200, (int)response.StatusCode);
            Assert.Equal(file.EndsWith(".css", StringComparison.Ordinal) ? "text/css" : "text/javascript", response.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task Script_of_the_front_end_has_every_code_of_the_catalogue()
    {
        await using var shop = new ShopUnderTest();
        using HttpClient http = shop.CreateClient();

        string script = await http.GetStringAsync(new Uri("/web/index.js", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.All(Shop.Errors.All, definition => Assert.Contains($"code:`{definition.Code}`", script, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Unknown_file_of_the_front_end_is_404()
    {
        await using var shop = new ShopUnderTest();
        using HttpClient http = shop.CreateClient();

        using HttpResponseMessage response = await http.GetAsync(new Uri("/web/none.js", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(404, (int)response.StatusCode);
    }

    [GeneratedRegex("(?:src|href)=\"/web/(?<file>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
