using System.Text.Json.Nodes;
using ErrorGen.AspNetCore.OpenApi.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Xunit;

namespace ErrorGen.AspNetCore.OpenApi.Tests;

/// <summary>The document has the shape that was measured with client generators.</summary>
public sealed class VectorTests
{
    /// <summary>Texts differ, because those of the measured document are placeholders.</summary>
    private static readonly HashSet<string> Texts = ["description", "summary", "detail", "title"];

    [Fact]
    public async Task Operation_with_three_errors_at_one_status_has_the_measured_shape()
    {
        JsonObject expected = JsonNode.Parse(await File.ReadAllTextAsync(ReferenceMaterial.Path("vectors", "openapi-codes.json"), TestContext.Current.CancellationToken))!.AsObject();
        ApiDocument document = await DocumentApp.ReadAsync(static app => app
            .MapPost("/orders", static () => new Cart("1")).WithName("placeOrder").ProducesErrors(Shop.Conflicts).ProducesProblem(404));

        JsonObject schemas = expected["components"]!["schemas"]!.AsObject();
        JsonObject order = schemas["PlaceOrder409"]!.AsObject();
        JsonObject responses = expected["paths"]!["/orders"]!["post"]!["responses"]!.AsObject();

        // Decided after the document was measured: an error without parameters sends none, so they are not required.
        order["required"] = new JsonArray("title", "status", "code");
        responses["409"]!["content"]!["application/problem+json"]!["examples"]!["CartLocked"]!["value"]!.AsObject().Remove("parameters");

        // A failure that the catalogue does not describe has no code.
        schemas["Problem"]!["required"] = new JsonArray("title", "status");
        AssertContains(order, document.Schemas["PlaceOrder409"]!);
        AssertContains(schemas["Problem"]!, document.Schemas["Problem"]!);
        foreach ((string status, JsonNode? response) in responses)
        {
            AssertContains(response!, document.Response("/orders", status));
        }

        AssertContains(expected["components"]!["headers"]!, document.Root["components"]!["headers"]!);
        Assert.Equal(responses.Select(static pair => pair.Key).Order(StringComparer.Ordinal), document.Responses("/orders").Select(static pair => pair.Key).Order(StringComparer.Ordinal));
        Assert.Equal("placeOrder", (string)document.Operation("/orders")["operationId"]!);
    }

    /// <summary>Whether the document has every member of the measured one, with equal values and in the same order. More members, such as <c>traceId</c>, are allowed.</summary>
    private static void AssertContains(JsonNode expected, JsonNode actual, string path = "")
    {
        switch (expected)
        {
            case JsonObject members:
                Assert.True(actual is JsonObject, $"{path} is {actual.ToJsonString()}");
                string[] names = [.. members.Select(static pair => pair.Key)];
                Assert.Equal(names.Order(StringComparer.Ordinal), actual.AsObject().Select(static pair => pair.Key).Where(names.Contains).Order(StringComparer.Ordinal));
                foreach ((string name, JsonNode? value) in members)
                {
                    if (value is JsonValue && (Texts.Contains(name) || path.EndsWith("/parameters", StringComparison.Ordinal)))
                    {
                        continue;
                    }

                    AssertContains(value!, actual[name]!, $"{path}/{name}");
                }

                break;
            case JsonArray items when path.EndsWith("/type", StringComparison.Ordinal):
                // The order of types has no meaning.
                Assert.Equal(items.Select(static item => (string)item!).Order(StringComparer.Ordinal), actual.AsArray().Select(static item => (string)item!).Order(StringComparer.Ordinal));
                break;
            case JsonArray items:
                Assert.Equal(items.Count, actual.AsArray().Count);
                for (int i = 0; i < items.Count; i++)
                {
                    AssertContains(items[i]!, actual[i]!, $"{path}[{i}]");
                }

                break;
            default:
                Assert.True(JsonNode.DeepEquals(expected, actual), $"{path}: {expected.ToJsonString()} expected, but {actual.ToJsonString()}");
                break;
        }
    }

    private sealed record Cart(string Id);
}
