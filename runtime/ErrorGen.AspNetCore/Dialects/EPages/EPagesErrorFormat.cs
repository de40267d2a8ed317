using System.Text.Json.Serialization;

namespace ErrorGen.AspNetCore;

/// <summary>The format of the ePages REST API, as JSON and HTML.</summary>
/// <remarks>Clients may ask for the media type of the API version, but it is never sent, because some clients refuse it.</remarks>
public sealed class EPagesErrorFormat() : ErrorFormat("EPages")
{
    /// <summary>Whether the message ends with the method and path of the request, as ePages sends it; true by default.</summary>
    public bool IncludesRequest { get; init; } = true;

    /// <summary>Whether clients that prefer HTML, such as browsers, get a page; true by default.</summary>
    public bool OffersHtml { get; init; } = true;

    /// <inheritdoc/>
    public override Type BodyType => typeof(EPagesErrorBody);

    /// <inheritdoc/>
    protected override IEnumerable<ErrorRepresentation> CreateRepresentations()
    {
        yield return new EPagesJson("application/json", IncludesRequest);
        yield return new EPagesJson("application/vnd.epages.v1+json", IncludesRequest);
        if (OffersHtml)
        {
            yield return new HtmlErrorRepresentation();
        }
    }
}

/// <summary>The JSON of <see cref="EPagesErrorFormat"/> for API descriptions; never instantiated.</summary>
internal abstract class EPagesErrorBody
{
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary>The status code as text.</summary>
    [JsonPropertyName("status")]
    public required string Status { get; init; }
}
