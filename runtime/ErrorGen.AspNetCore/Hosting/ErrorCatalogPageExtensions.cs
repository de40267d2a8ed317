using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace ErrorGen.AspNetCore;

/// <summary>Maps the pages that explain the errors of an application.</summary>
public static class ErrorCatalogPageExtensions
{
    /// <summary>
    /// Maps a list of all errors at a pattern, a page for each code below it, and both as JSON and Markdown: <c>/errors</c>, <c>/errors/{code}</c>,
    /// <c>/errors.json</c>, <c>/errors/{code}.json</c>, <c>/errors.md</c> and <c>/errors/{code}.md</c>.
    /// </summary>
    /// <remarks>
    /// The pages show the catalogues of <see cref="ErrorGenOptions.Catalogs"/> without the entries that are marked <c>x-internal</c>, and the endpoints
    /// that declare errors, except those that are excluded from API descriptions. Conventions such as <c>RequireAuthorization()</c> apply to all addresses;
    /// a name is that of the list.
    /// </remarks>
    /// <param name="endpoints">The application or a group.</param>
    /// <param name="pattern">The pattern of the list, such as <c>/errors</c>. If it is empty, JSON and Markdown are <c>index.json</c> and <c>index.md</c>.</param>
    /// <returns>A builder for conventions of all addresses.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The services of ErrorGen were not added.</exception>
    public static IEndpointConventionBuilder MapErrorCatalog(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        return CatalogEndpoints.Map(endpoints, RequiredServices.Get<CatalogPages>(endpoints.ServiceProvider), pattern);
    }
}
