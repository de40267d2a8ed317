using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ErrorGen.Benchmarks.Requests;

/// <summary>What a team would write without ErrorGen: a result, an exception, and a filter that turns one into the other.</summary>
internal static class HandWritten
{
    public static JsonHttpResult<MagentoBody> Result(string reason) => TypedResults.Json(
        new MagentoBody("Invalid product data: %1", [reason]), HandWrittenContext.Default.MagentoBody, statusCode: 400);

    public static async ValueTask<object?> FilterAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (HandWrittenException exception)
        {
            return Result(exception.Reason);
        }
    }
}
