using System.Diagnostics;
using System.Text;
using ErrorGen.Generator.Tests.Diagnostics;
using ErrorGen.Generator.Tests.Harness;
using Xunit;

namespace ErrorGen.Generator.Tests.Translations;

/// <summary>A language pack of a whole shop system beside a catalogue that is a small part of it.</summary>
public sealed class LargePackTests
{
    private const int Messages = 1_000;
    private const int Rows = 13_000;

    /// <summary>Far above what it takes, far below what a comparison of every row with every message would.</summary>
    private static readonly TimeSpan Bearable = TimeSpan.FromSeconds(20);

    [Fact]
    public void Rows_without_a_source_are_silent_and_take_limited_time()
    {
        string catalog = "{ \"errors\": {" + string.Join(',', Enumerable.Range(0, Messages).Select(i =>
            $$""" "E{{i}}": { "status": 400, "message": "{{Sentence(i)}}" } """)) + "} }";
        var pack = new StringBuilder();
        for (int i = 0; i < Rows; i++)
        {
            pack.Append(Corpus.Csv.Row(Sentence(i * 13), $"\u00DCbersetzung {i}"));
        }

        var watch = Stopwatch.StartNew();
        GeneratorOutput output = GeneratorHarness.Run(
            [new CatalogText("/shop/errors.json", catalog), new CatalogText("/shop/de_DE.csv", pack.ToString())], Reports.Library());
        watch.Stop();

        int matched = (Messages + 12) / 13;
        Assert.Equal(
            [$"de_DE.csv(1,1): warning EG4012: de-DE: {Messages - matched} of 1,000 texts are missing ('E1', 'E2', 'E3', ...); the text of the catalogue is shown"],
            output.DisplayedDiagnostics);
        Assert.Equal(matched, output.Translations.Single().Messages.Count);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Bearable);
    }

    private static string Sentence(int number) => $"The request number {number} could not be completed, because the {number * 7919 % 997}th rule of the shop does not allow it";
}
