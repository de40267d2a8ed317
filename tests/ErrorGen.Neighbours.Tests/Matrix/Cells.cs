using System.Collections.Concurrent;
using ErrorGen.AspNetCore;
using ErrorGen.Neighbours.Neighbours;
using Xunit;

namespace ErrorGen.Neighbours.Matrix;

/// <summary>One failure beside one neighbour in one place.</summary>
internal sealed record Cell(Neighbour Neighbour, Place Place, Probe Probe, Outcome Promised, Outcome Actual)
{
    /// <summary>Whether the outcome is the promised one, or the one of today that the known gaps explain.</summary>
    public bool IsExplained => Actual == Promised || Actual == Apply(KnownGap.All);

    /// <summary>Whether the outcome would be unexplained without a gap.</summary>
    public bool Needs(KnownGap gap) =>
        Actual != Promised && Actual == Apply(KnownGap.All) && Actual != Apply(KnownGap.All.Where(other => other != gap));

    private Outcome Apply(IEnumerable<KnownGap> gaps) =>
        gaps.Where(gap => gap.Covers(Neighbour, Place, Probe.Name)).Aggregate(Promised, static (outcome, gap) => gap.Today(outcome));
}

/// <summary>The outcomes of all requests. Each application runs once, when a test first asks for it.</summary>
internal static class Cells
{
    private static readonly ConcurrentDictionary<(string Name, Place Place), Lazy<Task<IReadOnlyList<Cell>>>> Runs = new();

    public static Task<IReadOnlyList<Cell>> OfAsync(Neighbour neighbour, Place place) =>
        Runs.GetOrAdd((neighbour.Name, place), _ => new(() => RunAsync(neighbour, place))).Value;

    public static async Task<IReadOnlyList<Cell>> OfAllAsync()
    {
        var cells = new List<Cell>();
        foreach (Neighbour neighbour in NeighbourList.All)
        {
            cells.AddRange(await OfAsync(neighbour, Place.Before));
            cells.AddRange(await OfAsync(neighbour, Place.Behind));
        }

        return cells;
    }

    private static async Task<IReadOnlyList<Cell>> RunAsync(Neighbour neighbour, Place place)
    {
        await using NeighbourApp app = await NeighbourApp.StartAsync(neighbour, place, ErrorFormats.ProblemDetails);
        Assert.StartsWith("200 fine, 0 records, –", await app.SucceedAsync(), StringComparison.Ordinal);
        var cells = new List<Cell>();
        foreach (Probe probe in neighbour.Probes)
        {
            cells.Add(new Cell(neighbour, place, probe, PromisedOf(neighbour, place, probe), await app.SendAsync(probe)));
        }

        return cells;
    }

    private static Outcome PromisedOf(Neighbour neighbour, Place place, Probe probe)
    {
        Outcome usual = Alone.Outcomes.GetValueOrDefault(probe.Name) ?? new Outcome("", "–", "–");
        foreach (Expected expected in neighbour.Expected.Where(expected => expected.Place.HasFlag(place) && expected.Probe == probe.Name))
        {
            usual = expected.Like is { } like ? Alone.Outcomes[like] : usual;
            usual = new Outcome(expected.Answer ?? usual.Answer, expected.Logged ?? usual.Logged, expected.Measured ?? usual.Measured);
        }

        return usual;
    }
}
