using System.Buffers;
using System.Text;

namespace ErrorGen;

/// <summary>Joins the pieces of a message as UTF-8, to the very bytes that their text as one string would give.</summary>
/// <remarks>Halves of a surrogate pair from neighbouring pieces become one character; a half that stays alone becomes U+FFFD.</remarks>
internal ref struct Utf8MessageWriter(IBufferWriter<byte> output)
{
    private const char None = '\0';

    /// <summary>The first half of a surrogate pair, the last character of the piece before.</summary>
    private char _highSurrogate;

    public void Write(scoped ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (_highSurrogate is not None && char.IsLowSurrogate(text[0]))
        {
            Encoding.UTF8.GetBytes([_highSurrogate, text[0]], output);
            _highSurrogate = None;
            text = text[1..];
        }

        Flush();
        if (!text.IsEmpty && char.IsHighSurrogate(text[^1]))
        {
            _highSurrogate = text[^1];
            text = text[..^1];
        }

        Encoding.UTF8.GetBytes(text, output);
    }

    /// <summary>Writes text that is UTF-8 already and begins and ends with whole characters.</summary>
    public void Write(byte[] utf8Text)
    {
        if (utf8Text.Length > 0)
        {
            Flush();
            output.Write(utf8Text);
        }
    }

    /// <summary>Writes what was held back: to be called at the end of the message.</summary>
    public void Flush()
    {
        if (_highSurrogate is not None)
        {
            output.Write("\uFFFD"u8);
            _highSurrogate = None;
        }
    }
}
