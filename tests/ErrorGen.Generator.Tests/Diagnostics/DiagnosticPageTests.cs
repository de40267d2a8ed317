using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Tests.Rules;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>The pages say what the generator does.</summary>
public sealed class DiagnosticPageTests
{
    /// <summary>A fault of the generator cannot be shown, and a file with more than 50 faults, or files with more than 200, are too long.</summary>
    private static readonly string[] WithoutExample = ["EG1007", "EG1008", "EG9999"];

    public static TheoryData<string> Ids() => AllRules.Ids();

    [Fact]
    public void Every_diagnostic_has_a_page_and_every_page_a_diagnostic() =>
        Assert.Equal(AllRules.All.Select(rule => rule.Id), DiagnosticPage.Ids.Except(BuildDiagnostic.Ids).Where(id => id[..3] is not ("EG6" or "EG8")));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_starts_with_id_title_and_severity(string id)
    {
        Rule rule = AllRules.Find(id);

        Assert.StartsWith(
            $"# {id}: {rule.Title}\n\nSeverity: **{AllRules.Severity(rule)}**\n\n",
            DiagnosticPage.Read(id).Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_has_the_reason_and_how_to_silence_a_diagnostic_that_is_not_an_error(string id)
    {
        string text = DiagnosticPage.Read(id).Text;
        bool canBeSilenced = AllRules.Find(id).Severity != RuleSeverity.Error;

        Assert.Contains("\n## Why\n", text, StringComparison.Ordinal);
        Assert.Equal(canBeSilenced, text.Contains("\n## How to silence\n", StringComparison.Ordinal));
        Assert.Equal(canBeSilenced, text.Contains($"<NoWarn>$(NoWarn);{id}</NoWarn>", StringComparison.Ordinal));
        Assert.Equal(canBeSilenced, text.Contains($"dotnet_diagnostic.{id}.severity = none", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_example_is_reported_and_the_right_one_is_not(string id)
    {
        var page = DiagnosticPage.Read(id);
        PageExample wrong = page.Example("wrong");
        PageExample right = page.Example("right");
        if (WithoutExample.Contains(id))
        {
            Assert.True(wrong.IsEmpty && right.IsEmpty);
            return;
        }

        GeneratorOutput corrected = ExampleProject.Run(right);

        Assert.Equal([id], ExampleProject.Run(wrong).Diagnostics.Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal));
        Assert.Empty(corrected.DisplayedDiagnostics);
        Assert.Empty(corrected.CompilerFindings);
        Assert.NotEmpty(corrected.Files);
    }

    [Fact]
    public void The_page_about_unknown_names_has_the_names_of_the_parser()
    {
        (string Kind, string[] Names)[] objects =
        [
            ("the catalogue", CatalogFields.OfCatalog),
            ("a status", CatalogFields.OfStatus),
            ("`defaults`", CatalogFields.OfDefaults),
            ("a group", CatalogFields.OfGroup),
            ("an entry", CatalogFields.OfError),
            ("a parameter", CatalogFields.OfParameter),
        ];

        Assert.All(objects, found => Assert.Contains(
            $"\n| {found.Kind} | {string.Join(", ", found.Names.Select(name => $"`{name}`"))} |\n",
            DiagnosticPage.Read("EG2005").Text,
            StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("EG2009")]
    [InlineData("EG2015")]
    [InlineData("EG2016")]
    [InlineData("EG4004")]
    public void Project_can_silence_a_diagnostic_that_is_not_an_error(string id)
    {
        AdditionalText catalog = Reports.Catalog("""{ "errors": { "A": { "status": 400, "message": "%code\uD83D\u202E", "parameters": ["code", "other"] } } }""");
        CSharpCompilation target = Reports.Library();
        CSharpCompilation silent = target.WithOptions(target.Options.WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Suppress)]));

        IEnumerable<string> reported = GeneratorHarness.Run([catalog], target).Diagnostics.Select(diagnostic => diagnostic.Id);
        IEnumerable<string> left = GeneratorHarness.Run([catalog], silent).Diagnostics.Select(diagnostic => diagnostic.Id);

        Assert.Equal(["EG2009", "EG2015", "EG2016", "EG4004"], reported.Order(StringComparer.Ordinal));
        Assert.Equal(reported.Where(other => other != id), left);
    }
}
