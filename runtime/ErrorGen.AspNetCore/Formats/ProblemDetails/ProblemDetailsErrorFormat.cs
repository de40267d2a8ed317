using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore;

/// <summary>Problem details for HTTP APIs (RFC 9457), as JSON, XML and HTML.</summary>
/// <remarks>
/// A client that accepts JSON or XML in general gets a problem document too, as in RFC 9457, 3: the content type identifies it.
/// </remarks>
public sealed class ProblemDetailsErrorFormat() : ErrorFormat("ProblemDetails")
{
    /// <summary>Whether clients that prefer XML get <c>application/problem+xml</c>; true by default.</summary>
    public bool OffersXml { get; init; } = true;

    /// <summary>Whether clients that prefer HTML, such as browsers, get a page; true by default.</summary>
    public bool OffersHtml { get; init; } = true;

    /// <inheritdoc/>
    public override Type BodyType => typeof(ProblemDetails);

    /// <summary>The format with default settings.</summary>
    internal static ProblemDetailsErrorFormat Default { get; } = new();

    /// <inheritdoc/>
    protected override IEnumerable<ErrorRepresentation> CreateRepresentations()
    {
        yield return new ProblemDetailsJson("application/problem+json");
        yield return new ProblemDetailsJson("application/json");
        if (OffersXml)
        {
            yield return new ProblemDetailsXml("application/problem+xml");
            yield return new ProblemDetailsXml("application/xml");
            yield return new ProblemDetailsXml("text/xml");
        }

        if (OffersHtml)
        {
            yield return new HtmlErrorRepresentation();
        }
    }
}
