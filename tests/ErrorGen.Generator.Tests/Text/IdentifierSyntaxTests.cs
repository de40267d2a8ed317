using ErrorGen.Compiler.Text;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests.Text;

public sealed class IdentifierSyntaxTests
{
    public static IEnumerable<char> Characters => Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c);

    [Fact]
    public void Characters_that_start_an_identifier_are_those_of_the_compiler() =>
        Assert.All(Characters, c => Assert.Equal(SyntaxFacts.IsIdentifierStartCharacter(c), IdentifierSyntax.IsStart(c)));

    [Fact]
    public void Characters_that_continue_an_identifier_are_those_of_the_compiler() =>
        Assert.All(Characters, c => Assert.Equal(SyntaxFacts.IsIdentifierPartCharacter(c), IdentifierSyntax.IsPart(c)));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("_")]
    [InlineData("1")]
    [InlineData("a1")]
    [InlineData("a-b")]
    [InlineData("é\u0301")]
    [InlineData("\u0301")]
    [InlineData("a b")]
    [InlineData("@a")]
    [InlineData("class")]
    public void Identifiers_are_those_of_the_compiler(string name) =>
        Assert.Equal(SyntaxFacts.IsValidIdentifier(name), IdentifierSyntax.IsIdentifier(name));

    [Theory]
    [InlineData("sku")]
    [InlineData("_x")]
    [InlineData("region")]
    [InlineData("")]
    public void Other_names_are_not_keywords(string name) => Assert.False(IdentifierSyntax.IsKeyword(name));
}
