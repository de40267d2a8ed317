namespace ErrorGen.Tests;

/// <summary>What a piece of work leaves on the heap.</summary>
internal static class Allocated
{
    /// <summary>The bytes that the work allocates once everything it keeps (culture data, pooled buffers) is there.</summary>
    public static long By(Func<object?> work)
    {
        for (int i = 0; i < 3; i++)
        {
            GC.KeepAlive(work());
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(work());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
