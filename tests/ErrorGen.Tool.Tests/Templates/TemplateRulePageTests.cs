using System.Xml.Linq;
using ErrorGen.Compiler.Rules;
using ErrorGen.Tool.Outputs;
using ErrorGen.Tool.Rendering;
using Xunit;

namespace ErrorGen.Tool.Tests.Templates;

/// <summary>Every diagnostic of outputs has a page whose examples are true, and a row in the list.</summary>
public sealed class TemplateRulePageTests
{
    public static TheoryData<string> Ids => [.. TemplateRules.All.Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_of_the_tool_and_no_other_has_a_page() => Assert.Equal(
        TemplateRules.All.Select(rule => rule.Id).Append("EG8011").Order(StringComparer.Ordinal), DiagnosticPage.Ids.Where(id => id.StartsWith("EG80", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_and_list_have_the_title_and_the_severity(string id)
    {
        Rule rule = TemplateRules.All.Single(rule => rule.Id == id);
        string severity = rule.Severity.ToString().ToLowerInvariant();
        string page = DiagnosticPage.Read(id).Text;

        Assert.StartsWith($"# {id}: {rule.Title}\n\nSeverity: **{severity}**\n", page, StringComparison.Ordinal);
        Assert.Equal(rule.Severity is RuleSeverity.Warning, page.Contains("\n## How to silence\n", StringComparison.Ordinal));
        Assert.Contains($"| [{id}]({id}.md) | {severity} | {rule.Title} |", File.ReadAllLines(Repository.Path("docs", "diagnostics", "README.md")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Wrong_example_has_the_diagnostic_and_the_right_one_has_none(string id)
    {
        Assert.Equal([id], Run(DiagnosticPage.Read(id).Example("wrong")));
        Assert.Empty(Run(DiagnosticPage.Read(id).Example("right")));
    }

    private static string[] Run(PageExample example)
    {
        using var runner = new TemplateRunner();
        foreach ((string name, string text) in example.Files)
        {
            runner.Write(name, text);
        }

        string items = example.Project ?? """<ItemGroup><ErrorGenOutput Include="out.txt" Template="errors.scriban" /></ItemGroup>""";
        OutputItem[] outputs = [.. XElement.Parse(items).Elements().Select(element => new OutputItem(
            Path.GetFullPath(element.Attribute("Include")!.Value, runner.Folder),
            element.Attribute("Include")!.Value,
            element.Attributes().ToDictionary(attribute => attribute.Name.LocalName, attribute => attribute.Value, StringComparer.OrdinalIgnoreCase),
            Place: null))];
        TemplateLimits limits = TemplateLimits.Default with { Time = TimeSpan.FromSeconds(1), Iterations = example.Files.Count == 0 ? 1_000_000 : 2_000_000_000 };
        OutputSet set = new OutputRenderer(runner.Folder, limits).Render(outputs, runner.Compile(), "Shop", "Shop", static _ => { });
        var diagnostics = new List<DiagnosticInfo>([.. OutputChecks.CheckFolders(outputs, runner.Folder), .. set.Diagnostics]);
        foreach (OutputText file in set.HasErrors ? [] : set.Files.Where(file => file.Path.StartsWith(runner.Folder, StringComparison.Ordinal)))
        {
            OutputWriter.Write(file, diagnostics);
        }

        return [.. diagnostics.Select(diagnostic => diagnostic.Rule.Id)];
    }
}
