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

    /// <summary>
    /// Whether the body has <c>traceId</c>, as ASP.NET Core's problem details have: the id of the current activity, otherwise the trace identifier
    /// of the request; true by default.
    /// </summary>
    public bool IncludeTraceId { get; init; } = true;

    /// <summary>How the messages of a failed validation are written; as the platform's map by default. Catalogue errors are always a list.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public ValidationErrorsStyle ValidationErrors
    {
        get;
        init
        {
            if (!Enum.IsDefined(value))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, message: null);
            }

            field = value;
        }
    }

    /// <inheritdoc/>
    public override Type BodyType => typeof(ProblemDetails);

    /// <summary>The format with default settings.</summary>
    internal static ProblemDetailsErrorFormat Default { get; } = new();

    /// <summary>Whether the member <c>errors</c> of a response is a map.</summary>
    internal bool WritesMap(ErrorResponse response) => response.IsValidation && ValidationErrors is ValidationErrorsStyle.Map;

    /// <inheritdoc/>
    protected override IEnumerable<ErrorRepresentation> CreateRepresentations()
    {
        yield return new ProblemDetailsJson("application/problem+json", this);
        yield return new ProblemDetailsJson("application/json", this);
        if (OffersXml)
        {
            yield return new ProblemDetailsXml("application/problem+xml", this);
            yield return new ProblemDetailsXml("application/xml", this);
            yield return new ProblemDetailsXml("text/xml", this);
        }

        if (OffersHtml)
        {
            yield return new HtmlErrorRepresentation();
        }
    }
}

/// <summary>How problem details list the messages of a failed validation in their member <c>errors</c>.</summary>
public enum ValidationErrorsStyle
{
    /// <summary>An object with an array of messages a field, as ASP.NET Core writes it and its clients read it.</summary>
    Map,

    /// <summary>An array of objects with <c>detail</c> and <c>field</c>, as in the example of RFC 9457, 3.</summary>
    List,
}
