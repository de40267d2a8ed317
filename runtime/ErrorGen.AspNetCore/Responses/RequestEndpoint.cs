using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

internal static class RequestEndpoint
{
    /// <summary>The endpoint of a request; the framework's exception handler takes it off the request when it passes an exception on.</summary>
    public static Endpoint? Of(HttpContext context) =>
        context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
}
