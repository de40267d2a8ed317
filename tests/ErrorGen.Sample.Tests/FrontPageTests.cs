using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ErrorGen.Sample.Tests.Harness;
using Xunit;

namespace ErrorGen.Sample.Tests;

/// <summary>The page at <c>/</c>, and each request that it offers.</summary>
public sealed partial class FrontPageTests
{
    [Fact]
    public async Task Front_page_is_html_and_every_request_on_it_returns_the_status_beside_it()
    {
        await using var shop = new ShopUnderTest(("Shop:SlowestAnswer", "00:00:01"));
        using HttpClient http = shop.CreateClient();
        using HttpResponseMessage response = await http.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        Answer page = await Answer.ReadAsync(response);
        Assert.Equal(200, page.Status);
        Assert.Equal("text/html; charset=utf-8", page.ContentType);

        Dictionary<string, string>[] examples = [.. ExamplesOf(page.Body)];
        foreach (Dictionary<string, string> example in examples)
        {
            Answer answer = await TryAsync(http, example);
            string name = $"{example["method"]} {example["path"]} ({example["accept"]}, {example["language"]})";
            Assert.True(answer.Status.ToString(null, null) == example["status"], $"{name}: {answer.Status} {answer.Body}");
            string? type = answer.ContentType?.Split(';')[0];
            Assert.True(example["accept"] == "*/*" || example["status"] == "406" || example["accept"] == type, $"{name}: {type}");
            Assert.True(example["language"] == "en" || answer.Header("Content-Language") == example["language"], name);
        }
    }

    [Fact]
    public async Task Front_page_has_every_format_language_and_origin_of_a_failure()
    {
        await using var shop = new ShopUnderTest();
        using HttpClient http = shop.CreateClient();
        Dictionary<string, string>[] examples =
            [.. ExamplesOf(await http.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken))];

        Assert.All(Groups.All, group => Assert.Contains(examples, example => example["path"].StartsWith(group + "/", StringComparison.Ordinal)));
        Assert.Equal(["ar", "de", "en"], examples.Select(example => example["language"]).Distinct().Order());
        Assert.Equal(
            ["200", "400", "401", "402", "404", "405", "406", "415", "504"], examples.Select(example => example["status"]).Distinct().Order());
    }

    /// <summary>The <c>data-</c> attributes of each example.</summary>
    private static IEnumerable<Dictionary<string, string>> ExamplesOf(string page) => Example()
        .Matches(page)
        .Select(example => Attribute().Matches(example.Value)
            .ToDictionary(match => match.Groups["name"].Value, match => WebUtility.HtmlDecode(match.Groups["value"].Value)));

    private static async Task<Answer> TryAsync(HttpClient http, Dictionary<string, string> example)
    {
        using var request = new HttpRequestMessage(new HttpMethod(example["method"]), example["path"]);
        request.Headers.Add("Accept", example["accept"]);
        request.Headers.Add("Accept-Language", example["language"]);
        request.Content = example["body"].Length == 0 ? null : new StringContent(example["body"], Encoding.UTF8, example["content-type"]);
        using HttpResponseMessage response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return await Answer.ReadAsync(response);
    }

    [GeneratedRegex("<(a|button) [^>]*data-method=[^>]*>", RegexOptions.ExplicitCapture)]
    private static partial Regex Example();

    [GeneratedRegex("data-(?<name>[a-z-]+)=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();
}
