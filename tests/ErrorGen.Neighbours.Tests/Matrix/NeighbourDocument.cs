using System.Text;
using ErrorGen.Neighbours.Neighbours;

namespace ErrorGen.Neighbours.Matrix;

/// <summary>Writes the outcomes as a page.</summary>
internal sealed class NeighbourDocument(IReadOnlyList<Cell> cells)
{
    private const string Head = """
        # Neighbours

        What ErrorGen does beside other libraries and middlewares. A test (`NeighbourDocumentTests`) writes this page from the responses
        of Kestrel; `ERRORGEN_UPDATE_NEIGHBOURS=1` updates it. `NeighbourTests` compares every cell with what is promised, and repeats every
        failure in Magento's format.

        - **Before**: the neighbour is registered before `AddErrorGen()` and added before `UseErrorGen()`, so that it is around ErrorGen.
          **Behind**: it is registered and added after them, so that ErrorGen is around it. [Which of them to use](adopting.md#what-goes-before-useerrorgen).
        - **Answered**: the status, the media type (short for `application/`*type*), and the error code of the catalogue.
          *(not ErrorGen)* is a response of the neighbour or of the application.
        - **Logged**: who writes a record, and at which level, with the log levels of the project template.
        - **Measured**: the `error.type` of `http.server.request.duration`, and the diagnostic events `Microsoft.AspNetCore.Diagnostics.*`.

        ## Without a neighbour

        | failure | answered | logged | measured |
        |---|---|---|---|

        """;

    private const string Overview = """

        ## Overview

        | neighbour | before | behind |
        |---|---|---|

        """;

    private const string Legend = """

        *yes*: every failure leaves in the promised format.

        ## Differences

        Failures of [the first table](#without-a-neighbour) that are not listed are as there.


        """;

    public string Write()
    {
        var text = new StringBuilder(Head);
        foreach (Cell cell in Of(Alone.Application, Place.Before))
        {
            text.Append("| ").Append(cell.Probe.Name);
            AppendOutcome(text, cell);
        }

        text.Append(Overview);
        foreach (Neighbour neighbour in NeighbourList.All.Skip(1))
        {
            text.Append("| ").Append(neighbour.Name).Append(" | ").Append(Summary(neighbour, Place.Before))
                .Append(" | ").Append(Summary(neighbour, Place.Behind)).Append(" |\n");
        }

        text.Append(Legend);
        foreach (Neighbour neighbour in NeighbourList.All.Skip(1))
        {
            AppendDifferences(text, neighbour);
        }

        AppendGaps(text);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void AppendOutcome(StringBuilder text, Cell cell) => text
        .Append(" | ").Append(cell.Actual.Answer).Append(" | ").Append(cell.Actual.Logged).Append(" | ").Append(cell.Actual.Measured).Append(" |\n");

    private IEnumerable<Cell> Of(Neighbour neighbour, Place place) =>
        cells.Where(cell => cell.Neighbour == neighbour && cell.Place == place);

    private string Summary(Neighbour neighbour, Place place)
    {
        string[] others = [.. Of(neighbour, place).Where(static cell => !cell.Actual.IsPromised).Select(static cell => cell.Probe.Name)];
        return others.Length == 0 ? "yes" : $"all but: {string.Join("; ", others)}";
    }

    private void AppendDifferences(StringBuilder text, Neighbour neighbour)
    {
        Cell[] differing = [.. Of(neighbour, Place.Before).Concat(Of(neighbour, Place.Behind)).Where(IsDifferent)];
        if (differing.Length == 0 && neighbour.Note is null)
        {
            return;
        }

        text.Append("### ").Append(neighbour.Name).Append("\n\n");
        if (neighbour.Note is { } note)
        {
            text.Append(note).Append("\n\n");
        }

        if (differing.Length == 0)
        {
            return;
        }

        text.Append("| failure | place | answered | logged | measured |\n|---|---|---|---|---|\n");
        foreach (IGrouping<(string Name, Outcome Actual), Cell> same in differing.GroupBy(static cell => (cell.Probe.Name, cell.Actual)))
        {
            string places = string.Join(", ", same.Select(static cell => cell.Place is Place.Before ? "before" : "behind"));
            text.Append("| ").Append(same.Key.Name).Append(" | ").Append(places);
            AppendOutcome(text, same.First());
        }

        text.Append('\n');
    }

    private static void AppendGaps(StringBuilder text)
    {
        if (KnownGap.All.Count == 0)
        {
            return;
        }

        text.Append("## Known gaps\n\nWhat is not as it should be:\n\n");
        foreach (KnownGap gap in KnownGap.All)
        {
            text.Append("- ").Append(gap.Reason).Append('\n');
        }
    }

    private bool IsDifferent(Cell cell) =>
        Of(Alone.Application, Place.Before).FirstOrDefault(alone => alone.Probe == cell.Probe)?.Actual != cell.Actual;
}
