namespace ErrorGen;

/// <summary>
/// Texts in one piece of UTF-8 data. A piece for each text would be a field of the assembly for each of them, and the runtime refuses
/// assemblies with more than about 65,000 of them.
/// </summary>
/// <remarks>
/// Each text ends with the byte 0. A 0 of the text itself is written as 1 and 2, and a 1 as 1 and 1. A text is looked for once: its entry keeps it.
/// </remarks>
internal static class TextBlock
{
    /// <summary>The number of texts in a block.</summary>
    public const int Size = 256;

    private const byte End = 0;
    private const byte Escape = 1;

    /// <summary>Returns a text of a block; empty if the block ends before it.</summary>
    /// <param name="block">The block.</param>
    /// <param name="position">The zero-based position of the text in the block.</param>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> block, int position)
    {
        for (; position > 0 && !block.IsEmpty; position--)
        {
            block = block[(block.IndexOf(End) + 1)..];
        }

        int length = block.IndexOf(End);
        ReadOnlySpan<byte> text = block[..Math.Max(length, 0)];
        return text.Contains(Escape) ? Unescape(text) : text;
    }

    private static byte[] Unescape(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bytes.Add(text[i] == Escape ? (byte)(2 - text[++i]) : text[i]);
        }

        return [.. bytes];
    }
}
