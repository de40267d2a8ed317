using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace ErrorGen.TestSupport;

/// <summary>A response as the client received it, read to its end.</summary>
/// <param name="Request">The method and path of the request.</param>
/// <param name="Status">The status code.</param>
/// <param name="ContentType">The Content-Type header.</param>
/// <param name="ContentLength">The Content-Length header.</param>
/// <param name="ReceivedBody">The whole body.</param>
/// <param name="Headers">The headers of the response and of its content; several values of a header are joined with a comma.</param>
public sealed partial record Answer(
    string Request, int Status, string? ContentType, long? ContentLength, string ReceivedBody, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The body without the trace id of problem details, which differs in every response.</summary>
    public string Body => TraceIds().Replace(ReceivedBody, "");

    /// <summary>The whole body as JSON, with the trace id.</summary>
    public JsonElement ReceivedJson => JsonDocument.Parse(ReceivedBody).RootElement;

    /// <summary>The body as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>The body as a JSON tree with indexers.</summary>
    public JsonNode Tree => JsonNode.Parse(Body)!;

    /// <summary>The names of the members of the body, in their order.</summary>
    public IEnumerable<string> MemberNames => Json.EnumerateObject().Select(static member => member.Name);

    /// <summary>Reads a response to its end, unless the running test is cancelled before.</summary>
    public static async Task<Answer> ReadAsync(HttpResponseMessage response)
    {
        string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer(
            $"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri!.AbsolutePath}",
            (int)response.StatusCode,
            headers.GetValueOrDefault("Content-Type"),
            response.Content.Headers.ContentLength,
            body,
            headers);
    }

    /// <summary>Returns a header by name, or null if the response does not have it.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    [GeneratedRegex(@",""traceId"":""[^""]*""|\s*<traceId>[^<]*</traceId>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TraceIds();
}
