using System.Text.Json;

namespace ErrorGen.AspNetCore.Tests.Harness;

/// <summary>What a client received.</summary>
internal sealed record Answer(int Status, string? ContentType, long? ContentLength, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public IEnumerable<string> MemberNames => Json.EnumerateObject().Select(static member => member.Name);

    public static async Task<Answer> ReadAsync(HttpResponseMessage response)
    {
        string body = await response.Content.ReadAsStringAsync();
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer(
            (int)response.StatusCode,
            headers.GetValueOrDefault("Content-Type"),
            response.Content.Headers.ContentLength,
            body,
            headers);
    }

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
