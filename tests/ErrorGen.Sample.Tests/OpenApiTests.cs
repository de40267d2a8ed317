using System.Text.Json.Nodes;
using ErrorGen.Sample.Tests.Harness;
using ErrorGen.Sample.Tests.Scenarios;
using Shop;
using Xunit;

namespace ErrorGen.Sample.Tests;

/// <summary>The OpenAPI document of the sample describes every error as it is sent.</summary>
public sealed class OpenApiTests(ScenarioAnswers answers, ShopDocument shop) : IClassFixture<ShopDocument>
{
    [Fact]
    public void Every_sent_error_is_listed_with_its_status_and_matches_its_schema()
    {
        foreach (Answer answer in answers.All)
        {
            JsonObject? response = shop.Document.FindResponses(answer.Request)?[$"{answer.Status}"]?.AsObject();
            Assert.True(response is not null, $"{answer.Request} {answer.Status} is not described");
            JsonNode schema = response["content"]![answer.ContentType!.Split(';')[0]]!["schema"]!;
            shop.Document.AssertValid(JsonNode.Parse(answer.ReceivedBody.Replace("{cartId}", $"{Guid.Empty}", StringComparison.Ordinal))!, schema);
            if (answer.ContentType == "application/problem+json")
            {
                Assert.Contains((string)answer.Tree["code"]!, response["x-error-codes"]!.AsArray().Select(static code => (string)code!));
            }
        }
    }

    [Fact]
    public void Every_example_matches_its_schema_and_every_error_has_one()
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach ((_, _, string mediaType, JsonObject content) in shop.Document.Bodies())
        {
            foreach ((string code, JsonNode? example) in content["examples"]?.AsObject() ?? [])
            {
                codes.Add(code);
                if (mediaType.EndsWith("json", StringComparison.Ordinal))
                {
                    shop.Document.AssertValid(example!["value"]!, content["schema"]!);
                }
            }
        }

        // The examples of errors that share a code are named after the catalogue, too: Errors.4020 and Errors.4020.2.
        HashSet<string> parts = [.. codes.Concat(codes.SelectMany(static name => name.Split('.')))];
        Assert.Empty(Errors.All.Select(static error => error.Code).Except(parts));
        Assert.All(
            Errors.All.GroupBy(static error => error.Code).Where(static same => same.Count() > 1),
            same => Assert.Contains($"Errors.{same.Key}.{same.Count()}", codes));
    }

    [Fact]
    public async Task Two_requests_for_the_document_get_the_same_bytes()
    {
        await using var other = new ShopUnderTest();

        Assert.Equal(shop.Text, await ShopDocument.ReadAsync(other));
        Assert.Equal(await ShopDocument.ReadAsync(other), await ShopDocument.ReadAsync(other));
    }
}

/// <summary>The document of the sample.</summary>
public sealed class ShopDocument : IAsyncLifetime
{
    public string Text { get; private set; } = "";

    public ApiDocument Document { get; private set; } = new([]);

    public async ValueTask InitializeAsync()
    {
        await using var shop = new ShopUnderTest();
        Text = await ReadAsync(shop);
        Document = new ApiDocument(JsonNode.Parse(Text)!.AsObject());
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal static async Task<string> ReadAsync(ShopUnderTest shop)
    {
        using HttpClient client = shop.CreateClient();
        string text = await client.GetStringAsync(new Uri("openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken);

        // The port of the server.
        return System.Text.RegularExpressions.Regex.Replace(text, @"127\.0\.0\.1:\d+|localhost:\d+", "localhost");
    }
}
