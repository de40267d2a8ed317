using System.Text.RegularExpressions;
using Xunit;

namespace ErrorGen.Tests.Documentation;

/// <summary>Checks the links between the pages of the documentation, because moved pages and renamed headings break them.</summary>
public sealed partial class DocumentationLinkTests
{
    private static readonly string[] Folders = ["docs", "sample", ".github"];

    [Fact]
    public void Every_relative_link_leads_to_a_file_and_a_heading()
    {
        string[] pages =
        [
            .. Directory.EnumerateFiles(Repository.Path(), "*.md"),
            .. Folders.SelectMany(folder => Directory.EnumerateFiles(Repository.Path(folder), "*.md", SearchOption.AllDirectories)),
        ];

        string[] broken = [.. pages.SelectMany(page => Links(page).Where(link => !Leads(page, link)).Select(link => $"{page}: {link}"))];

        Assert.InRange(pages.Length, 50, int.MaxValue);
        Assert.Empty(broken);
    }

    [Fact]
    public void Every_page_of_the_documentation_is_in_its_index()
    {
        string index = File.ReadAllText(Repository.Path("docs", "README.md"));

        IEnumerable<string> missing = Directory.EnumerateFiles(Repository.Path("docs"), "*.md")
            .Select(file => Path.GetFileName(file))
            .Where(name => name != "README.md" && !index.Contains($"({name})", StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    /// <summary>Paths are in backticks and start at the root of the repository or at one of these folders.</summary>
    [Theory]
    [InlineData("docs/architecture.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Every_path_that_the_page_names_exists(string page)
    {
        string[] roots = ["", "runtime/ErrorGen", "runtime/ErrorGen.AspNetCore", "generator/ErrorGen.Compiler"];
        string[] paths = [.. NamedPath().Matches(CodeBlock().Replace(File.ReadAllText(Repository.Path(page)), "")).Select(match => match.Groups["path"].Value)];

        string[] missing = [.. paths.Where(path => !path.Contains("nnnn", StringComparison.Ordinal) && !roots.Any(root => Path.Exists(Repository.Path(root, path)) || File.Exists(Repository.Path(root, path + ".cs"))))];

        Assert.InRange(paths.Length, 10, int.MaxValue);
        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("Your own", "your-own")]
    [InlineData("`ErrorGen.Client`, and more", "errorgenclient-and-more")]
    [InlineData("What a failure writes", "what-a-failure-writes")]
    public void Anchor_of_a_heading_is_that_of_GitHub(string heading, string anchor) => Assert.Equal(anchor, Anchor(heading));

    private static IEnumerable<string> Links(string page) =>
        Link().Matches(CodeBlock().Replace(File.ReadAllText(page), "")).Select(match => match.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal));

    private static bool Leads(string page, string link)
    {
        string[] parts = link.Split('#');
        string target = parts[0] is "" ? page : Path.Combine(Path.GetDirectoryName(page)!, parts[0]);
        return Path.Exists(target) && (parts.Length is 1 || Headings(target).Contains(parts[1], StringComparer.Ordinal));
    }

    private static IEnumerable<string> Headings(string page) =>
        Heading().Matches(CodeBlock().Replace(File.ReadAllText(page), "")).Select(match => Anchor(match.Groups["text"].Value.TrimEnd()));

#pragma warning disable CA1308 // Anchors are lower-case.
    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Replace(' ', '-').Where(character => char.IsLetterOrDigit(character) || character is '-' or '_'));
#pragma warning restore CA1308

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`(?<path>[A-Za-z.]+/[A-Za-z0-9./_-]+)`")]
    private static partial Regex NamedPath();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^ *```.*?^ *```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
