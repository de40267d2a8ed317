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
    /// Whether <c>Accept-Language</c> chooses among the languages of the catalogue, which is the default. Has no say where the application
    /// uses request localization: what that decides is taken.
    /// </summary>
    public bool UseAcceptLanguage { get; set; } = true;

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

    /// <summary>
    /// The <c>WWW-Authenticate</c> of every 401 that has none of its own, such as <c>Bearer</c> or <c>Basic realm="shop"</c> (RFC 9110, 11.6.1): a scheme, and what belongs to
    /// it, in printable ASCII. Null, which is the default, sends none; RFC 9110, 15.5.2 demands one.
    /// </summary>
    public string? Challenge { get; set; }

    /// <summary>In the order in which they are asked; each gives null for an exception that it is not about.</summary>
    internal List<Func<Exception, Error?>> Mappings { get; } = [];

    /// <summary>
    /// Lets exceptions of a type, and of types derived from it, mean an error of the catalogue. Mappings are asked in the order in
    /// which they were added; an <see cref="ErrorException"/> already is an error and is never mapped.
    /// </summary>
    /// <typeparam name="TException">The type of the exceptions.</typeparam>
    /// <param name="error">Makes the error; null passes the exception on to the next mapping.</param>
    /// <param name="predicate">Says which of the exceptions are meant, or null for all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public void Map<TException>(Func<TException, Error?> error, Func<TException, bool>? predicate = null)
        where TException : Exception
    {
        ArgumentNullException.ThrowIfNull(error);
        Mappings.Add(exception => exception is TException typed && (predicate is null || predicate(typed)) ? error(typed) : null);
    }

    /// <summary>As the other overload, for an entry that says the same of all of them.</summary>
    /// <typeparam name="TException">The type of the exceptions.</typeparam>
    /// <param name="definition">The entry; it has no parameters.</param>
    /// <param name="predicate">Says which of the exceptions are meant, or null for all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="definition"/> has parameters.</exception>
    public void Map<TException>(ErrorDefinition definition, Func<TException, bool>? predicate = null)
        where TException : Exception
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (definition.Parameters.Count > 0)
        {
            throw new ArgumentException($"The entry {definition.Key} has parameters: map to a function that makes the error.", nameof(definition));
        }

        var error = new DefinedError(definition);
        Map<TException>(_ => error, predicate);
    }
}
