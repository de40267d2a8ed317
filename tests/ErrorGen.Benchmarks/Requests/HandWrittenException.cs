namespace ErrorGen.Benchmarks.Requests;

/// <summary>The exception of the hand-written peer.</summary>
internal sealed class HandWrittenException(string reason) : Exception
{
    public string Reason { get; } = reason;
}
