using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using ErrorGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Analyzers.Tests;

/// <summary>A rule comes with a page whose examples are true, a row in the list of pages, a row in the release table and a link.</summary>
public sealed partial class AnalyzerRuleTests
{
    private static readonly DiagnosticDescriptor[] Rules =
    [
        .. typeof(AnalyzerRules).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids() => [.. Rules.Select(rule => rule.Id)];

    [Fact]
    public void Analyzers_support_every_rule() => Assert.Equal(
        Rules.Select(rule => rule.Id),
        AnalyzerHarness.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_page_of_the_group_has_a_rule() => Assert.Equal(
        Rules.Select(rule => rule.Id),
        Directory.EnumerateFiles(Repository.Path("docs", "diagnostics"), "EG6*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_row_and_release_table_have_the_title_and_severity(string id)
    {
        DiagnosticDescriptor rule = Find(id);
        string title = rule.Title.ToString(CultureInfo.InvariantCulture);
        string severity = rule.DefaultSeverity.ToString();

        Assert.StartsWith($"# {id}: {title}\n\nSeverity: **{severity.ToLowerInvariant()}**\n\n", Page(id), StringComparison.Ordinal);
        Assert.Contains("\n## Why\n", Page(id), StringComparison.Ordinal);
        Assert.Contains($"<NoWarn>$(NoWarn);{id}</NoWarn>", Page(id), StringComparison.Ordinal);
        Assert.Contains($"| [{id}]({id}.md) | {severity.ToLowerInvariant()} | {title} |", File.ReadAllLines(Repository.Path("docs", "diagnostics", "README.md")));
        Assert.Contains(
            $"{id} | {rule.Category} | {(rule.IsEnabledByDefault ? severity : "Disabled")} | [{title}]({rule.HelpLinkUri})",
            File.ReadAllLines(Repository.Path("generator", "ErrorGen.Analyzers", "AnalyzerReleases.Unshipped.md")));
        Assert.Equal($"https://github.com/errorgen/errorgen/blob/main/docs/diagnostics/{id}.md", rule.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Wrong_example_is_reported_and_right_one_is_not(string id)
    {
        Assert.Contains(id, await IdsAsync(id, "wrong"));
        Assert.Empty(await IdsAsync(id, "right"));
    }

    private static async Task<string[]> IdsAsync(string id, string verdict)
    {
        if (CatalogBlock().Match(Page(id)) is { Success: true })
        {
            string program = Block().Matches(Page(id)).Single(match => match.Groups["verdict"].Value == "right").Groups["body"].Value;
            string[] unused = await AnalyzerHarness.UnusedAsync(CatalogBlock().Matches(Page(id)).Single(match => match.Groups["verdict"].Value == verdict).Groups["body"].Value, program);
            return unused.Length > 0 ? [id] : [];
        }

        Match block = Block().Matches(Page(id)).Single(match => match.Groups["verdict"].Value == verdict);
        string setUp = block.Groups["kind"].Value == "-program" ? "" : "var app = WebApplication.Create(args);\napp.UseErrorGen();\n";
        IReadOnlyList<Diagnostic> diagnostics = await AnalyzerHarness.DiagnosticsAsync(AnalyzerHarness.Compile(setUp + block.Groups["body"].Value));
        return [.. diagnostics.Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal)];
    }

    private static DiagnosticDescriptor Find(string id) => Rules.Single(rule => rule.Id == id);

    private static string Page(string id) => File.ReadAllText(Repository.Path("docs", "diagnostics", id + ".md"));

    [GeneratedRegex("^```csharp (?<verdict>wrong|right)(?<kind>-[a-z]+)?\n(?<body>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    /// <summary>The catalogue of a rule about entries.</summary>
    [GeneratedRegex("^```json (?<verdict>wrong|right)\n(?<body>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CatalogBlock();
}
