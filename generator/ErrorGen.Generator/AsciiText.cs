using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Generator;

/// <summary>A source text of ASCII characters only, each kept as one byte.</summary>
/// <remarks>
/// Generated text is most of the memory that a run allocates, and it lives longer than the run. One byte a character halves the work of the
/// garbage collector. See docs/decisions/0019-generated-text-as-ascii.md.
/// </remarks>
internal sealed class AsciiText : SourceText
{
    private readonly byte[] _characters;

    private AsciiText(byte[] characters, Encoding encoding)
        : base(checksumAlgorithm: RoslynText.ChecksumAlgorithm)
    {
        _characters = characters;
        Encoding = encoding;
    }

    public override Encoding Encoding { get; }

    public override int Length => _characters.Length;

    public override char this[int position] => (char)_characters[position];

    /// <summary>Copies a text; returns null if it has a character beyond ASCII.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="encoding">UTF-8, in which each ASCII character is one byte.</param>
    public static AsciiText? TryCreate(ArraySegment<char> text, Encoding encoding)
    {
        if (text.Count == 0)
        {
            return new([], encoding);
        }

        // The encoder throws if not even the first character fits.
        if (text.Array![text.Offset] >= 0x80)
        {
            return null;
        }

        // One pass: an array of this length is too short if any character needs more than a byte.
        byte[] characters = new byte[text.Count];
        encoding.GetEncoder().Convert(
            text.Array, text.Offset, text.Count, characters, 0, characters.Length, flush: true, out int read, out int written, out _);
        return read == text.Count && written == text.Count ? new(characters, encoding) : null;
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
        Encoding.ASCII.GetChars(_characters, sourceIndex, count, destination, destinationIndex);
}
