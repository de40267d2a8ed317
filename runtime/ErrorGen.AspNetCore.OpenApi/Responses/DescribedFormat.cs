using Microsoft.Net.Http.Headers;

namespace ErrorGen.AspNetCore;

/// <summary>What a document says of a format: its schemas, and the representations that it lists.</summary>
internal sealed class DescribedFormat
{
    public DescribedFormat(ErrorFormat format)
    {
        Schemas = FormatSchemas.Find(format);
        DescribedRepresentation[] all = [.. format.Representations.Select(static representation => new DescribedRepresentation(representation))
            .DistinctBy(static representation => representation.MediaType, StringComparer.OrdinalIgnoreCase)];
        DescribedRepresentation[] structured = [.. all.Where(static representation => representation.IsJson), .. all.Where(static representation => representation.IsXml)];
        Representations = structured.Length > 0 ? structured : all;
    }

    /// <summary>The schemas, or null for a custom format.</summary>
    public FormatSchemas? Schemas { get; }

    /// <summary>The representations that are JSON or XML, one for each media type; all of them if the format has neither.</summary>
    public IReadOnlyList<DescribedRepresentation> Representations { get; }

    /// <summary>Whether a body can depend on the method and the path of the request. A custom format may use everything of a request.</summary>
    public bool DependsOnRequest => Schemas is null or { DependsOnRequest: true };
}

/// <summary>A representation of a format.</summary>
internal sealed class DescribedRepresentation
{
    public DescribedRepresentation(ErrorRepresentation representation)
    {
        Representation = representation;
        MediaType = MediaTypeHeaderValue.Parse(representation.ContentType).MediaType.ToString();
        IsJson = HasSyntax("json");
        IsXml = HasSyntax("xml") && !MediaType.Contains("html", StringComparison.OrdinalIgnoreCase);
    }

    public ErrorRepresentation Representation { get; }

    /// <summary>The media type without parameters.</summary>
    public string MediaType { get; }

    public bool IsJson { get; }

    public bool IsXml { get; }

    private bool HasSyntax(string syntax) =>
        MediaType.EndsWith($"/{syntax}", StringComparison.OrdinalIgnoreCase) || MediaType.EndsWith($"+{syntax}", StringComparison.OrdinalIgnoreCase);
}
