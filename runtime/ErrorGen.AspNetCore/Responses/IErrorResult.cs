using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace ErrorGen.AspNetCore;

/// <summary>An error that is the result of an endpoint: it is sent in the endpoint's format and describes itself in API descriptions.</summary>
/// <remarks>
/// The generator adds this interface to every error if the project references ErrorGen.AspNetCore. It implements all of its members, so that
/// none of them collides with the property of a parameter.
/// </remarks>
/// <typeparam name="TSelf">The type of the error.</typeparam>
public interface IErrorResult<TSelf> : IDefinedError<TSelf>, IResult, IStatusCodeHttpResult, IContentTypeHttpResult, IEndpointMetadataProvider
    where TSelf : Error, IErrorResult<TSelf>
{
    int? IStatusCodeHttpResult.StatusCode => ((Error)this).Status;

    /// <summary>Null: the content type depends on the request.</summary>
    string? IContentTypeHttpResult.ContentType => null;

    Task IResult.ExecuteAsync(HttpContext httpContext) => ErrorResult.ExecuteAsync((Error)this, httpContext);

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        ErrorResult.PopulateMetadata(TSelf.Definition, builder);
}
