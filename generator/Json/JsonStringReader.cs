using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Generator.Json;

/// <summary>Reads a JSON string: a plain one as one piece of the text, one with escapes through a buffer.</summary>
internal sealed class JsonStringReader(JsonCursor cursor)
{
    private readonly StringBuilder _decoded = new();

    /// <summary>The value of the string whose opening quote the cursor is at; null after an error.</summary>
    public string? Read()
    {
        string text = cursor.Text;
        int notCopied = cursor.Position + 1;
        _decoded.Clear();
        for (int position = notCopied; position < text.Length; position++)
        {
            cursor.CheckCancellation(position);
            switch (text[position])
            {
                case '"':
                    cursor.Position = position + 1;
                    return Finish(notCopied, position);
                case '\\':
                    _decoded.Append(text, notCopied, position - notCopied);
                    int length = ReadEscape(position);
                    if (length == 0)
                    {
                        return null;
                    }

                    notCopied = position + length;
                    position = notCopied - 1;
                    break;
                case < ' ':
                    FailControlCharacter(position);
                    return null;
            }
        }

        FailUnclosed(text.Length, "the end of the file");
        return null;
    }

    private string Finish(int notCopied, int end)
    {
        if (_decoded.Length == 0)
        {
            return cursor.Text.Substring(notCopied, end - notCopied);
        }

        return _decoded.Append(cursor.Text, notCopied, end - notCopied).ToString();
    }

    /// <summary>Appends what the escape at the position means, and returns its length; 0 after an error.</summary>
    private int ReadEscape(int position)
    {
        int escaped = cursor.CharacterAt(position + 1);
        if (escaped == 'u')
        {
            return ReadHexadecimalEscape(position);
        }

        char? character = escaped switch
        {
            '"' or '\\' or '/' => (char)escaped,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => null,
        };
        if (character is null)
        {
            cursor.FailExpected("one of \" \\ / b f n r t u after '\\'", position + 1);
            return 0;
        }

        _decoded.Append(character.Value);
        return 2;
    }

    private int ReadHexadecimalEscape(int position)
    {
        int codeUnit = 0;
        for (int digit = position + 2; digit < position + 6; digit++)
        {
            int value = cursor.CharacterAt(digit) switch
            {
                >= '0' and <= '9' and var c => c - '0',
                >= 'a' and <= 'f' and var c => c - 'a' + 10,
                >= 'A' and <= 'F' and var c => c - 'A' + 10,
                _ => -1,
            };
            if (value < 0)
            {
                cursor.FailExpected("four hexadecimal digits after '\\u'", digit);
                return 0;
            }

            codeUnit = (codeUnit << 4) | value;
        }

        _decoded.Append((char)codeUnit);
        return 6;
    }

    private void FailControlCharacter(int position)
    {
        char character = cursor.Text[position];
        if (character is '\n' or '\r')
        {
            FailUnclosed(position, "the end of the line");
            return;
        }

        cursor.Fail(
            new TextSpan(position, 1),
            string.Format(CultureInfo.InvariantCulture, "Expected '\\u{0:x4}' in a string, but found U+{0:X4} unescaped", (int)character));
    }

    // From the quote on: nobody can tell where the string was meant to end, but where it starts is known.
    private void FailUnclosed(int end, string found) => cursor.Fail(
        TextSpan.FromBounds(cursor.Position, end), $"Expected '\"' to close the string, but found {found}");
}
