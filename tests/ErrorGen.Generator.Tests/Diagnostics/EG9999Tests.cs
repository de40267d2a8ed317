using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing;
using ErrorGen.Compiler.Parsing.Translations;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>A fault of the generator itself, caused by a file that throws an unexpected exception when it is read.</summary>
public sealed class EG9999Tests
{
    private const string Good = """{ "errors": { "Good": { "status": 400, "message": "No" } } }""";

    [Fact]
    public void EG9999_unexpected_exception()
    {
        var failure = new InvalidOperationException("The disk\r\nis\u2028on fire");
        AdditionalText[] catalogs = [new UnreadableText("/shop/errors.json", _ => failure), Reports.Catalog(Good, "billing.errors.json")];

        // Thrown once to get its stack.
        GeneratorHarness.Run(catalogs, Reports.Library());
        string details = failure.ToString().Replace('\r', ' ').Replace('\n', ' ').Replace('\u2028', ' ');

        Assert.Contains(nameof(UnreadableText.GetText), details, StringComparison.Ordinal);
        Reports.Exactly(
            catalogs,
            generated: ["Good"],
            $"errors.json(1,1): error EG9999: The generator failed in step 'ParsedCatalogs': {details}");
    }

    [Fact]
    public void EG9999_an_exception_in_a_translation()
    {
        var failure = new InvalidOperationException("The disk is on fire");
        AdditionalText[] texts =
        [
            Reports.Catalog(Good),
            new UnreadableText("/shop/errors.de.json", _ => failure),
            Reports.Catalog("""{ "Good": "Non" }""", "errors.fr.json"),
        ];
        GeneratorOutput output = GeneratorHarness.Run(texts, Reports.Library());
        string details = failure.ToString().Replace('\r', ' ').Replace('\n', ' ');

        Assert.Equal("fr", Assert.Single(output.Translations).Language);
        Assert.Contains(nameof(UnreadableText.GetText), details, StringComparison.Ordinal);
        Reports.Exactly(
            texts,
            generated: ["Good"],
            $"errors.de.json(1,1): error EG9999: The generator failed in step 'ParsedTranslations': {details}");
    }

    [Fact]
    public void Exception_while_catalogues_are_compared_keeps_the_diagnostics_of_each()
    {
        ParsedCatalog[] files =
        [
            CatalogParser.Parse(new SourceFile("/shop/errors.json", "[]", encoding: null), TestContext.Current.CancellationToken),
            CatalogParser.Parse(new SourceFile("/shop/billing.errors.json", Good, encoding: null), TestContext.Current.CancellationToken),
        ];

        ResolvedCatalogs resolved = FaultIsolation.Resolve([.. files], new ProjectOptions(RootNamespace: null!));

        Assert.Empty(resolved.Catalogs);
        Assert.Equal(["EG1004", "EG9999"], resolved.Diagnostics.Select(found => found.Rule.Id));
        Assert.Equal(PipelineSteps.ResolvedCatalogs, resolved.Diagnostics[1].Arguments[0]);
        Assert.Contains(nameof(NullReferenceException), resolved.Diagnostics[1].Arguments[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Exception_while_translations_are_assigned_is_reported_for_each()
    {
        TranslationName[] names = [.. new[] { "de", "fr" }.Select(language => new TranslationName(
            $"/shop/errors.{language}.json", $"errors.{language}.json", "errors", language, language))];

        TranslationPlan plan = FaultIsolation.Plan([.. names], new([null!]), EquatableArray<string>.Empty);

        Assert.All(names, name =>
        {
            PlannedTranslation planned = plan.Find(name.Path);
            Assert.Null(planned.Catalog);
            Assert.Same(RuleTable.InternalError, planned.Refusal!.Rule);
            Assert.Equal(name.Path, planned.Refusal.Location!.Path);
            Assert.Equal(PipelineSteps.TranslationPlan, planned.Refusal.Arguments[0]);
        });
    }

    [Fact]
    public void Cancelled_run_reports_nothing()
    {
        using var source = new CancellationTokenSource();
        var catalog = new UnreadableText("/shop/errors.json", token =>
        {
            source.Cancel();
            return new OperationCanceledException(token);
        });
        CSharpCompilation target = Reports.Library();

        Assert.ThrowsAny<OperationCanceledException>(
            () => GeneratorHarness.Driver([catalog], target).RunGenerators(target, source.Token));
    }
}
