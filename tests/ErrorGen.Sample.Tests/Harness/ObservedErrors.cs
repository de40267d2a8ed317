using System.Collections.Concurrent;
using ErrorGen.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace ErrorGen.Sample.Tests.Harness;

/// <summary>The errors that endpoints of the third group have answered in any test of this run.</summary>
internal static class ObservedErrors
{
    private static readonly ConcurrentDictionary<(string Endpoint, string Key), bool> Seen = new();

    /// <summary>The endpoints, by their summaries, with the keys of their errors.</summary>
    public static ILookup<string, string> ByEndpoint => Seen.Keys.ToLookup(seen => seen.Endpoint, seen => seen.Key);

    public static void Record(ErrorResponse response)
    {
        if (response.Definition is { } definition && response.HttpContext.GetEndpoint() is RouteEndpoint endpoint && NameOf(endpoint) is { } name && Shop.Errors.All.Contains(definition))
        {
            Seen.TryAdd((name, definition.Key), value: true);
        }
    }

    /// <summary>The summary of an endpoint of the third group; null for any other endpoint. The groups differ in formats and in the filters of their addresses.</summary>
    public static string? NameOf(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.RawText?.TrimStart('/').StartsWith("api/", StringComparison.Ordinal) == true ? endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary : null;
}
