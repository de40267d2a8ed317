using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace ErrorGen.Sample.Tests.Harness;

/// <summary>A response, read to its end, and the method and path of its request.</summary>
internal sealed record Answer(string Request, int Status, string Body, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders)
{
    public string? ContentType => ContentHeaders.ContentType?.ToString();

    public JsonNode Json => JsonNode.Parse(Body)!;

    public static async Task<Answer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) => new(
        $"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri!.AbsolutePath}",
        (int)response.StatusCode,
        await response.Content.ReadAsStringAsync(cancellationToken),
        response.Headers,
        response.Content.Headers);
}
