using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.AspNetCore.Routing.Patterns;

namespace ErrorGen.AspNetCore;

/// <summary>The routes of an application by their segments. A look-up visits only the nodes whose segments match the path.</summary>
internal sealed class RouteTree
{
    private readonly RouteNode _root = new();
    private readonly ParameterPolicyFactory? _policies;
    private readonly HostMatcherPolicy? _hosts;

    private RouteTree(ParameterPolicyFactory? policies, HostMatcherPolicy? hosts)
    {
        _policies = policies;
        _hosts = hosts;
    }

    /// <summary>Creates the tree of endpoints.</summary>
    /// <param name="endpoints">The endpoints.</param>
    /// <param name="policies">Creates constraints; null if the application does not have routing.</param>
    /// <param name="hosts">Compares hosts, or null.</param>
    public static RouteTree Create(IReadOnlyList<Endpoint> endpoints, ParameterPolicyFactory? policies, HostMatcherPolicy? hosts)
    {
        var tree = new RouteTree(policies, hosts);

        // In the order in which routing prefers them.
        foreach (RouteEndpoint endpoint in endpoints.OfType<RouteEndpoint>()
            .Where(static endpoint => endpoint.Metadata.GetMetadata<ISuppressMatchingMetadata>() is not { SuppressMatching: true })
            .OrderBy(static endpoint => endpoint.Order)
            .ThenBy(static endpoint => endpoint.RoutePattern.InboundPrecedence))
        {
            tree.Add(endpoint);
        }

        return tree;
    }

    /// <summary>
    /// Returns the endpoint whose route matches a path; if there is none, an endpoint whose route shares the longest prefix with it. Null if no route
    /// shares a segment.
    /// </summary>
    /// <param name="path">The path, without the path base.</param>
    /// <param name="context">The request.</param>
    /// <param name="isRelative">
    /// Whether the path may start with a path base that is not known. A leading segment that belongs to no route is skipped then.
    /// </param>
    public Endpoint? FindNearest(string? path, HttpContext context, bool isRelative = false)
    {
        string[] segments = Split(path);
        Endpoint? partial = null;
        for (int start = 0; start == 0 || (isRelative && start < segments.Length); start++)
        {
            var walk = new Walk(segments, context, _hosts);
            walk.Visit(_root, start);
            if (walk.Match is { } match)
            {
                return match;
            }

            partial ??= walk.Partial;
        }

        return partial;
    }

    private static string[] Split(string? path)
    {
        if (path is null or "" or "/")
        {
            return [];
        }

        // Like routing, which ignores one slash at the end.
        int end = path.EndsWith('/') ? path.Length - 1 : path.Length;
        return path[(path.StartsWith('/') ? 1 : 0)..end].Split('/');
    }

    private void Add(RouteEndpoint endpoint)
    {
        RouteNode node = _root;
        IReadOnlyList<RoutePatternPathSegment> segments = endpoint.RoutePattern.PathSegments;
        for (int i = 0; i < segments.Count; i++)
        {
            if (CanEndBefore(segments, i, endpoint.RoutePattern))
            {
                node.Matches.Add(endpoint);
            }

            if (segments[i] is { IsSimple: true, Parts: [RoutePatternParameterPart { IsCatchAll: true }] })
            {
                node.CatchAlls.Add((endpoint, RouteSegment.Create(segments[i], endpoint.RoutePattern, _policies)));
                return;
            }

            node = node.GetChild(segments[i], endpoint.RoutePattern, _policies);
            node.AddNearest(endpoint);
        }

        node.Matches.Add(endpoint);
    }

    /// <summary>Whether all segments from a position on are optional or have defaults.</summary>
    private static bool CanEndBefore(IReadOnlyList<RoutePatternPathSegment> segments, int start, RoutePattern pattern)
    {
        for (int i = start; i < segments.Count; i++)
        {
            if (segments[i] is not { IsSimple: true, Parts: [RoutePatternParameterPart parameter] }
                || !(parameter.IsOptional || parameter.IsCatchAll || pattern.Defaults.ContainsKey(parameter.Name))
                || (pattern.RequiredValues.TryGetValue(parameter.Name, out object? required) && !RouteNode.IsNone(required) && !HasDefault(parameter, required, pattern)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasDefault(RoutePatternParameterPart parameter, object? value, RoutePattern pattern) =>
        pattern.Defaults.TryGetValue(parameter.Name, out object? standard)
        && string.Equals(
            Convert.ToString(standard, CultureInfo.InvariantCulture), Convert.ToString(value, CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase);

    /// <summary>One look-up.</summary>
    private sealed class Walk(string[] segments, HttpContext context, HostMatcherPolicy? hosts)
    {
        private RouteEndpoint? _match;
        private Endpoint? _partial;
        private int _depth;

        /// <summary>The endpoint that matches the whole path, or null.</summary>
        public Endpoint? Match => _match;

        /// <summary>An endpoint that shares the longest prefix, or null.</summary>
        public Endpoint? Partial => _partial;

        /// <summary>Visits a node and those below it. Each node is visited at most once.</summary>
        /// <param name="node">The node.</param>
        /// <param name="index">The position of the first segment that the node has not matched.</param>
        /// <param name="depth">How many segments are matched.</param>
        public void Visit(RouteNode node, int index, int depth = 0)
        {
            if (depth > _depth && node.FindNearest(context, hosts) is { } nearest)
            {
                _depth = depth;
                _partial = nearest;
            }

            if (index == segments.Length)
            {
                Add(Select(node.Matches));
            }

            if (node.CatchAlls.Count > 0 && index < segments.Length)
            {
                string rest = string.Join('/', segments, index, segments.Length - index);
                Add(Select([.. node.CatchAlls.Where(route => route.Segment.Matches(rest, context)).Select(static route => route.Endpoint)]));
            }

            if (index == segments.Length || segments[index].Length == 0)
            {
                return;
            }

            if (node.Literals.TryGetValue(segments[index], out RouteNode? literal))
            {
                Visit(literal, index + 1, depth + 1);
            }

            foreach ((RouteSegment segment, RouteNode child) in node.Parameters)
            {
                if (segment.Matches(segments[index], context))
                {
                    Visit(child, index + 1, depth + 1);
                }
            }
        }

        /// <summary>The first endpoint whose host is that of the request. An endpoint with a host precedes those without one.</summary>
        private RouteEndpoint? Select(IReadOnlyList<RouteEndpoint> endpoints) => HostSelection.Select(endpoints, context, hosts);

        private void Add(RouteEndpoint? found)
        {
            if (found is not null && (_match is null || IsPreferred(found, _match)))
            {
                _match = found;
            }
        }

        private static bool IsPreferred(RouteEndpoint first, RouteEndpoint second) =>
            first.Order < second.Order
            || (first.Order == second.Order && first.RoutePattern.InboundPrecedence < second.RoutePattern.InboundPrecedence);
    }
}
