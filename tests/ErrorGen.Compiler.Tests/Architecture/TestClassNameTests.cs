using System.Text.RegularExpressions;
using Xunit;

namespace ErrorGen.Compiler.Tests.Architecture;

/// <summary>The names of test classes: <c>--filter-class '*.Name'</c> selects one class, and a line of a log names it (tests/README.md).</summary>
public sealed partial class TestClassNameTests
{
    [Fact]
    public void Test_classes_have_different_names()
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.Path("tests"), "*Tests*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"], StringComparer.Ordinal).Any())];

        // The parts of a partial class are in one folder.
        IEnumerable<string> repeated = files
            .SelectMany(file => Declaration().Matches(File.ReadAllText(file)).Select(match => (Name: match.Groups["name"].Value, Folder: Path.GetDirectoryName(file))))
            .Distinct()
            .GroupBy(declared => declared.Name, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

        Assert.InRange(files.Length, 300, int.MaxValue);
        Assert.Empty(repeated);
    }

    [GeneratedRegex(@"^public (sealed |abstract |static |partial )*class (?<name>\w+Tests)\b", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}
