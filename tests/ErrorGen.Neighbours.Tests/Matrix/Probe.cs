namespace ErrorGen.Neighbours.Matrix;

/// <summary>A request that fails.</summary>
/// <param name="Name">The kind of failure, as the document names it.</param>
/// <param name="Path">The path and the query.</param>
internal sealed record Probe(string Name, string Path)
{
    /// <summary>The failures that every application can have.</summary>
    public static readonly IReadOnlyList<Probe> Common =
    [
        new("thrown error", "/thrown"),
        new("unexpected exception", "/unexpected"),
        new("unknown route", "/nowhere"),
        new("bare status", "/status"),
        new("`Problem()`", "/problem"),
        new("validation", "/orders") { Method = HttpMethod.Post, Content = static () => JsonContent.Create(new { quantity = 0 }) },
    ];

    public HttpMethod Method { get; init; } = HttpMethod.Get;

    public Func<HttpContent>? Content { get; init; }

    /// <summary>Headers of the request.</summary>
    public (string Name, string Value)[] Headers { get; init; } = [];

    /// <summary>A header that the response is expected to have; null for none.</summary>
    public string? Header { get; init; }

    /// <summary>How often the request is sent before the response counts.</summary>
    public int WarmUp { get; init; }

    public bool IsHttp2 { get; init; }

    public HttpRequestMessage ToRequest()
    {
        var request = new HttpRequestMessage(Method, Path)
        {
            Content = Content?.Invoke(),
            Version = IsHttp2 ? System.Net.HttpVersion.Version20 : System.Net.HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        foreach ((string name, string value) in Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }
}
