namespace ErrorGen.Neighbours.Matrix;

/// <summary>A difference between what is promised and what happens today.</summary>
/// <param name="Reason">What is missing.</param>
/// <param name="Covers">Says which cells are affected.</param>
/// <param name="Today">Changes the promised outcome of a cell into the one of today.</param>
internal sealed record KnownGap(string Reason, Func<Neighbour, Place, string, bool> Covers, Func<Outcome, Outcome> Today)
{
    /// <summary>The gaps that are known. One that does not change any cell fails a test, so that it is removed.</summary>
    public static IReadOnlyList<KnownGap> All { get; } = [];
}
