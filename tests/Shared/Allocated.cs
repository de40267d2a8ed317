namespace ErrorGen.TestSupport;

/// <summary>What a piece of work leaves on the heap.</summary>
internal static class Allocated
{
    private const int WarmUps = 3;
    private const int Runs = 7;

    /// <summary>The bytes that the work allocates once everything it keeps (culture data, pooled buffers) is there.</summary>
    /// <remarks>
    /// The least of several runs: a collection in the middle of one, which another thread may cause, counts the unused rest of the
    /// thread's buffer as allocated.
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
