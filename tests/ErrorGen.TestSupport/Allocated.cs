namespace ErrorGen.TestSupport;

/// <summary>Measures what a piece of work allocates.</summary>
public static class Allocated
{
    private const int WarmUps = 3;
    private const int Runs = 7;

    /// <summary>Returns the bytes that the work allocates after everything that it caches (culture data, pooled buffers) exists.</summary>
    /// <remarks>
    /// The least of several runs: a collection during a run, which another thread may cause, counts the unused rest of the thread's
    /// buffer as allocated.
    /// </remarks>
    public static long By(Func<object?> work)
    {
        for (int i = 0; i < WarmUps; i++)
        {
            GC.KeepAlive(work());
        }

        return Enumerable.Range(0, Runs).Min(_ => Once(work));
    }

    private static long Once(Func<object?> work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(work());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
