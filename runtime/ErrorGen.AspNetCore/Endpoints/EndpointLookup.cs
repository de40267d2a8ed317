using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace ErrorGen.AspNetCore;

/// <summary>Finds the endpoint whose format and catalogue apply to a failed request.</summary>
/// <remarks>
/// That is the endpoint that routing selected. If there is none (no route matches), or only one that the framework created (405, 415), it is
/// the endpoint whose route shares the longest prefix with the path: <c>/V1/unknown</c> is treated like the endpoints of the group <c>/V1</c>.
/// The path is the one that routing saw. If the request did not reach the end of the pipeline, as in a branch, a path base is not known. Routes of
/// branches are considered then, and leading segments of the path that belong to no route are skipped.
/// </remarks>
internal sealed class EndpointLookup
{
    private readonly RouteTreeCache? _allRoutes;
    private readonly RouteTreeCache? _mainRoutes;
    private readonly StatusContentResolver _statuses;
    private readonly ErrorFormat _defaultFormat;
    private readonly EndpointProfile _default;
    private readonly ConditionalWeakTable<Endpoint, EndpointProfile> _profiles = [];
    private readonly ConditionalWeakTable<ErrorFormat, PreparedFormat> _formats = [];

    public EndpointLookup(
        IOptions<ErrorGenOptions> options,
        StatusContentResolver statuses,
        PipelineUse use,
        IEnumerable<MatcherPolicy> matcherPolicies,
        EndpointDataSource? endpoints = null,
        ParameterPolicyFactory? parameterPolicies = null)
    {
        HostMatcherPolicy? hosts = matcherPolicies.OfType<HostMatcherPolicy>().FirstOrDefault();
        _allRoutes = endpoints is null ? null : new RouteTreeCache(() => endpoints, parameterPolicies, hosts);
        _mainRoutes = endpoints is null ? null : new RouteTreeCache(() => FindMainRoutes(endpoints, use.Routes), parameterPolicies, hosts);
        _statuses = statuses;
        _defaultFormat = options.Value.DefaultFormat;
        _default = new EndpointProfile(Prepare(_defaultFormat), catalog: null, statuses);
    }

    /// <summary>The endpoint that routing selected for a request, or null.</summary>
    public static Endpoint? GetMatched(HttpContext context) =>
        // The framework's exception handler removes the endpoint from the request when it passes an exception on.
        context.Features.Find<IEndpointFeature>()?.Endpoint ?? context.Features.Find<IExceptionHandlerFeature>()?.Endpoint;

    /// <summary>Whether an endpoint is one of the application, and not one that routing or a library selected in its place.</summary>
    /// <remarks>
    /// Those in place of others (405, 415, an unknown version of Asp.Versioning) have no route or no metadata. Endpoints that MVC selects
    /// dynamically, as for <c>MapFallbackToController</c>, have no route either, but the metadata of their action.
    /// </remarks>
    public static bool IsOfApplication(Endpoint endpoint) => endpoint is RouteEndpoint
        ? endpoint.Metadata.Count > 0
        : endpoint.Metadata.GetMetadata<IErrorFormatMetadata>() is not null
            || endpoint.Metadata.GetMetadata<IErrorCatalogMetadata>() is not null
            || endpoint.Metadata.GetMetadata<IErrorResponseMetadata>() is not null;

    /// <summary>Returns the profile of the endpoint that applies to a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="matched">The endpoint that routing selected, or null.</param>
    public EndpointProfile Find(HttpContext context, Endpoint? matched)
    {
        try
        {
            Endpoint? endpoint = matched is not null && IsOfApplication(matched) ? matched : FindNearest(context) ?? matched;
            return endpoint is null ? _default : GetProfile(endpoint);
        }
        catch (Exception)
        {
            // The data source or metadata of an endpoint throws, for example if a handler cannot be bound. That is usually the failure itself.
            return _default;
        }
    }

    /// <summary>Returns the profile of an endpoint.</summary>
    public EndpointProfile GetProfile(Endpoint endpoint) =>
        _profiles.TryGetValue(endpoint, out EndpointProfile? profile) ? profile : _profiles.GetValue(endpoint, CreateProfile);

    private EndpointProfile CreateProfile(Endpoint endpoint) => new(
        Prepare(endpoint.Metadata.GetMetadata<IErrorFormatMetadata>()?.Format ?? _defaultFormat),
        endpoint.Metadata.GetMetadata<IErrorCatalogMetadata>()?.Catalog,
        _statuses)
    {
        Declared = [.. endpoint.Metadata.GetOrderedMetadata<IErrorResponseMetadata>().Select(static declared => declared.Definition)],
    };

    private PreparedFormat Prepare(ErrorFormat format) => _formats.GetValue(format, PreparedFormat.Create);

    private Endpoint? FindNearest(HttpContext context) => RoutedPath.Find(context) is { } path
        ? _mainRoutes?.Get().FindNearest(path, context)
        : _allRoutes?.Get().FindNearest(context.Request.Path.Value, context, isRelative: true);

    /// <summary>The routes without those of branches. All routes are used if there are no others, so that they are not created twice.</summary>
    private static EndpointDataSource FindMainRoutes(EndpointDataSource all, IEndpointRouteBuilder? main) =>
        main is null || (all is CompositeEndpointDataSource composite && composite.DataSources.All(main.DataSources.Contains))
            ? all
            : new CompositeEndpointDataSource(main.DataSources);
}

/// <summary>The tree of the routes of a data source. It is created again when the endpoints change.</summary>
internal sealed class RouteTreeCache(Func<EndpointDataSource> find, ParameterPolicyFactory? policies, HostMatcherPolicy? hosts)
{
    private EndpointDataSource? _source;
    private RouteTree? _tree;

    public RouteTree Get() => Volatile.Read(ref _tree) ?? Create(_source ??= find());

    private RouteTree Create(EndpointDataSource endpoints)
    {
        IChangeToken changes = endpoints.GetChangeToken();
        var tree = RouteTree.Create(endpoints.Endpoints, policies, hosts);
        Volatile.Write(ref _tree, tree);

        // Calls back immediately if the endpoints have changed in the meantime.
        changes.RegisterChangeCallback(static self => Volatile.Write(ref ((RouteTreeCache)self!)._tree, null), this);
        return tree;
    }
}

/// <summary>What is the same for all errors of an endpoint: created once per endpoint and application.</summary>
internal sealed class EndpointProfile(PreparedFormat format, ErrorCatalog? catalog, StatusContentResolver statuses) : IStatusTitles
{
    public PreparedFormat Format { get; } = format;

    /// <summary>The catalogue of the endpoint, or null.</summary>
    public ErrorCatalog? Catalog { get; } = catalog;

    /// <summary>The errors that the endpoint declares; empty if it does not declare any.</summary>
    public IReadOnlyList<ErrorDefinition> Declared { get; init; } = [];

    public string FindTitle(int status, string? language) => statuses.FindTitle(status, Catalog, language);
}
