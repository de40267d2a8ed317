using System.Net;

namespace Shop.Operation;

/// <summary>Refuses the calls of a client that has used up its minute.</summary>
internal sealed class CallLimitFilter(CallLimit limit) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        limit.Count(context.HttpContext.Connection.RemoteIpAddress ?? IPAddress.None);
        return next(context);
    }
}
