namespace Shop.Operation;

/// <summary>Held by the request that is working on the shop's data.</summary>
internal sealed class ShopLock : IDisposable
{
    private readonly SemaphoreSlim _turn = new(initialCount: 1);

    public Task WaitAsync(CancellationToken cancellationToken) => _turn.WaitAsync(cancellationToken);

    public void Release() => _turn.Release();

    public void Dispose() => _turn.Dispose();
}
