using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace ErrorGen.AspNetCore.Tests.Shop;

/// <content>The error as the result of an endpoint.</content>
public sealed partial class ShopClosedError : IResult, IStatusCodeHttpResult, IContentTypeHttpResult, IEndpointMetadataProvider
{
    int? IStatusCodeHttpResult.StatusCode => Status;

    string? IContentTypeHttpResult.ContentType => null;

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        ErrorResults.PopulateMetadata(Entry, builder);

    Task IResult.ExecuteAsync(HttpContext httpContext) => ErrorResults.ExecuteAsync(this, httpContext);
}
