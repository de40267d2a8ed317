using System.Text.RegularExpressions;
using Xunit;

namespace ErrorGen.Compiler.Tests.Architecture;

/// <summary>The page that leads a new reader to a file names files that exist.</summary>
public sealed partial class ArchitecturePageTests
{
    [Fact]
    public void Files_and_folders_of_the_architecture_page_exist()
    {
        string[] paths =
        [
            .. File.ReadLines(Repository.Path("docs", "architecture.md"))
                .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
                .SelectMany(line => Code().Matches(line))
                .Select(match => match.Groups["path"].Value)
                .Where(path => path.Contains('/', StringComparison.Ordinal)),
        ];

        Assert.True(paths.Length > 30, $"{paths.Length} paths");
        Assert.DoesNotContain(paths, path => !Path.Exists(Repository.Path(path)) && !Path.Exists(Repository.Path("runtime/ErrorGen.AspNetCore", path)));
    }

    [Theory]
    [InlineData("unknown route")]
    [InlineData("406")]
    [InlineData("EG4008")]
    [InlineData("XML of problem details")]
    [InlineData("translation file")]
    public void Question_of_a_new_reader_has_a_file(string question)
    {
        string row = Assert.Single(
            File.ReadLines(Repository.Path("docs", "architecture.md")),
            line => line.StartsWith("| ", StringComparison.Ordinal) && line.Split('|')[1].Contains(question, StringComparison.Ordinal));

        Assert.Matches(@"`[\w./]+\.cs`", row);
    }

    [GeneratedRegex(@"`(?<path>[\w./-]+)`")]
    private static partial Regex Code();
}
