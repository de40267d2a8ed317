using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace ErrorGen.AspNetCore;

/// <summary>An error as the result of an endpoint, for catalogues in projects without ASP.NET Core.</summary>
/// <typeparam name="TError">The type of the error.</typeparam>
public sealed class ErrorHttpResult<TError> :
    IResult, IStatusCodeHttpResult, IContentTypeHttpResult, IValueHttpResult, IValueHttpResult<TError>, IEndpointMetadataProvider
    where TError : Error, IDefinedError
{
    /// <summary>Initializes the result.</summary>
    /// <param name="error">The error.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public ErrorHttpResult(TError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        Error = error;
    }

    /// <summary>The error.</summary>
    public TError Error { get; }

    int? IStatusCodeHttpResult.StatusCode => Error.Status;

    /// <summary>Null: the content type depends on the request.</summary>
    string? IContentTypeHttpResult.ContentType => null;

    object? IValueHttpResult.Value => Error;

    TError? IValueHttpResult<TError>.Value => Error;

    /// <summary>Creates a result from an error.</summary>
    /// <param name="error">The error.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public static implicit operator ErrorHttpResult<TError>(TError error) => new(error);

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        ErrorResult.PopulateMetadata(TError.Definition, builder);

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) => ErrorResult.ExecuteAsync(Error, httpContext);
}
