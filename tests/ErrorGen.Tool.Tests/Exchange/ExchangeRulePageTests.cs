using ErrorGen.Compiler.Rules;
using ErrorGen.Tool.Exchange;
using Xunit;

namespace ErrorGen.Tool.Tests.Exchange;

/// <summary>Every diagnostic of exchanged files has a page whose examples are true, and a row in the list.</summary>
public sealed class ExchangeRulePageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Ids => [.. ExchangeRules.All.Select(rule => rule.Id)];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_rule_and_no_other_has_a_page() => Assert.Equal(
        ExchangeRules.All.Select(rule => rule.Id), DiagnosticPage.Ids.Where(id => id.StartsWith("EG81", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_and_list_have_the_title_and_the_severity(string id)
    {
        Rule rule = ExchangeRules.All.Single(rule => rule.Id == id);
        string severity = rule.Severity.ToString().ToLowerInvariant();

        Assert.StartsWith($"# {id}: {rule.Title}\n\nSeverity: **{severity}**\n", DiagnosticPage.Read(id).Text, StringComparison.Ordinal);
        Assert.Contains($"| [{id}]({id}.md) | {severity} | {rule.Title} |", File.ReadAllLines(Repository.Path("docs", "diagnostics", "README.md")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Wrong_example_has_the_diagnostic_and_the_right_one_has_none(string id)
    {
        Assert.Contains($" {id}: ", Import(DiagnosticPage.Read(id).Example("wrong")), StringComparison.Ordinal);
        Assert.DoesNotContain(" EG", Import(DiagnosticPage.Read(id).Example("right")), StringComparison.Ordinal);
    }

    private string Import(PageExample example)
    {
        (string name, string text) = Assert.Single(example.Files);
        _folder.Write("errors.json", """{ "errors": { "Busy": { "status": 503, "message": "The service is busy.", "title": "Busy" } } }""");
        _folder.Write("errors.de.json", """{ "Busy": { "message": "Belegt.", "title": "Belegt" } }""");
        return ToolRun.Start("import", _folder.Write(name, text), "--catalog", _folder.Path).Output;
    }
}
