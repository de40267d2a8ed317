using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ErrorGen.AspNetCore;

/// <summary>Maps the addresses of the pages.</summary>
internal static class CatalogEndpoints
{
    private const string Index = "index";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, CatalogPages pages, string pattern)
    {
        string stem = pattern.TrimEnd('/');
        bool hasIndex = stem.Length == 0;
        string file = hasIndex ? $"/{Index}" : stem;
        return new CatalogConventionBuilder(
            MapPage(pattern, "Error catalogue", context => pages.GetListAsync(context, format: null, hasIndex)),
            [
                MapPage(file + PageFormats.JsonSuffix, "Error catalogue as JSON", context => pages.GetListAsync(context, PageFormat.Json, hasIndex)),
                MapPage(file + PageFormats.MarkdownSuffix, "Error catalogue as Markdown", context => pages.GetListAsync(context, PageFormat.Markdown, hasIndex)),
                MapPage($"{stem}/{{{CatalogPages.CodeValue}}}", "Error of the catalogue", context => pages.GetCodeAsync(context, hasIndex)),
            ]);

        IEndpointConventionBuilder MapPage(string route, string name, RequestDelegate handler) =>
            endpoints.MapMethods(route, Methods, handler).WithDisplayName($"{name} at {route}").ExcludeFromDescription();
    }

    /// <summary>Applies conventions to all addresses.</summary>
    private sealed class CatalogConventionBuilder : IEndpointConventionBuilder
    {
        private readonly IEndpointConventionBuilder[] _builders;

        public CatalogConventionBuilder(IEndpointConventionBuilder list, IEndpointConventionBuilder[] others)
        {
            _builders = [list, .. others];
            foreach (IEndpointConventionBuilder other in others)
            {
                // Two endpoints cannot have one name: it is that of the list.
                other.Finally(static endpoint => RemoveNames(endpoint.Metadata));
            }
        }

        public void Add(Action<EndpointBuilder> convention)
        {
            foreach (IEndpointConventionBuilder builder in _builders)
            {
                builder.Add(convention);
            }
        }

        public void Finally(Action<EndpointBuilder> finallyConvention)
        {
            foreach (IEndpointConventionBuilder builder in _builders)
            {
                builder.Finally(finallyConvention);
            }
        }

        private static void RemoveNames(IList<object> metadata)
        {
            for (int i = metadata.Count - 1; i >= 0; i--)
            {
                if (metadata[i] is IEndpointNameMetadata or IRouteNameMetadata)
                {
                    metadata.RemoveAt(i);
                }
            }
        }
    }
}
