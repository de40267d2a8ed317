namespace ErrorGen.Benchmarks.Requests;

/// <summary>The same where the endpoint has to wait for something, as most do: then the middleware and the filter wait too.</summary>
public class AwaitingSuccessBenchmarks : SuccessBenchmarks
{
    /// <inheritdoc/>
    protected override Delegate Handler => static async (string sku) =>
    {
        await Task.Yield();
        return sku;
    };
}
