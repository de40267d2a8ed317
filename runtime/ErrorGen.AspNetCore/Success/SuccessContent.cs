using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace ErrorGen.AspNetCore;

/// <summary>Separates values that a convention writes from results that write their own response: errors, files, redirects, texts, results of other libraries.</summary>
internal static class SuccessContent
{
    /// <summary>Returns what is executed instead of the returned value; the value itself if it writes its own response.</summary>
    public static object? Represent(object? returned, Type declaredType, SuccessWriter writer) => Unwrap(returned) switch
    {
        Error or ErrorResult or IActionResult => returned,
        ValueSuccess or ResultSuccess or EmptySuccess => returned,
        IStatusCodeHttpResult { StatusCode: { } status } when !SuccessWriter.IsSuccess(status) => returned,
        IContentTypeHttpResult { ContentType: { } contentType } when !IsJson(contentType) => returned,
        IValueHttpResult { Value: Error } => returned,
        IResult result and IValueHttpResult { Value: not null } => new ResultSuccess(writer, result),
        IResult result when IsEmpty(result) => new EmptySuccess(writer, result),
        IResult => returned,
        var value => new ValueSuccess(writer, value, declaredType),
    };

    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? parsed)
        && (parsed.SubTypeWithoutSuffix.Equals("json", StringComparison.OrdinalIgnoreCase)
            || parsed.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase));

    private static object? Unwrap(object? returned)
    {
        while (returned is INestedHttpResult nested)
        {
            returned = nested.Result;
        }

        return returned;
    }

    private static bool IsEmpty(IResult result) =>
        result is EmptyHttpResult or Ok or NoContent or Created or Accepted or CreatedAtRoute or AcceptedAtRoute or StatusCodeHttpResult
            or IValueHttpResult { Value: null };
}
