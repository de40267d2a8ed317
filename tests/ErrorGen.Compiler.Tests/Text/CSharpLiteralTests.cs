using ErrorGen.Compiler.Text;
using Xunit;

namespace ErrorGen.Compiler.Tests.Text;

public sealed class CSharpLiteralTests
{
    private static readonly string EveryUnit = string.Concat(Enumerable.Range(0, 0x10000).Select(unit => (char)unit));

    [Fact]
    public void Literal_has_no_invisible_characters()
    {
        string literal = CSharpText.Literal(EveryUnit);

        Assert.DoesNotContain(literal, char.IsControl);
        Assert.DoesNotContain(literal, c => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format);
        Assert.DoesNotContain(literal, char.IsSurrogate);
        Assert.Contains("größe 価格", CSharpText.Literal("größe 価格"), StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_a_null_literal()
    {
        Assert.Equal("null", CSharpText.LiteralOrNull(null));
        Assert.Equal("\"\"", CSharpText.LiteralOrNull(""));
    }

    [Theory]
    [InlineData("  a\n", "a")]
    [InlineData("\u2028", "")]
    [InlineData("a & b < c > d \"e\" 'f'", "a &amp; b &lt; c &gt; d \"e\" 'f'")]
    public void A_comment_reads_as_its_text(string text, string expected) => Assert.Equal(expected, CSharpText.XmlDoc(text));

    [Fact]
    public void Numbers_are_written_alike_in_every_culture() =>
        TestCultures.UseEach(() => Assert.Equal("-2147483648", CSharpText.Number(int.MinValue)));
}
