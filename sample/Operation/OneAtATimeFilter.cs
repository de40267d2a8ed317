namespace Shop.Operation;

/// <summary>Lets requests take turns. The data of this shop is a few dictionaries, and no rule below has to think of two requests at once.</summary>
internal sealed class OneAtATimeFilter(ShopLock turn) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        await turn.WaitAsync(context.HttpContext.RequestAborted);
        try
        {
            return await next(context);
        }
        finally
        {
            turn.Release();
        }
    }
}
