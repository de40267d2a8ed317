using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ErrorGen.Generator.Tests.Diagnostics;

/// <summary>Which diagnostics the tests of this folder assert, read from their source: a name alone claims nothing.</summary>
internal static partial class TestedDiagnostics
{
    /// <summary>
    /// The diagnostics that stand as <c>error EG2001: ...</c> among the expected lines of <c>Reports.Exactly</c>, or in the inline data of its
    /// test, in a test whose name starts with the id.
    /// </summary>
    public static IReadOnlySet<string> All() => Directory
        .EnumerateFiles(Repository.Path("tests", "ErrorGen.Generator.Tests", "Diagnostics"), "EG*.cs")
        .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)))
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
        .Where(IsTest)
        .SelectMany(Asserted)
        .ToHashSet(StringComparer.Ordinal);

    private static bool IsTest(MethodDeclarationSyntax method) =>
        method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.ToString() is "Fact" or "Theory");

    private static IEnumerable<string> Asserted(MethodDeclarationSyntax method)
    {
        IEnumerable<InvocationExpressionSyntax> calls = method.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression.ToString() == "Reports.Exactly");
        if (!calls.Any())
        {
            return [];
        }

        // The first argument holds the input, which proves nothing.
        IEnumerable<string> expected = calls.SelectMany(call => call.ArgumentList.Arguments.Skip(1)).Select(argument => argument.ToString());
        IEnumerable<string> data = method.AttributeLists.SelectMany(list => list.Attributes).Select(attribute => attribute.ToString());
        return expected.Concat(data)
            .SelectMany(text => ExpectedLine().Matches(text))
            .Select(match => match.Groups["id"].Value)
            .Where(id => method.Identifier.Text.StartsWith(id + "_", StringComparison.Ordinal));
    }

    [GeneratedRegex("(error|warning|info) (?<id>EG[0-9]{4}): ", RegexOptions.ExplicitCapture)]
    private static partial Regex ExpectedLine();
}
