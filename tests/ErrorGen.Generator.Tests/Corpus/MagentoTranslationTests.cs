using System.Globalization;
using ErrorGen.Compiler.Text;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>A real translation of a real catalogue: its defects are found, all of them and nothing else, and the rest is shown.</summary>
[NeedsReferenceMaterial]
public sealed class MagentoTranslationTests
{
    private const int PairCount = 863;
    private const int DefectCount = 12;

    /// <summary>Of the defects, those that only repeat a placeholder: a warning.</summary>
    private const int DoubledCount = 2;

    private readonly IReadOnlyDictionary<string, string> _messages = MagentoMessages.Read();
    private readonly string _german = MagentoMessages.German;

    [Fact]
    public void Exactly_the_defective_pairs_are_reported()
    {
        IReadOnlyList<(int Line, IReadOnlyList<string> Fields)> pairs = Csv.ReadLines(_german);
        int[] defective = [.. pairs.Where(pair => !IsGood(pair.Fields[0], pair.Fields[1])).Select(pair => pair.Line)];
        Assert.Equal(PairCount, pairs.Count);
        Assert.Equal(DefectCount, defective.Length);
        Assert.Single(pairs, pair => IsGood(pair.Fields[0], pair.Fields[1])
            && !PlaceholderRules.InOrder(pair.Fields[0]).SequenceEqual(PlaceholderRules.InOrder(pair.Fields[1])));

        GeneratorOutput output = Run(TargetProject.Library());

        ILookup<string, int> reported = output.Diagnostics
            .Where(diagnostic => diagnostic.Location.GetLineSpan().Path.EndsWith(".csv", StringComparison.Ordinal))
            .ToLookup(diagnostic => diagnostic.Id, diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1);
        string[] placeholderIds = ["EG4005", "EG4006", "EG4007", "EG4008", "EG4009", "EG4010"];
        Assert.Equal(defective, placeholderIds.SelectMany(id => reported[id]).Distinct().Order());
        Assert.DoesNotContain(output.Diagnostics, diagnostic =>
            diagnostic.DefaultSeverity == DiagnosticSeverity.Error && !placeholderIds.Contains(diagnostic.Id));

        // All other diagnostics are expected: messages without a translation, and translations that equal their source and contain a word.
        Assert.Equal(["EG4012", "EG4018"], reported.Select(group => group.Key).Except(placeholderIds).Order(StringComparer.Ordinal));
        Assert.Equal(pairs.Where(pair => pair.Fields[0] == pair.Fields[1] && pair.Fields[1].Any(char.IsLetter)).Select(pair => pair.Line), reported["EG4018"].Order());
        Assert.Equal(["EG4008", "EG4008"], IdsOf(output, "Invalid value of \"%value\" provided for the %fieldName field."));
        Assert.Equal(["EG4009"], IdsOf(output, "Cart %1 doesn't contain products"));
    }

    [Fact]
    public void Valid_translation_pairs_are_rendered()
    {
        GeneratorOutput output = Run(TargetProject.Library());
        OutputRules.Check(output);
        using var project = new LoadedProject(output);
        ErrorCatalog catalog = project.Catalog();
        ErrorTranslation german = Assert.Single(catalog.Translations);
        var translations = Csv.Read(_german).ToDictionary(pair => pair[0], pair => pair[1]);
        int shown = 0;
        foreach (ErrorDefinition definition in catalog.Definitions)
        {
            string source = _messages[definition.Key];
            bool isShown = translations.TryGetValue(source, out string? translation) && IsShown(source, translation);
            shown += isShown ? 1 : 0;
            ErrorText text = definition.GetText(german);
            Assert.Equal(isShown ? translation : source, text.MessageTemplate);
            Assert.Equal(isShown ? "de" : "en", text.Language);
            AssertRenders(project, definition, text.MessageTemplate);
        }

        Assert.Equal(PairCount - DefectCount + DoubledCount, shown);
    }

    /// <summary>Each value holds placeholders itself: they must stay text. What is thrown keeps the language of the catalogue.</summary>
    private static void AssertRenders(LoadedProject project, ErrorDefinition definition, string message)
    {
        string[] placeholders = PlaceholderRules.Placeholders(definition.MessageTemplate);
        string[] markers = [.. placeholders.Select((_, i) => $"<{i} %1 %2 %s %{placeholders[0]}>")];
        var values = placeholders.Zip(markers).ToDictionary(pair => pair.First, pair => pair.Second);
        ErrorException thrown = Assert.ThrowsAny<ErrorException>(
            void () => throw project.Exception($"Shop.{CSharpNames.Entry(definition.Key)}Exception", [.. markers]));

        Assert.Equal(PlaceholderRules.Render(message, values), thrown.Error.Render(CultureInfo.GetCultureInfo("de")));
        Assert.Equal(PlaceholderRules.Render(definition.MessageTemplate, values), thrown.Message);
    }

    private static bool IsGood(string source, string translation) =>
        PlaceholderRules.Multiset(source).SequenceEqual(PlaceholderRules.Multiset(translation));

    /// <summary>Whether every value is shown, once or more often.</summary>
    private static bool IsShown(string source, string translation) =>
        PlaceholderRules.Multiset(source).Distinct().SequenceEqual(PlaceholderRules.Multiset(translation).Distinct());

    private static IEnumerable<string> IdsOf(GeneratorOutput output, string source) => output.Diagnostics
        .Where(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).StartsWith($"'{source}':", StringComparison.Ordinal))
        .Select(diagnostic => diagnostic.Id);

    private GeneratorOutput Run(Microsoft.CodeAnalysis.CSharp.CSharpCompilation target) => GeneratorHarness.Run(
        [new CatalogText("/shop/errors.json", MagentoMessages.Catalog(_messages)), new CatalogText("/shop/errors.de.csv", _german)], target);
}
