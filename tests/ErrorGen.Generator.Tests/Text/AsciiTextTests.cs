using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ErrorGen.Generator.Tests.Text;

public sealed class AsciiTextTests
{
    /// <summary>Longer than what the compiler reads at once, and no part like another.</summary>
    private static readonly string Long = string.Join('\n', Enumerable.Range(0, 25_000).Select(i => $"// {i}"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("class A;\n")]
    public void Ascii_text_equals_its_source(string text) => AssertSame(text);

    [Fact]
    public void Long_ascii_text_equals_its_source() => AssertSame(Long);

    [Fact]
    public void Part_of_an_ascii_text_is_copied()
    {
        char[] destination = new char[12];

        Of("0123456789ABC").CopyTo(2, destination, 1, 10);

        Assert.Equal("\023456789AB\0", new string(destination));
    }

    [Theory]
    [InlineData(0, 200_000)]
    [InlineData(65_530, 12)]
    [InlineData(65_535, 1)]
    [InlineData(65_536, 1)]
    [InlineData(65_536, 65_536)]
    [InlineData(131_071, 3)]
    [InlineData(200_000, 0)]
    public void Part_of_a_long_ascii_text_is_copied(int start, int count)
    {
        char[] destination = new char[count + 2];

        Of(Long).CopyTo(start, destination, 1, count);

        Assert.Equal($"\0{Long.AsSpan(start, count)}\0", new string(destination));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(200_000)]
    public void Long_text_with_a_non_ascii_character_is_refused(int position)
    {
        char[] characters = Long.ToCharArray();
        characters[position] = 'é';

        Assert.Null(AsciiText.TryCreate(new(characters), Encoding.UTF8));
    }

    [Theory]
    [InlineData('é')]
    [InlineData('\u0080')]
    [InlineData('\uD800')]
    public void Text_with_a_non_ascii_character_is_refused(char character)
    {
        char[] characters = ['a', character];

        Assert.Null(AsciiText.TryCreate(new(characters, 0, 2), Encoding.UTF8));
        Assert.Null(AsciiText.TryCreate(new(characters, 1, 1), Encoding.UTF8));
        Assert.NotNull(AsciiText.TryCreate(new(characters, 0, 1), Encoding.UTF8));
    }

    [Fact]
    public void Compiler_reads_ascii_text_like_any_other()
    {
        string source = Long + "\nclass A;";

        Assert.Equal(source, Parsed(Of(source)));
    }

    private static string Parsed(SourceText text) =>
        CSharpSyntaxTree.ParseText(text, cancellationToken: Cancellation).GetRoot(Cancellation).ToFullString();

    private static void AssertSame(string expected)
    {
        AsciiText text = Of(expected);
        var usual = SourceText.From(expected, text.Encoding, SourceHashAlgorithm.Sha256);

        Assert.Equal(expected, text.ToString());
        Assert.Equal(expected, string.Concat(Enumerable.Range(0, text.Length).Select(i => text[i])));
        Assert.True(text.ContentEquals(usual));
        Assert.Equal(usual.GetChecksum(), text.GetChecksum());
        Assert.Equal(usual.Lines.Count, text.Lines.Count);
        Assert.True(text.CanBeEmbedded);
    }

    private static AsciiText Of(string text)
    {
        var ascii = AsciiText.TryCreate(new(text.ToCharArray()), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.NotNull(ascii);
        return ascii;
    }
}
