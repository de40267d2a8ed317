using ErrorGen.AspNetCore;
using ErrorGen.Neighbours.Neighbours;
using Xunit;

namespace ErrorGen.Neighbours.Matrix;

/// <summary>Every failure beside every neighbour.</summary>
public sealed class NeighbourTests
{
    public static TheoryData<string, string> Applications
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (Neighbour neighbour in NeighbourList.All)
            {
                data.Add(neighbour.Name, nameof(Place.Before));
                data.Add(neighbour.Name, nameof(Place.Behind));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Applications))]
    public async Task Every_failure_has_the_expected_response_records_and_measurements(string neighbour, string place)
    {
        IReadOnlyList<Cell> cells = await Cells.OfAsync(NeighbourList.Find(neighbour), Enum.Parse<Place>(place));

        string[] unexplained = [.. cells.Where(static cell => !cell.IsExplained).Select(Describe)];
        Assert.True(unexplained.Length == 0, string.Join('\n', unexplained));
    }

    [Theory]
    [MemberData(nameof(Applications))]
    public async Task A_failure_in_the_promised_format_is_also_in_another_format_that_is_promised(string neighbour, string place)
    {
        Place parsed = Enum.Parse<Place>(place);
        IReadOnlyList<Cell> cells = await Cells.OfAsync(NeighbourList.Find(neighbour), parsed);
        await using NeighbourApp app = await NeighbourApp.StartAsync(NeighbourList.Find(neighbour), parsed, ErrorFormats.Magento);

        foreach (Cell cell in cells.Where(static cell => cell.Actual.IsPromised))
        {
            Outcome other = await app.SendAsync(cell.Probe);

            Assert.True(other.IsPromised, $"{cell.Probe.Name}: {other.Answer}");
            Assert.Equal(cell.Actual.Status, other.Status);
        }
    }

    [Fact]
    public async Task Every_known_gap_is_still_open()
    {
        IReadOnlyList<Cell> cells = await Cells.OfAllAsync();

        string[] closed = [.. KnownGap.All.Where(gap => !cells.Any(cell => cell.Needs(gap))).Select(static gap => gap.Reason)];
        Assert.True(closed.Length == 0, $"Remove from {nameof(KnownGap)}: {string.Join(' ', closed)}");
    }

    [Fact]
    public void Every_expectation_belongs_to_a_failure()
    {
        foreach (Neighbour neighbour in NeighbourList.All)
        {
            IEnumerable<string> expected = neighbour.Expected.Select(static expected => expected.Probe);
            Assert.Empty(expected.Except(neighbour.Probes.Select(static probe => probe.Name)));
            Assert.Empty(neighbour.Own.Select(static probe => probe.Name).Except(expected));
        }
    }

    private static string Describe(Cell cell) => $"""
        {cell.Probe.Name}:
          promised {cell.Promised.Answer} | {cell.Promised.Logged} | {cell.Promised.Measured}
          actual   {cell.Actual.Answer} | {cell.Actual.Logged} | {cell.Actual.Measured}
        """;
}
