using ErrorGen.Compiler.Text;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace ErrorGen.Generator.Tests.Text;

/// <summary>Whatever the text: it stays inside the literal, the comment or the name that it was meant for.</summary>
public sealed class CSharpTextTests
{
    private static readonly IReadOnlyList<char> EveryUnit = [.. Enumerable.Range(0, 0x10000).Select(unit => (char)unit)];

    [Fact]
    public void A_literal_of_any_unit_is_one_token_with_that_value()
    {
        foreach (char unit in EveryUnit)
        {
            AssertRoundTrips(unit.ToString());
        }
    }

    [Fact]
    public void A_literal_of_all_units_is_one_token_with_that_value() => AssertRoundTrips(string.Concat(EveryUnit));

    [Theory]
    [InlineData("")]
    [InlineData("\\")]
    [InlineData("\\u0041")]
    [InlineData("a\\\"b\"\"\"c")]
    [InlineData("\0" + "7")]
    [InlineData("\u00851\u2028F")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("\uDE00\uD83D")]
    public void A_literal_of_several_units_is_one_token_with_that_value(string text) => AssertRoundTrips(text);

    [Fact]
    public void A_comment_with_any_unit_is_one_line_of_sound_xml()
    {
        foreach (char[] page in EveryUnit.Chunk(256))
        {
            AssertComments([.. page.Select(unit => $"a{unit}b{unit}{unit}c")]);
        }
    }

    [Theory]
    [InlineData("</summary><remarks>")]
    [InlineData("<!-- -- -->")]
    [InlineData("<![CDATA[ ]]>")]
    [InlineData("&amp; &lt; &#x0; &nope;")]
    [InlineData("a\u2028public class Injected { }")]
    [InlineData("a\u0085#error injected")]
    [InlineData("\uD83D\uDE00 \uDE00\uD83D")]
    public void A_comment_with_hostile_text_is_one_line_of_sound_xml(string text) => AssertComments([text]);

    private static void AssertRoundTrips(string text)
    {
        string literal = CSharpText.Literal(text);
        SyntaxToken token = SyntaxFactory.ParseToken(literal);
        Assert.True(
            token.IsKind(SyntaxKind.StringLiteralToken) && token.Text == literal && token.ValueText == text && !token.ContainsDiagnostics,
            literal);
    }

    /// <summary>Puts each text into the comment of a class and looks what the compiler finds: the classes, each with its comment, and nothing else.</summary>
    private static void AssertComments(IReadOnlyList<string> texts)
    {
        string source = string.Concat(texts.Select((text, i) =>
            $"/// <summary>{CSharpText.XmlDoc(text)}</summary>\n/// <remarks><c>{CSharpText.XmlDoc(text)}</c>.</remarks>\ninternal class C{i} {{ }}\n"));

        SyntaxTree tree = TargetProject.Tree(source);

        Assert.Empty(tree.GetDiagnostics(TestContext.Current.CancellationToken));
        Assert.Equal((texts.Count * 3) + 1, tree.GetText(TestContext.Current.CancellationToken).Lines.Count);
        var root = (CompilationUnitSyntax)tree.GetRoot(TestContext.Current.CancellationToken);
        Assert.Equal(texts.Count, root.Members.Count);
        Assert.All(root.Members, member =>
        {
            DocumentationCommentTriviaSyntax comment = Assert.Single(member.GetLeadingTrivia()
                .Select(trivia => trivia.GetStructure())
                .OfType<DocumentationCommentTriviaSyntax>());
            Assert.Equal(["summary", "remarks"], comment.Content.OfType<XmlElementSyntax>().Select(xml => xml.StartTag.Name.ToString()));
            Assert.DoesNotContain(comment.DescendantNodes().OfType<XmlElementSyntax>(), xml =>
                xml.StartTag.Name.ToString() is not ("summary" or "remarks" or "c"));
        });
    }
}
