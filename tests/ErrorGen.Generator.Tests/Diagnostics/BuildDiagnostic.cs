using System.Text.RegularExpressions;
using System.Xml.Linq;
using ErrorGen.Compiler.Tests.Rules;
using Xunit;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>A diagnostic of the package's build files: the generator does not run in the projects that it is about.</summary>
internal sealed record BuildDiagnostic(string Id, string Severity, string HelpLink, string Text)
{
    public static IReadOnlyList<BuildDiagnostic> All { get; } =
    [
        .. XDocument.Load(Repository.Path("generator", "build", "ErrorGen.targets"))
            .Descendants()
            .Where(element => element.Attribute("Code") is not null)
            .Select(task => new BuildDiagnostic(
                task.Attribute("Code")!.Value,
                task.Name.LocalName.ToLowerInvariant(),
                task.Attribute("HelpLink")!.Value,
                task.Attribute("Text")!.Value)),
    ];

    public static IReadOnlyList<string> Ids { get; } = [.. All.Select(diagnostic => diagnostic.Id)];
}

/// <summary>Diagnostics of the build files have a page, a row and a link as those of the generator do.</summary>
public sealed partial class BuildDiagnosticTests
{
    public static TheoryData<string> Ids() => [.. BuildDiagnostic.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Diagnostic_of_the_build_files_has_a_page_with_its_severity_and_a_row_with_its_title(string id)
    {
        BuildDiagnostic diagnostic = BuildDiagnostic.All.Single(diagnostic => diagnostic.Id == id);
        Match head = Head().Match(File.ReadAllText(Repository.Path("docs", "diagnostics", $"{id}.md")));

        Assert.Equal(id, head.Groups["id"].Value);
        Assert.Equal(diagnostic.Severity, head.Groups["severity"].Value);
        Assert.Contains(
            $"| [{id}]({id}.md) | {diagnostic.Severity} | {head.Groups["title"].Value} |",
            File.ReadAllLines(Repository.Path("docs", "diagnostics", "README.md")));
        Assert.Equal($"$(_ErrorGenHelp){id}.md", diagnostic.HelpLink);
        Assert.DoesNotMatch(@"[.!]$|[.!?] ", diagnostic.Text.Replace(".NET", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Ids_of_the_build_files_are_not_ids_of_the_generator() =>
        Assert.Empty(BuildDiagnostic.Ids.Intersect(AllRules.All.Select(descriptor => descriptor.Id)));

    [GeneratedRegex(@"\A# (?<id>EG\d{4}): (?<title>[^\n]+)\n\nSeverity: \*\*(?<severity>\w+)\*\*\n", RegexOptions.ExplicitCapture)]
    private static partial Regex Head();
}
