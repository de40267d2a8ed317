using System.Globalization;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Tests.Rules;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>A diagnostic comes with a test, a page, a row in the release table, a row in the list of pages, and a link.</summary>
public sealed class RuleTableTests
{
    private const string PageAddress = "https://github.com/errorgen/errorgen/blob/main/docs/diagnostics/";

    public static TheoryData<string> Ids() => AllRules.Ids();

    [Fact]
    public void Ids_are_unique() =>
        Assert.Equal(AllRules.All.Count, AllRules.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_diagnostic_has_a_test_and_no_test_is_of_another() =>
        Assert.Equal(AllRules.All.Select(rule => rule.Id), TestedDiagnostics.All().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Id_category_and_link_are_as_in_all_others(string id)
    {
        Rule rule = AllRules.Find(id);

        Assert.Matches("^EG(?:[1-5][0-9]{3}|9999)$", id);
        DiagnosticDescriptor descriptor = RoslynDiagnostics.Convert(rule);
        Assert.Equal((id, rule.Title, rule.MessageFormat), (descriptor.Id, descriptor.Title.ToString(CultureInfo.InvariantCulture), descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
        Assert.Equal("ErrorGen", descriptor.Category);
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.Equal($"{PageAddress}{id}.md", descriptor.HelpLinkUri);
    }

    /// <summary>The rules RS1031 and RS1032 of Roslyn, which see no descriptor that a method makes.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Title_and_message_are_single_sentences_without_a_period(string id)
    {
        Rule rule = AllRules.Find(id);
        string[] texts = [rule.Title, rule.MessageFormat];

        Assert.All(texts, text =>
        {
            Assert.Equal(text.Trim(), text);
            Assert.DoesNotMatch("[.!\n\r]$|[.!?] |\n|\r", text);
            Assert.Matches("^['{A-Z]", text);
        });
        Assert.DoesNotContain('{', texts[0]);
    }

    [Fact]
    public void The_release_table_has_every_diagnostic_with_its_severity_and_title() =>
        Assert.Equal(
            AllRules.All.Select(rule => $"{rule.Id} | {Rule.Category} | {rule.Severity} | [{rule.Title}]({rule.HelpLink})"),
            new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
                .SelectMany(file => File.ReadAllLines(Repository.Path("generator", "ErrorGen.Generator", file)))
                .Where(line => line.StartsWith("EG", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));

    [Fact]
    public void The_list_of_pages_has_every_diagnostic_with_its_severity_and_title() =>
        Assert.Equal(
            AllRules.All.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {AllRules.Severity(rule)} | {rule.Title} |"),
            File.ReadAllLines(Repository.Path("docs", "diagnostics", "README.md"))
                .Where(line => line.StartsWith("| [EG", StringComparison.Ordinal))
                .Where(line => !BuildDiagnostic.Ids.Contains(line[3..9]) && line[..6] is not ("| [EG6" or "| [EG8")));
}
