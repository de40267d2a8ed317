using System.Text;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing;
using ErrorGen.Compiler.Parsing.Translations;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;
using Xunit;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>Thousands of good translations made bad: the defects are reported at their lines, and the other texts are not reported.</summary>
[NeedsReferenceMaterial]
public sealed class TranslationMutationTests
{
    private const int LeastMutants = 2000;

    /// <summary>Of so many rows, all diagnostics are shown one by one.</summary>
    private const int RowsPerFile = 20;

    private readonly MutationScore _score = new();

    [Fact]
    public void Nearly_every_defect_is_found_and_no_good_text_is_blamed()
    {
        IReadOnlyDictionary<string, string> messages = MagentoMessages.Read();
        CatalogModel catalog = CatalogParser.Parse(
            new SourceFile("/shop/errors.json", MagentoMessages.Catalog(messages), encoding: null), TestContext.Current.CancellationToken).Model!;
        (string Source, string Translation)[] good =
        [
            .. Csv.Read(MagentoMessages.German).Select(row => (row[0], row[1]))
                .Where(pair => pair.Item1 != pair.Item2 && PlaceholderRules.Multiset(pair.Item1).SequenceEqual(PlaceholderRules.Multiset(pair.Item2))),
        ];
        var random = new Random(20_261_121);
        foreach ((string name, TranslationMutation.Kind kind) in TranslationMutation.Kinds)
        {
            MutateHalfOfTheRows(catalog, good, name, pair => kind(pair.Translation, random) is { } text ? (pair.Source, text) : null);
        }

        // Good texts in the bounded form, beside bad ones.
        (string Source, string Translation)[] bounded = [.. good.Select(pair => (pair.Source, TranslationMutation.Bounded(pair.Translation)))];
        MutateHalfOfTheRows(catalog, bounded, "dropped from bounded texts", pair => DropBounded(pair.Translation) is { } text ? (pair.Source, text) : null);

        // The source column is lost: the translation is in its place, and the third column is in that of the translation.
        foreach ((string Source, string Translation)[] part in good.Chunk(RowsPerFile))
        {
            MutateHalfOfTheRows(catalog, part, "row without its source", static pair => (pair.Translation, "module"));
        }

        _score.AssertNearlyAllAreFound(LeastMutants);
    }

    [Fact]
    public void Columns_shifted_by_a_row_are_found_if_their_placeholders_differ()
    {
        IReadOnlyDictionary<string, string> messages = MagentoMessages.Read();
        CatalogModel catalog = CatalogParser.Parse(
            new SourceFile("/shop/errors.json", MagentoMessages.Catalog(messages), encoding: null), TestContext.Current.CancellationToken).Model!;
        (string Source, string Translation)[] rows = [.. Csv.Read(MagentoMessages.German).Select(row => (row[0], row[1]))];
        (string Source, string Translation)[] slid = [.. rows.Select((row, i) => (row.Source, rows[(i + 1) % rows.Length].Translation))];
        int[] expected =
        [
            .. Enumerable.Range(0, slid.Length)
                .Where(i => !PlaceholderRules.Multiset(slid[i].Source).SequenceEqual(PlaceholderRules.Multiset(slid[i].Translation))),
        ];

        Assert.InRange(expected.Length, 200, slid.Length);
        Assert.Equal(expected, Reported(catalog, slid));
    }

    private static string? DropBounded(string text)
    {
        int start = text.IndexOf("%{", StringComparison.Ordinal);
        return start < 0 ? null : text[..start] + text[(text.IndexOf('}', start) + 1)..];
    }

    /// <summary>Once with every even row made bad, once with every odd one.</summary>
    private void MutateHalfOfTheRows(
        CatalogModel catalog,
        (string Source, string Translation)[] good,
        string kind,
        Func<(string Source, string Translation), (string Source, string Translation)?> mutate)
    {
        foreach (int half in (int[])[0, 1])
        {
            (string Source, string Translation)?[] mutants = [.. good.Select((pair, i) => i % 2 == half ? mutate(pair) : null)];
            (string Source, string Translation)[] rows = [.. good.Select((pair, i) => mutants[i] ?? pair)];
            var reported = Reported(catalog, rows).ToHashSet();
            for (int i = 0; i < rows.Length; i++)
            {
                _score.Add(mutants[i] is not null, reported.Contains(i), () => $"{kind}: {good[i].Source} -> {rows[i].Translation}");
            }
        }
    }

    /// <summary>The rows with a diagnostic.</summary>
    private static IEnumerable<int> Reported(CatalogModel catalog, IReadOnlyList<(string Source, string Translation)> rows) => rows
        .Chunk(RowsPerFile)
        .SelectMany((part, number) => ReportedInFile(catalog, part).Select(row => (number * RowsPerFile) + row));

    private static IEnumerable<int> ReportedInFile(CatalogModel catalog, (string Source, string Translation)[] rows)
    {
        var text = new StringBuilder();
        var rowsOfLines = new Dictionary<int, int>();
        int line = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            string row = Csv.Row(rows[i].Source, rows[i].Translation);
            text.Append(row);
            foreach (char c in row)
            {
                rowsOfLines[line] = i;
                line += c == '\n' ? 1 : 0;
            }
        }

        var file = new SourceFile("/shop/errors.de.csv", text.ToString(), encoding: null);
        var input = new TranslationInput(
            TranslationParser.Parse(TranslationName.TryCreate(file.Path, isNamed: false)!, file, TestContext.Current.CancellationToken),
            new PlannedTranslation(file.Path, catalog.Names, MustBeComplete: false, Refusal: null),
            catalog);
        return TranslationResolver.Resolve(input, TestContext.Current.CancellationToken).Diagnostics
            .Where(diagnostic => diagnostic.Rule.Severity >= RuleSeverity.Warning)
            .Select(diagnostic => rowsOfLines[diagnostic.Location!.Lines.Start.Line])
            .Distinct()
            .Order();
    }
}
