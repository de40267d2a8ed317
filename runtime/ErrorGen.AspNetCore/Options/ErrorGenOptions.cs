using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ErrorGen.AspNetCore;

/// <summary>How an application responds when a request fails.</summary>
public sealed class ErrorGenOptions
{
    /// <summary>The format of every error whose endpoint does not select one; problem details (RFC 9457) by default.</summary>
    public ErrorFormat DefaultFormat { get; set; } = ProblemDetailsErrorFormat.Default;

    /// <summary>
    /// The catalogues that provide titles, messages and codes for bare status codes. The first catalogue that has a text wins. When the
    /// options are configured, the list already contains the catalogues of the application; add those of libraries.
    /// </summary>
    public IList<ErrorCatalog> Catalogs { get; } = [];

    /// <summary>
    /// Whether <c>Accept-Language</c> selects one of the catalogue's languages; true by default. It has no effect if the application uses
    /// request localization, whose decision is then used.
    /// </summary>
    public bool UseAcceptLanguage { get; set; } = true;

    /// <summary>
    /// The longest parameter value in a body or a log record, in UTF-16 code units: 1 or more, 1024 by default. A longer text is truncated
    /// between two characters and ends with <c>…</c>, which is counted. A list has at most as many items, and 64 times as many code units in all its items;
    /// the rest is left out, and counted in the message.
    /// </summary>
    public int MaxParameterLength { get; set; } = 1024;

    /// <summary>
    /// How many errors a response lists, such as those of a failed validation: 0 or more, 1000 by default. If there are more, the list ends with
    /// an item that says how many.
    /// </summary>
    public int MaxListedErrors { get; set; } = 1000;

    /// <summary>
    /// The largest body of an error, in bytes: 1024 or more, 1,048,576 (1 MB) by default. A response that would be larger lists fewer errors, and
    /// leaves out its parameters if that is not enough.
    /// </summary>
    public int MaxResponseBodySize { get; set; } = 1024 * 1024;

    /// <summary>
    /// Whether the response to an unexpected exception contains its message and stack trace instead of a report id. Null, the default, means
    /// only in Development. Do not set it to true for untrusted clients.
    /// </summary>
    public bool? IncludeExceptionDetails { get; set; }

    /// <summary>
    /// The <c>WWW-Authenticate</c> of every 401 that does not have one, such as <c>Bearer</c> or <c>Basic realm="shop"</c> (RFC 9110, 11.6.1):
    /// a scheme and its parameters in printable ASCII. Null, the default, sends none, although RFC 9110, 15.5.2 requires one.
    /// </summary>
    public string? WwwAuthenticate { get; set; }

    /// <summary>
    /// Changes a response before it is rendered, whatever its format: sets header fields through <see cref="ErrorResponse.HttpContext"/>, adds
    /// <see cref="ErrorResponse.Extensions"/>, or replaces the title. Null, the default, changes nothing. If it throws, the exception is logged and the
    /// response is sent without its changes.
    /// </summary>
    /// <remarks>
    /// <see cref="ProblemDetailsOptions.CustomizeProblemDetails"/> runs afterwards, for responses in the problem details format.
    /// </remarks>
    public Action<ErrorResponse>? CustomizeResponse { get; set; }

    /// <summary>
    /// Whether the response to a request that cannot be bound names the parameter or the JSON path; true by default. It never contains the value,
    /// the type or, outside Development, the text of the exception.
    /// </summary>
    /// <remarks>
    /// ASP.NET Core knows the parameter only if it may throw: <c>UseErrorGen()</c> sets <see cref="RouteHandlerOptions.ThrowOnBadRequest"/>.
    /// </remarks>
    public bool DescribeMalformedRequests { get; set; } = true;

    /// <summary>
    /// What happens if an endpoint that declares errors reports another error of a catalogue; <see cref="UndeclaredErrors.Allow"/> by default. Use
    /// <see cref="UndeclaredErrors.Fail"/> in integration tests, so that a missing declaration is a failing test.
    /// </summary>
    public UndeclaredErrors UndeclaredErrors { get; set; }

    /// <summary>The mappings in the order in which they are tried. Each returns null for an exception that it does not handle.</summary>
    internal List<Func<Exception, Error?>> Mappings { get; } = [];

    /// <summary>
    /// Maps exceptions of a type, and of types derived from it, to an error of the catalogue. Mappings are tried in the order in which they
    /// were added. An <see cref="ErrorException"/> already carries an error and is never mapped.
    /// </summary>
    /// <typeparam name="TException">The type of the exceptions.</typeparam>
    /// <param name="error">Creates the error; null passes the exception on to the next mapping.</param>
    /// <param name="predicate">Selects exceptions of the type, or null for all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public void Map<TException>(Func<TException, Error?> error, Func<TException, bool>? predicate = null)
        where TException : Exception
    {
        ArgumentNullException.ThrowIfNull(error);
        Mappings.Add(exception => exception is TException typed && (predicate is null || predicate(typed)) ? error(typed) : null);
    }

    /// <summary>Maps exceptions of a type, and of types derived from it, to an entry without parameters.</summary>
    /// <typeparam name="TException">The type of the exceptions.</typeparam>
    /// <param name="definition">The entry; it has no parameters.</param>
    /// <param name="predicate">Selects exceptions of the type, or null for all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="definition"/> has parameters.</exception>
    public void Map<TException>(ErrorDefinition definition, Func<TException, bool>? predicate = null)
        where TException : Exception
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (definition.Parameters.Count > 0)
        {
            throw new ArgumentException($"The entry {definition.Key} has parameters; map to a function that creates the error.", nameof(definition));
        }

        var error = new DefinedError(definition);
        Map<TException>(_ => error, predicate);
    }

    /// <summary>An entry without parameters as an error.</summary>
    private sealed class DefinedError(ErrorDefinition definition) : Error(definition);
}
