using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace ErrorGen.AspNetCore;

/// <summary>An endpoint that declares an error.</summary>
/// <param name="Method">The methods, such as <c>GET</c>; empty if the endpoint has all.</param>
/// <param name="Route">The route, such as <c>/orders/{id}</c>.</param>
/// <param name="Path">A path that the route matches, with the names of its parameters as their values.</param>
/// <param name="Format">The format of its errors.</param>
internal sealed record DeclaringEndpoint(string Method, string Route, string Path, ErrorFormat Format)
{
    public override string ToString() => Method.Length == 0 ? Route : $"{Method} {Route}";
}

/// <summary>The endpoints of an application by the errors that they declare, and the formats that they use.</summary>
internal sealed class EndpointDirectory
{
    private readonly Dictionary<ErrorDefinition, List<DeclaringEndpoint>> _endpoints = [];

    private EndpointDirectory(IEnumerable<ErrorFormat> formats) => Formats = [.. formats.DistinctBy(static format => format)];

    /// <summary>The formats of the application; the default one first.</summary>
    public IReadOnlyList<ErrorFormat> Formats { get; }

    /// <summary>Reads the metadata of endpoints. Those that are left out of API descriptions are left out here too.</summary>
    public static EndpointDirectory Create(IReadOnlyList<Endpoint> endpoints, ErrorGenOptions options)
    {
        RouteEndpoint[] shown = [.. endpoints.OfType<RouteEndpoint>().Where(IsShown)];
        var directory = new EndpointDirectory(
            shown.Select(static endpoint => endpoint.Metadata.GetMetadata<IErrorFormatMetadata>()?.Format).OfType<ErrorFormat>().Prepend(options.DefaultFormat));
        foreach (RouteEndpoint endpoint in shown)
        {
            directory.Add(endpoint, options);
        }

        return directory;
    }

    /// <summary>Returns the endpoints that declare an error, in the order in which they were mapped.</summary>
    public IReadOnlyList<DeclaringEndpoint> Find(ErrorDefinition definition) => _endpoints.GetValueOrDefault(definition) ?? [];

    private static bool IsShown(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IExcludeFromDescriptionMetadata>() is not { ExcludeFromDescription: true };

    private void Add(RouteEndpoint endpoint, ErrorGenOptions options)
    {
        var errors = EndpointErrors.Create(endpoint, options);
        if (errors.Definitions.Count == 0)
        {
            return;
        }

        IReadOnlyList<string> methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
        var declaring = new DeclaringEndpoint(
            string.Join(", ", methods),
            Write(endpoint.RoutePattern, static name => $"{{{name}}}"),
            Write(endpoint.RoutePattern, static name => name),
            errors.Format);
        foreach (ErrorDefinition definition in errors.Definitions)
        {
            if (!_endpoints.TryGetValue(definition, out List<DeclaringEndpoint>? known))
            {
                _endpoints.Add(definition, known = []);
            }

            known.Add(declaring);
        }
    }

    /// <summary>Writes a route without the constraints of its parameters.</summary>
    private static string Write(RoutePattern route, Func<string, string> writeParameter) =>
        $"/{string.Join('/', route.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter => writeParameter(parameter.Name),
            _ => "",
        }))))}";
}
