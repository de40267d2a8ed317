using Microsoft.AspNetCore.Builder;

namespace ErrorGen.AspNetCore.Tests.Shop;

public static partial class ErrorsEndpointFilterExtensions
{
    public static TBuilder AddErrorsFilter<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.AddErrorCatalogFilter(new ErrorsEndpointFilter());
}
