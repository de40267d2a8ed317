using ErrorGen.Compiler.Text;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests.Text;

/// <summary>The names that the compiler of catalogues makes are identifiers of the C# compiler.</summary>
public sealed class GeneratedIdentifierTests
{
    private static readonly IReadOnlyList<string> EveryUnit = [.. Enumerable.Range(0, 0x10000).Select(unit => ((char)unit).ToString())];

    [Fact]
    public void Names_of_any_unit_are_identifiers_that_the_compiler_takes()
    {
        foreach (string unit in EveryUnit)
        {
            foreach (string text in new[] { unit, unit + "x", "x" + unit, "x" + unit + "1" })
            {
                AssertSound(CSharpNames.Entry(text));
                AssertSound(CSharpNames.Pascal(text));
                AssertSound(CSharpNames.Pascal(text) is { } pascal ? CSharpNames.Camel(pascal) : null);
            }
        }
    }

    [Fact]
    public void Letters_and_digits_are_kept()
    {
        foreach (string letter in EveryUnit.Where(unit => SyntaxFacts.IsIdentifierStartCharacter(unit[0]) && unit.IsNormalized()))
        {
            Assert.Equal(NoUpperCase("X" + letter), NoUpperCase(CSharpNames.Entry("x" + letter)!));
        }
    }

    private static string NoUpperCase(string text) => text.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();

    private static void AssertSound(string? name)
    {
        if (name is not null)
        {
            bool isSound = SyntaxFacts.IsValidIdentifier(name)
                && name.IsNormalized()
                && SyntaxFactory.ParseToken(name) is var token
                && token.Text == name
                && token.ValueText == name;
            Assert.True(isSound, string.Join(' ', name.Select(c => ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture))));
        }
    }
}
