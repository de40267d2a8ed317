using System.Buffers;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Creates the responses that documents show as examples, with the code that writes real responses.</summary>
/// <remarks>
/// Examples are in the language of the catalogue and do not depend on the request that reads them. What the application adds through
/// <see cref="ErrorGenOptions.CustomizeResponse"/> is not in them, because it may depend on a request.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ErrorExamples
{
    /// <summary>The example of the W3C recommendation about trace contexts.</summary>
    private const string TraceId = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    private readonly IServiceProvider _services;
    private readonly ErrorResponseFactory _factory;
    private readonly StatusContentResolver _statuses;
    private readonly PreparedFormat _format;
    private readonly EndpointProfile _withoutCatalog;
    private readonly ConditionalWeakTable<ErrorCatalog, EndpointProfile> _profiles = [];

    internal ErrorExamples(IServiceProvider services, ErrorResponseFactory factory, StatusContentResolver statuses, IOptions<ErrorGenOptions> options)
    {
        _services = services;
        _factory = factory;
        _statuses = statuses;

        // The format is not used: a representation is given.
        _format = PreparedFormat.Create(options.Value.DefaultFormat);
        _withoutCatalog = new EndpointProfile(_format, catalog: null, statuses);
    }

    /// <summary>Returns the examples of an application.</summary>
    /// <param name="services">The services of the application.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The services of ErrorGen were not added.</exception>
    public static ErrorExamples Get(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return RequiredServices.Get<ErrorExamples>(services);
    }

    /// <summary>Creates an error with the first set of example values of an entry.</summary>
    /// <param name="definition">The entry.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public static Error CreateError(ErrorDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.CreateError([.. definition.Examples[0]]);
    }

    /// <summary>Creates an error for each set of example values of an entry. There is at least one.</summary>
    /// <param name="definition">The entry.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public static IReadOnlyList<Error> CreateErrors(ErrorDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return [.. definition.Examples.Select(values => definition.CreateError([.. values]))];
    }

    /// <summary>Creates the response to an error.</summary>
    /// <param name="error">The error.</param>
    /// <param name="catalog">The catalogue of the endpoint, or null.</param>
    /// <param name="method">The method of the request, such as <c>GET</c>.</param>
    /// <param name="path">The path of the request, such as <c>/orders/17</c>.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="catalog"/> is null.</exception>
    public ErrorResponse Create(Error error, ErrorCatalog? catalog, string method, string path)
    {
        ArgumentNullException.ThrowIfNull(error);
        return Create(Failure.From(error), error, catalog, method, path);
    }

    /// <summary>Creates the response to a failure that is only a status.</summary>
    /// <param name="status">The status code, 400 to 599.</param>
    /// <param name="catalog">The catalogue of the endpoint, or null.</param>
    /// <param name="method">The method of the request, such as <c>GET</c>.</param>
    /// <param name="path">The path of the request, such as <c>/orders/17</c>.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not between 400 and 599.</exception>
    public ErrorResponse Create(int status, ErrorCatalog? catalog, string method, string path)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        return Create(Failure.FromStatus(status), error: null, catalog, method, path);
    }

    /// <summary>Returns the title of a status code in the language of the catalogue.</summary>
    /// <param name="status">The status code, 400 to 599.</param>
    /// <param name="catalog">The catalogue of the endpoint, or null.</param>
    public string GetTitle(int status, ErrorCatalog? catalog) => _statuses.FindTitle(status, catalog, languageTag: null);

    /// <summary>Returns the code that a catalogue gives a failure that is only a status, or null.</summary>
    /// <param name="status">The status code, 400 to 599.</param>
    /// <param name="catalog">The catalogue of the endpoint, or null.</param>
    public string? GetCode(int status, ErrorCatalog? catalog) => _statuses.Find(status, catalog, language: default).Code;

    /// <summary>Writes the body of a response.</summary>
    /// <param name="response">The response.</param>
    /// <param name="representation">The representation.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReadOnlyMemory<byte> Write(ErrorResponse response, ErrorRepresentation representation)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(representation);
        var body = new ArrayBufferWriter<byte>();
        Activity? current = Activity.Current;
        try
        {
            // Its id would be in the body.
            Activity.Current = null;
            representation.Write(response, body);
        }
        finally
        {
            Activity.Current = current;
        }

        return body.WrittenMemory;
    }

    private ErrorResponse Create(Failure failure, Error? error, ErrorCatalog? catalog, string method, string path)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        var context = new DefaultHttpContext { RequestServices = _services, TraceIdentifier = TraceId };
        context.Request.Method = method;
        context.Request.Path = path;
        var resolved = new FailureContext
        {
            HttpContext = context,
            Failure = failure,
            Error = error,
            Profile = catalog is null ? _withoutCatalog : _profiles.GetValue(catalog, catalog => new EndpointProfile(_format, catalog, _statuses)),
            Catalog = error?.Definition.Catalog ?? catalog,
        };
        return _factory.Create(resolved, out _);
    }
}
