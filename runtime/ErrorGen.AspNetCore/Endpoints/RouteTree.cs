using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace ErrorGen.AspNetCore;

/// <summary>The routes of an application by their segments. A look-up takes one step a segment of the path.</summary>
internal sealed class RouteTree
{
    private readonly Dictionary<string, RouteTree> _literals = new(StringComparer.OrdinalIgnoreCase);
    private RouteTree? _parameter;
    private Endpoint? _endpoint;

    public static RouteTree Create(IReadOnlyList<Endpoint> endpoints)
    {
        var tree = new RouteTree();
        foreach (RouteEndpoint endpoint in endpoints.OfType<RouteEndpoint>())
        {
            tree.Add(endpoint);
        }

        return tree;
    }

    /// <summary>Returns an endpoint whose route shares the longest prefix with a path; null if no route shares one.</summary>
    public Endpoint? FindNearest(ReadOnlySpan<char> path)
    {
        RouteTree node = this;
        foreach (Range range in path.Split('/'))
        {
            ReadOnlySpan<char> segment = path[range];
            if (segment.IsEmpty)
            {
                continue;
            }

            RouteTree? next = node.Next(segment);
            if (next is null)
            {
                break;
            }

            node = next;
        }

        return node._endpoint;
    }

    private void Add(RouteEndpoint endpoint)
    {
        RouteTree node = this;
        foreach (RoutePatternPathSegment segment in endpoint.RoutePattern.PathSegments)
        {
            node = node.ChildFor(segment);
            if (node._endpoint is null || (!HasErrorMetadata(node._endpoint) && HasErrorMetadata(endpoint)))
            {
                node._endpoint = endpoint;
            }
        }
    }

    /// <summary>Of two endpoints with the same prefix, the one with metadata about errors is used for both.</summary>
    private static bool HasErrorMetadata(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IErrorFormatMetadata>() is not null || endpoint.Metadata.GetMetadata<IErrorFilterMetadata>() is not null;

    private RouteTree? Next(ReadOnlySpan<char> segment) =>
        _literals.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(segment, out RouteTree? literal) ? literal : _parameter;

    private RouteTree ChildFor(RoutePatternPathSegment segment)
    {
        if (segment is not { IsSimple: true, Parts: [RoutePatternLiteralPart literal] })
        {
            return _parameter ??= new RouteTree();
        }

        if (!_literals.TryGetValue(literal.Content, out RouteTree? child))
        {
            child = new RouteTree();
            _literals.Add(literal.Content, child);
        }

        return child;
    }
}
