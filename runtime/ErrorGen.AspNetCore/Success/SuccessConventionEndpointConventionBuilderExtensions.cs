using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>What endpoints and groups say about their successes.</summary>
public static class SuccessConventionEndpointConventionBuilderExtensions
{
    /// <summary>
    /// Lets endpoints answer in the manner of a convention: JSON or XML as the request accepts, and 406 (RFC 9110, 15.5.7), as an error in the format of the
    /// endpoint, for a request that accepts none of the convention's media types. The handler does not run then.
    /// </summary>
    /// <remarks>
    /// Errors, redirects, files, texts and results that bring their own content type pass unchanged. The convention said last is the one in force: that of an endpoint
    /// before that of its group.
    /// </remarks>
    /// <typeparam name="TBuilder">The type of the endpoint or the group.</typeparam>
    /// <param name="builder">The endpoint or the group.</param>
    /// <param name="convention">The convention, such as <see cref="SuccessConventions.Magento"/>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TBuilder WithSuccessConvention<TBuilder>(this TBuilder builder, SuccessConvention convention)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(convention);
        return builder
            .AddEndpointFilterFactory((factory, next) => new SuccessConventionFilter(convention, SuccessConventionFilter.ReturnTypeOf(factory.MethodInfo), next).InvokeAsync)
            .WithMetadata(convention);
    }
}
