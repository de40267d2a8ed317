using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace ErrorGen.AspNetCore;

/// <summary>An error that is the result of an endpoint: it answers in the endpoint's format and describes itself.</summary>
/// <remarks>
/// The generator gives this interface to every error where ErrorGen.AspNetCore is referenced. It has all its members itself, so that
/// none of them meets the property of a parameter.
/// </remarks>
/// <typeparam name="TSelf">The type of the error.</typeparam>
public interface IErrorResult<TSelf> : IDefinedError, IResult, IStatusCodeHttpResult, IContentTypeHttpResult, IEndpointMetadataProvider
    where TSelf : Error, IErrorResult<TSelf>
{
    int? IStatusCodeHttpResult.StatusCode => ((Error)this).Status;

    /// <summary>Null: the request decides.</summary>
    string? IContentTypeHttpResult.ContentType => null;

    Task IResult.ExecuteAsync(HttpContext httpContext) => ErrorResults.ExecuteAsync((Error)this, httpContext);

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        ErrorResults.PopulateMetadata(TSelf.Definition, builder);
}
