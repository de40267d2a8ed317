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

/// <summary>Held by the request that is working on the shop's data.</summary>
internal sealed class ShopLock : IDisposable
{
    private readonly SemaphoreSlim _turn = new(initialCount: 1);

    public Task WaitAsync(CancellationToken cancellationToken) => _turn.WaitAsync(cancellationToken);

    public void Release() => _turn.Release();

    public void Dispose() => _turn.Dispose();
}
