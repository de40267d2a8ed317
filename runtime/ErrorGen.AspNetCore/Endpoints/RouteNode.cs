using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.AspNetCore.Routing.Patterns;

namespace ErrorGen.AspNetCore;

/// <summary>A node of the <see cref="RouteTree"/>: what the routes with a common prefix continue with.</summary>
internal sealed class RouteNode
{
    /// <summary>Endpoints of the node and below it, one for each host that routes require.</summary>
    private readonly Dictionary<string, RouteEndpoint> _nearest = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, RouteNode> Literals { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Children whose segment has parameters, in the order in which routing prefers them.</summary>
    public List<(RouteSegment Segment, RouteNode Child)> Parameters { get; } = [];

    /// <summary>Endpoints whose route ends here.</summary>
    public List<RouteEndpoint> Matches { get; } = [];

    /// <summary>Endpoints whose route matches everything from here on.</summary>
    public List<(RouteEndpoint Endpoint, RouteSegment Segment)> CatchAlls { get; } = [];

    /// <summary>Whether a required value means that the route must not have one.</summary>
    public static bool IsNone(object? required) => required is null or "";

    /// <summary>Returns the child for a segment, and adds it if there is none.</summary>
    public RouteNode GetChild(RoutePatternPathSegment segment, RoutePattern pattern, ParameterPolicyFactory? policies)
    {
        if (FindLiteral(segment, pattern) is { } literal)
        {
            if (!Literals.TryGetValue(literal, out RouteNode? child))
            {
                child = new RouteNode();
                Literals.Add(literal, child);
            }

            return child;
        }

        var created = RouteSegment.Create(segment, pattern, policies);
        foreach ((RouteSegment existing, RouteNode child) in Parameters)
        {
            if (existing.Text == created.Text)
            {
                return child;
            }
        }

        Parameters.Add((created, new RouteNode()));
        return Parameters[^1].Child;
    }

    /// <summary>Adds an endpoint of the node or below it. Of two with the same host, the one with metadata about errors is used for both.</summary>
    public void AddNearest(RouteEndpoint endpoint)
    {
        string hosts = string.Join(',', endpoint.Metadata.GetMetadata<IHostMetadata>()?.Hosts ?? []);
        if (!_nearest.TryGetValue(hosts, out RouteEndpoint? existing) || (!HasErrorMetadata(existing) && HasErrorMetadata(endpoint)))
        {
            _nearest[hosts] = endpoint;
        }
    }

    /// <summary>Returns an endpoint of the node or below it that is available on the host of a request; null if there is none.</summary>
    public RouteEndpoint? FindNearest(HttpContext context, HostMatcherPolicy? policy) => HostSelection.Select([.. _nearest.Values], context, policy);

    /// <summary>The text of a literal, or of a parameter that must have one value, as those of conventional routes.</summary>
    private static string? FindLiteral(RoutePatternPathSegment segment, RoutePattern pattern) => segment switch
    {
        { IsSimple: true, Parts: [RoutePatternLiteralPart literal] } => literal.Content,
        { IsSimple: true, Parts: [RoutePatternParameterPart parameter] }
            when pattern.RequiredValues.TryGetValue(parameter.Name, out object? required) && !IsNone(required) && !ReferenceEquals(required, RoutePattern.RequiredValueAny) =>
            Convert.ToString(required, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool HasErrorMetadata(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IErrorFormatMetadata>() is not null || endpoint.Metadata.GetMetadata<IErrorFilterMetadata>() is not null;
}

/// <summary>Selects an endpoint by the host of a request, with ASP.NET Core's own policy.</summary>
internal static class HostSelection
{
    /// <summary>Returns the first endpoint that is available on the host. An endpoint that requires a host precedes those that do not.</summary>
    public static RouteEndpoint? Select(IReadOnlyList<RouteEndpoint> endpoints, HttpContext context, HostMatcherPolicy? policy)
    {
        if (endpoints.Count == 0)
        {
            return null;
        }

        RouteEndpoint[] bound = [.. endpoints.Where(static endpoint => endpoint.Metadata.GetMetadata<IHostMetadata>() is { Hosts.Count: > 0 })];
        if (bound.Length == 0 || policy is null)
        {
            return endpoints[0];
        }

        var candidates = new CandidateSet(bound, new RouteValueDictionary[bound.Length], [.. bound.Select(static (_, index) => index)]);
        Task applied = policy.ApplyAsync(context, candidates);
        for (int i = 0; applied.IsCompletedSuccessfully && i < bound.Length; i++)
        {
            if (candidates.IsValidCandidate(i))
            {
                return bound[i];
            }
        }

        return endpoints.FirstOrDefault(endpoint => !bound.Contains(endpoint));
    }
}
