using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>A failure as the result of an endpoint.</summary>
internal sealed class ErrorResult(Failure failure) : IResult, IStatusCodeHttpResult, IValueHttpResult
{
    public int? StatusCode => failure.Error?.Status;

    public object? Value => failure.Error;

    /// <summary>Executes an error that is a result.</summary>
    public static Task ExecuteAsync(Error error, HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(httpContext);
        return ErrorResponder.RespondForEndpointAsync(httpContext, Failure.From(error));
    }

    /// <summary>Adds the metadata of an endpoint that may return an entry.</summary>
    public static void PopulateMetadata(ErrorDefinition definition, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new ErrorResponseMetadata(definition, builder));
        ErrorResponderMetadata.AddTo(builder);
    }

    public Task ExecuteAsync(HttpContext httpContext) =>
        ErrorResponder.RespondForEndpointAsync(httpContext, failure);
}
