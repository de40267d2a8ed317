using Xunit;

namespace ErrorGen.Neighbours.Matrix;

/// <summary>Compares <c>docs/neighbours.md</c> with what the servers answer.</summary>
public sealed class NeighbourDocumentTests
{
    private const string UpdateVariable = "ERRORGEN_UPDATE_NEIGHBOURS";

    [Fact]
    public async Task Document_has_the_responses_records_and_measurements_of_the_servers()
    {
        string actual = new NeighbourDocument(await Cells.OfAllAsync()).Write();

        string file = Repository.Path("docs", "neighbours.md");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Assert.True(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")), $"{UpdateVariable} is refused under CI.");
            await File.WriteAllTextAsync(file, actual, TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), actual, ignoreLineEndingDifferences: true);
    }
}
