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
        // As long as the text only if each of its characters is one byte. Unlike a new array, the result is not cleared before it is filled.
        byte[] characters = encoding.GetBytes(text.Array!, text.Offset, text.Count);
        return characters.Length == text.Count ? new(characters, encoding) : null;
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
        Encoding.ASCII.GetChars(_characters, sourceIndex, count, destination, destinationIndex);
}
