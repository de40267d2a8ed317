namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>A kind of client: the field that it sends, the media type that it wants, and the syntax that it can read.</summary>
internal sealed record Client(string? Accept, string MediaType, string Syntax)
{
    public static IReadOnlyList<Client> All { get; } =
    [
        new(null, "", ""),
        new("*/*", "", ""),
        new("application/json", "application/json", "json"),
        new("application/xml", "application/xml", "xml"),
        new("application/problem+json", "application/problem+json", "json"),
        new("application/problem+xml", "application/problem+xml", "xml"),
        new("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", "text/html", "html"),
        new("image/png", "", ""),
    ];

    /// <summary>What the client names, if the format has it; else something that is written alike; else what the format comes with.</summary>
    public string TypeIn(ErrorFormat format) =>
        (format.Representations.FirstOrDefault(representation => representation.MediaType == MediaType)
            ?? format.Representations.FirstOrDefault(
                representation => Syntax.Length > 0 && representation.MediaType.EndsWith(Syntax, StringComparison.Ordinal))
            ?? format.Representations[0]).ContentType;
}
