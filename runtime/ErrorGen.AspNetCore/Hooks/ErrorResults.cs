using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>Errors as results of endpoints.</summary>
public static class ErrorResults
{
    /// <summary>
    /// Makes a result of an error whose catalogue lives in a project without ASP.NET Core; any other error is one by itself.
    /// </summary>
    /// <typeparam name="TError">The type of the error.</typeparam>
    /// <param name="error">The error.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public static ErrorHttpResult<TError> ToHttpResult<TError>(this TError error)
        where TError : Error, IDefinedError => new(error);

    /// <summary>Answers with an error, in the format of the endpoint, and logs it.</summary>
    internal static Task ExecuteAsync(Error error, HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(httpContext);
        return ErrorResponder.AnswerForEndpointAsync(httpContext, Failure.Of(error));
    }

    /// <summary>Says of an endpoint that it may answer with an entry.</summary>
    internal static void PopulateMetadata(ErrorDefinition definition, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new ErrorResponseMetadata(definition, builder));
        ErrorResponderMetadata.AddTo(builder);
    }
}
