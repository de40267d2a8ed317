using System.Text.RegularExpressions;
using Xunit;

namespace ErrorGen.Neighbours.Documentation;

/// <summary>The code blocks of a page.</summary>
internal static partial class ShownCode
{
    /// <summary>Checks that the lines of every C# block are consecutive lines of a source file in a folder of this project.</summary>
    public static void AssertIsCompiled(string page, string folder)
    {
        string text = File.ReadAllText(Repository.Path("docs", page));
        string[] sources =
        [
            .. Directory.EnumerateFiles(Repository.Path("tests", "ErrorGen.Neighbours.Tests", folder), "*.cs")
                .Select(static file => Normalize(File.ReadAllText(file))),
        ];
        string[] blocks = [.. Blocks().Matches(text).Select(static match => Normalize(match.Groups[1].Value))];

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.True(
            sources.Any(source => source.Contains(block, StringComparison.Ordinal)), $"No file in {folder} has these lines:\n{block}"));
    }

    /// <summary>Removes the indentation, which differs, and empty lines.</summary>
    private static string Normalize(string code) =>
        string.Join('\n', code.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0));

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
