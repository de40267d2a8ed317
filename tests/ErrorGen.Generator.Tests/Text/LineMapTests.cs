using ErrorGen.Compiler.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;
using LinePosition = ErrorGen.Compiler.Text.LinePosition;
using TextSpan = ErrorGen.Compiler.Text.TextSpan;

namespace ErrorGen.Generator.Tests.Text;

public sealed class LineMapTests
{
    private const string LineEnds = "\r\n\n\r\u0085\u2028\u2029\r\r\n";

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("\n")]
    [InlineData("a\r")]
    [InlineData("a\r\nb\nc\rd\u0085e\u2028f\u2029g\vh\fi")]
    [InlineData(LineEnds)]
    public void Positions_are_those_of_the_compiler(string text) => AssertSame(text);

    [Fact]
    public void Positions_in_random_texts_are_those_of_the_compiler()
    {
        var random = new Random(1);
        for (int i = 0; i < 2_000; i++)
        {
            AssertSame(new([.. Enumerable.Range(0, random.Next(40)).Select(_ => ("ab" + LineEnds)[random.Next(2 + LineEnds.Length)])]));
        }
    }

    private static void AssertSame(string text)
    {
        var map = new LineMap(text);
        TextLineCollection lines = SourceText.From(text).Lines;
        for (int i = 0; i <= text.Length; i++)
        {
            Microsoft.CodeAnalysis.Text.LinePosition expected = lines.GetLinePosition(i);

            Assert.Equal(new LinePosition(expected.Line, expected.Character), map.Find(new TextSpan(i, 0)).Start);
            Assert.Equal(map.Find(new TextSpan(i, 0)).Start, map.Find(new TextSpan(0, i)).End);
        }
    }
}
