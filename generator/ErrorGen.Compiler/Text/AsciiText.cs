using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Compiler.Text;

/// <summary>A source text of ASCII characters only, each kept as one byte.</summary>
/// <remarks>
/// Generated text outlives the run that made it, and is most of what a run allocates: half as much to clear, to fill and, for the
/// garbage collector, to move. See docs/decisions/0019-generated-text-as-ascii.md.
/// </remarks>
internal sealed class AsciiText : SourceText
{
    private readonly byte[] _characters;

    private AsciiText(byte[] characters, Encoding encoding)
        : base(checksumAlgorithm: TextBuffer.ChecksumAlgorithm)
    {
        _characters = characters;
        Encoding = encoding;
    }

    public override Encoding Encoding { get; }

    public override int Length => _characters.Length;

    public override char this[int position] => (char)_characters[position];

    /// <summary>The text, or null where a character of it is beyond ASCII.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="length">How many of them are the text.</param>
    /// <param name="encoding">UTF-8, in which each of these characters is one byte.</param>
    public static AsciiText? Of(char[] text, int length, Encoding encoding) =>
        encoding.GetByteCount(text, 0, length) == length ? new(encoding.GetBytes(text, 0, length), encoding) : null;

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
        Encoding.ASCII.GetChars(_characters, sourceIndex, count, destination, destinationIndex);
}
