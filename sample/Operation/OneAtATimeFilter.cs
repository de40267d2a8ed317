namespace Shop.Operation;

/// <summary>Runs one request at a time. The data of this shop is a few dictionaries, so its rules do not have to be thread-safe.</summary>
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

/// <summary>The lock of the request that uses the data of the shop.</summary>
internal sealed class ShopLock : IDisposable
{
    private readonly SemaphoreSlim _turn = new(initialCount: 1);

    public Task WaitAsync(CancellationToken cancellationToken) => _turn.WaitAsync(cancellationToken);

    public void Release() => _turn.Release();

    public void Dispose() => _turn.Dispose();
}
