using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Generator.Text;

/// <summary>A source text of ASCII characters only, each kept as one byte.</summary>
/// <remarks>
/// Generated text outlives the run that made it, and is most of what a run allocates: half as much to clear, to fill and, for the
/// garbage collector, to move. See docs/decisions/0019-generated-text-as-ascii.md.
/// </remarks>
internal sealed class AsciiText : SourceText
{
    /// <summary>The characters of a piece, as a power of two: larger arrays would be large objects, which only a full collection frees.</summary>
    private const int PieceBits = 16;
    private const int PieceLength = 1 << PieceBits;

    private readonly byte[][] _pieces;

    private AsciiText(byte[][] pieces, int length, Encoding encoding)
    {
        _pieces = pieces;
        Length = length;
        Encoding = encoding;
    }

    public override Encoding Encoding { get; }

    public override int Length { get; }

    public override char this[int position] => (char)_pieces[position >> PieceBits][position & (PieceLength - 1)];

    /// <summary>The text, or null where a character of it is beyond ASCII.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="length">How many of them are the text.</param>
    /// <param name="encoding">UTF-8, in which each of these characters is one byte.</param>
    public static AsciiText? Of(char[] text, int length, Encoding encoding)
    {
        if (encoding.GetByteCount(text, 0, length) != length)
        {
            return null;
        }

        byte[][] pieces = new byte[(length + PieceLength - 1) >> PieceBits][];
        for (int i = 0; i < pieces.Length; i++)
        {
            int start = i << PieceBits;
            pieces[i] = encoding.GetBytes(text, start, Math.Min(PieceLength, length - start));
        }

        return new(pieces, length, encoding);
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        while (count > 0)
        {
            byte[] piece = _pieces[sourceIndex >> PieceBits];
            int start = sourceIndex & (PieceLength - 1);
            int length = Math.Min(count, piece.Length - start);
            Encoding.ASCII.GetChars(piece, start, length, destination, destinationIndex);
            sourceIndex += length;
            destinationIndex += length;
            count -= length;
        }
    }
}
