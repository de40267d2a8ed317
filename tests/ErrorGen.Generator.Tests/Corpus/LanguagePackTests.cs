using System.Globalization;
using System.Text;
using ErrorGen.Compiler.Parsing;
using ErrorGen.Generator.Tests.Diagnostics;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>Language packs of a shop system as they are published, beside a catalogue of its 927 messages with placeholders.</summary>
public sealed class LanguagePackTests
{
    private const int Defects = 12;

    private readonly (string Source, string Translation)[] _rows = [.. Csv.Read(MagentoMessages.German).Select(row => (row[0], row[1]))];

    [Fact]
    public void A_pack_that_repeats_its_rows_for_each_module_gives_no_more_than_the_defects_and_the_missing_texts()
    {
        var pack = new StringBuilder();
        foreach (string module in (string[])["Magento_Catalog", "Magento_Sales", "Magento_Cms"])
        {
            foreach ((string source, string translation) in _rows)
            {
                pack.Append(Csv.Row(source, translation).TrimEnd('\n')).Append(",module,").Append(module).Append('\n');
            }

            for (int i = 0; i < 5_000; i++)
            {
                pack.Append(CultureInfo.InvariantCulture, $"Label {i % 2_000} of {module},Bezeichnung {i},module,{module}\n");
            }

            pack.Append("\"An \"odd\" row\",x,module,").Append(module).Append('\n').Append("One field\n").Append("Empty,,module,").Append(module).Append('\n');
        }

        GeneratorOutput output = Run(("de_DE.csv", pack.ToString()));

        string[] lines = [.. Warnings(output)];
        string missing = Assert.Single(lines, line => line.Contains(" EG4012: ", StringComparison.Ordinal));
        Assert.Matches(@"^de_DE\.csv\([0-9]+,[0-9]+\): warning EG4012: de-DE: [0-9]+ of 927 texts are missing \('.*', '.*', '.*', \.\.\.\); the text of the catalogue is shown$", missing);
        Assert.InRange(lines.Length, Defects + 1, (2 * Defects) + 1);
        Assert.All(lines.Except([missing]), line => Assert.Matches(@" EG40(05|06|07|08|09|10): ", line));
        Assert.Equal(_rows.Length - Defects + 2, output.Translations.Single().Messages.Count);
    }

    [Fact]
    public void The_last_row_of_a_source_is_used_and_a_broken_one_gives_way_to_the_last_good_one()
    {
        string pack = Csv.Row("Cart %1 doesn't contain products", "Erster %1")
            + Csv.Row("Cart %1 doesn't contain products", "Zweiter %1")
            + Csv.Row("Cart %1 doesn't contain products", "Dritter 1%");

        GeneratorOutput output = Run(("errors.de.csv", pack));

        Assert.Equal("Zweiter %1", output.Translations.Single().Messages.Single().Text);
        Assert.DoesNotContain(output.Diagnostics, diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
        Assert.Contains(output.DisplayedDiagnostics, line => line.EndsWith(
            "has another translation at line 2, column 1; that row is used, because this one has a mistake (EG4009)", StringComparison.Ordinal));
    }

    [Fact]
    public void Eleven_broken_packs_give_a_readable_log()
    {
        string[] languages = ["ar", "cs", "da", "de", "es", "fr", "it", "nl", "pl", "pt", "sv"];
        string broken = string.Concat(_rows.Select(row => Csv.Row(row.Source, row.Translation.Replace("%", "", StringComparison.Ordinal))));

        GeneratorOutput output = Run([.. languages.Select(language => ($"errors.{language}.csv", broken))]);

        string[] lines = [.. Warnings(output)];
        Assert.All(lines.GroupBy(line => line.Split(':')[1]), group => Assert.InRange(group.Count(), 1, ProjectLimit.Count));
        Assert.InRange(lines.Length, ProjectLimit.Count, ProjectLimit.Count + (3 * languages.Length) + 10);
        Assert.Contains(lines, line => line.Contains(" EG1008: ", StringComparison.Ordinal) && line.Contains("EG4005", StringComparison.Ordinal));
        Assert.Equal(languages.Length, lines.Count(line => line.Contains(" EG4012: ", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Warnings(GeneratorOutput output) => output.Diagnostics
        .Where(diagnostic => diagnostic.DefaultSeverity > DiagnosticSeverity.Info && diagnostic.Id != "EG4024")
        .Select(GeneratorOutput.Display);

    private static GeneratorOutput Run(params (string Name, string Text)[] packs) => GeneratorHarness.Run(
        [
            new CatalogText("/shop/errors.json", MagentoMessages.Catalog(MagentoMessages.Read())),
            .. packs.Select(pack => (AdditionalText)new CatalogText("/shop/" + pack.Name, pack.Text)),
        ],
        Reports.Library());
}
