using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ErrorGen.Generator.Tests.Text;

public sealed class RoslynTextTests
{
    /// <summary>Debuggers identify a file by its hash. Tools that check binaries refuse SHA-1, the default of the C# compiler.</summary>
    [Theory]
    [InlineData("size", 100)]
    [InlineData("size", 100_000)]
    [InlineData("größe", 100)]
    [InlineData("größe", 100_000)]
    public void Finished_text_is_complete_and_in_utf8_with_a_sha256_hash(string line, int lines)
    {
        using var source = new Source();
        source.Write($"{source.Lines(new EquatableArray<string>([.. Enumerable.Repeat(line, lines)]), static (source, item) => source.Write($"{item}"))}");

        var text = RoslynText.ToSourceText(source.Characters);

        Assert.Equal(string.Join('\n', Enumerable.Repeat(line, lines)), text.ToString());
        Assert.Equal(SourceHashAlgorithm.Sha256, text.ChecksumAlgorithm);
        Assert.Equal("utf-8", text.Encoding?.WebName);
        Assert.Empty(text.Encoding!.GetPreamble());
    }
}
