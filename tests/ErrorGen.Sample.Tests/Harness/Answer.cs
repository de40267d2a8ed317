using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace ErrorGen.Sample.Tests.Harness;

/// <summary>A response, read to its end.</summary>
internal sealed record Answer(int Status, string Body, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders)
{
    public string? ContentType => ContentHeaders.ContentType?.ToString();

    public JsonNode Json => JsonNode.Parse(Body)!;

    public static async Task<Answer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) => new(
        (int)response.StatusCode,
        await response.Content.ReadAsStringAsync(cancellationToken),
        response.Headers,
        response.Content.Headers);
}
