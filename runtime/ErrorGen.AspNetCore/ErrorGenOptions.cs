namespace ErrorGen.AspNetCore;

/// <summary>How an application answers when it does not succeed.</summary>
public sealed class ErrorGenOptions
{
    /// <summary>The format of every error whose endpoint does not ask for another; problem details (RFC 9457) unless set.</summary>
    public ErrorFormat DefaultFormat { get; set; } = ErrorFormats.ProblemDetails;

    /// <summary>
    /// The catalogues that speak for plain status codes, in order: the first that says something wins. Holds those of the
    /// application itself from the start; those of other assemblies are added behind them.
    /// </summary>
    public IList<ErrorCatalog> Catalogs { get; } = [.. ErrorCatalogRegistry.Catalogs];

    /// <summary>
    /// How many UTF-16 code units one parameter value may add to a body or a log record: 1 or more, 1024 unless set. A longer
    /// text is cut between two characters and ends with <c>…</c>, which counts.
    /// </summary>
    public int MaxParameterLength { get; set; } = 1024;

    /// <summary>
    /// Whether an unexpected exception is answered with its message and stack trace instead of a report id. Null, which is
    /// the default, means only in Development. Never true for clients that are not trusted.
    /// </summary>
    public bool? IncludeExceptionDetails { get; set; }
}
