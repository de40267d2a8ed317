using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace ErrorGen.AspNetCore;

/// <summary>Finds the endpoint whose catalogue and format a failed request is answered with.</summary>
/// <remarks>
/// That is the endpoint of the request. Where it has none (no route fits), or only a stand-in of the framework (405, 415), it is the
/// one whose route has the longest beginning in common with the path: <c>/V1/nowhere</c> is answered as the group <c>/V1</c> answers.
/// </remarks>
internal sealed class RequestEndpoints(EndpointDataSource? endpoints = null)
{
    private RouteTree? _tree;

    public Endpoint? Find(HttpContext context)
    {
        // The framework's exception handler takes the endpoint off the request when it passes an exception on.
        Endpoint? endpoint = context.Features.Find<IEndpointFeature>()?.Endpoint ?? context.Features.Find<IExceptionHandlerFeature>()?.Endpoint;
        return endpoint is RouteEndpoint || endpoints is null ? endpoint : FindNearest(context.Request, endpoints) ?? endpoint;
    }

    /// <summary>The catalogue of that endpoint, or null.</summary>
    public ErrorCatalog? FindCatalog(HttpContext context) => Find(context)?.Metadata.GetMetadata<IErrorCatalogMetadata>()?.Catalog;

    private Endpoint? FindNearest(HttpRequest request, EndpointDataSource endpoints) =>
        (Volatile.Read(ref _tree) ?? BuildTree(endpoints)).FindNearest(request.Path.Value);

    private RouteTree BuildTree(EndpointDataSource endpoints)
    {
        IChangeToken changes = endpoints.GetChangeToken();
        var tree = RouteTree.Of(endpoints.Endpoints);
        Volatile.Write(ref _tree, tree);
        // Calls back at once if the endpoints have changed meanwhile.
        changes.RegisterChangeCallback(static self => Volatile.Write(ref ((RequestEndpoints)self!)._tree, null), this);
        return tree;
    }
}
