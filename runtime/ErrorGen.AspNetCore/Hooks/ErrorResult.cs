using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>An error as the result of an endpoint.</summary>
internal sealed class ErrorResult(Failure failure) : IResult, IStatusCodeHttpResult, IValueHttpResult
{
    public int? StatusCode => failure.Error?.Status;

    public object? Value => failure.Error;

    public Task ExecuteAsync(HttpContext httpContext) =>
        ErrorResponder.AnswerForEndpointAsync(httpContext, failure);
}
