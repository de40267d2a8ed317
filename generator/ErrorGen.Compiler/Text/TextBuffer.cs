using System.Buffers;

namespace ErrorGen.Compiler.Text;

/// <summary>Text that grows. Unlike a <see cref="System.Text.StringBuilder"/> it is one array, so that looking back is cheap, and the array is used again.</summary>
internal sealed class TextBuffer : IDisposable
{
    /// <summary>Larger than nearly every file, so that the array rarely grows. The pool returns the same array for each file.</summary>
    private const int InitialCapacity = 128 * 1024;

    private char[] _characters = ArrayPool<char>.Shared.Rent(InitialCapacity);

    /// <summary>The number of characters; can be made smaller.</summary>
    public int Length { get; set; }

    public char this[int index] => _characters[index];

    /// <summary>Whether the last character is a blank.</summary>
    public bool EndsWithBlank => Length > 0 && _characters[Length - 1] == ' ';

    public void Append(char character)
    {
        Reserve(1);
        _characters[Length++] = character;
    }

    public void Append(string text, int start, int count)
    {
        Reserve(count);
        text.AsSpan(start, count).CopyTo(_characters.AsSpan(Length));
        Length += count;
    }

    public void Append(int number)
    {
        if (number < 0)
        {
            Append('-');
        }

        uint value = number < 0 ? 0u - (uint)number : (uint)number;
        int digits = 1;
        for (uint rest = value; rest >= 10; rest /= 10)
        {
            digits++;
        }

        Reserve(digits);
        for (int i = Length + digits - 1; i >= Length; i--)
        {
            _characters[i] = (char)('0' + (value % 10));
            value /= 10;
        }

        Length += digits;
    }

    public void AppendBlanks(int count)
    {
        Reserve(count);
        _characters.AsSpan(Length, count).Fill(' ');
        Length += count;
    }

    /// <summary>The number of blanks from a place on.</summary>
    public int CountBlanks(int start)
    {
        char[] characters = _characters;
        int end = start;
        while (end < Length && characters[end] == ' ')
        {
            end++;
        }

        return end - start;
    }

    /// <summary>Where the last line starts.</summary>
    public int StartOfLastLine() => _characters.AsSpan(0, Length).LastIndexOf('\n') + 1;

    /// <summary>The characters. They are valid until the next change, and until the buffer is disposed of.</summary>
    public ArraySegment<char> Characters => new(_characters, 0, Length);

    /// <summary>Returns the array to the pool. The buffer must not be used afterwards.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_characters);
        _characters = [];
        Length = 0;
    }

    public override string ToString() => new(_characters, 0, Length);

    private void Reserve(int count)
    {
        if (Length + count > _characters.Length)
        {
            Grow(count);
        }
    }

    private void Grow(int count)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + count, 2 * _characters.Length));
        Array.Copy(_characters, larger, Length);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}
