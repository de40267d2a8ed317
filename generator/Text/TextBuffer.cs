namespace ErrorGen.Generator.Text;

/// <summary>Text that grows. Unlike a <see cref="System.Text.StringBuilder"/> it is one array, so that looking back is cheap, and it is used again.</summary>
internal sealed class TextBuffer
{
    private const int MaxKept = 8;
    private const int LargestKept = 1 << 20;

    /// <summary>Templates lie in each other, so a thread needs as many buffers as they are deep.</summary>
    [ThreadStatic]
    private static Stack<TextBuffer>? _kept;

    private char[] _characters = new char[4096];

    /// <summary>The number of characters; can be made smaller.</summary>
    public int Length { get; set; }

    public char this[int index] => _characters[index];

    /// <summary>An empty buffer.</summary>
    public static TextBuffer Rent(int capacity)
    {
        TextBuffer buffer = _kept is { Count: > 0 } ? _kept.Pop() : new TextBuffer();
        buffer.Length = 0;
        buffer.Reserve(capacity);
        return buffer;
    }

    /// <summary>Gives the buffer back, and its first characters as a string.</summary>
    public string Return(int length)
    {
        string text = new(_characters, 0, length);
        _kept ??= new Stack<TextBuffer>();
        if (_kept.Count < MaxKept && _characters.Length <= LargestKept)
        {
            _kept.Push(this);
        }

        return text;
    }

    public void Append(char character)
    {
        Reserve(1);
        _characters[Length++] = character;
    }

    public void Append(string text) => Append(text, 0, text.Length);

    public void Append(string text, int start, int count)
    {
        Reserve(count);
        text.CopyTo(start, _characters, Length, count);
        Length += count;
    }

    private void Reserve(int count)
    {
        if (Length + count > _characters.Length)
        {
            Array.Resize(ref _characters, Math.Max(Length + count, 2 * _characters.Length));
        }
    }
}
