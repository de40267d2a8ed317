using System.Globalization;
using System.Text;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Json;

/// <summary>Reads a JSON string: a plain one as one piece of the text, one with escapes through a buffer.</summary>
internal sealed class JsonStringReader(JsonCursor cursor)
{
    private readonly StringBuilder _decoded = new();

    /// <summary>The value of the string whose opening quote the cursor is at; null after an error.</summary>
    public string? Read()
    {
        _decoded.Clear();
        int failures = cursor.Failures;
        int start = cursor.Position + 1;
        while (true)
        {
            int end = FindEndOfPlainText(start);
            switch (cursor.CharacterAt(end))
            {
                case '"':
                    cursor.Position = end + 1;
                    return Finish(start, end);
                case '\\':
                    _decoded.Append(cursor.Text, start, end - start);
                    start = end + ReadEscape(end);
                    break;
                default:
                    FailPlainText(end);
                    break;
            }

            if (cursor.Failures > failures)
            {
                return null;
            }
        }
    }

    /// <summary>Returns the first position, from the given one, of a character that is not copied as it is. It must be fast: most of a catalogue is strings.</summary>
    private int FindEndOfPlainText(int position)
    {
        string text = cursor.Text;
        while (position < text.Length)
        {
            cursor.CheckCancellation(position);
            int end = Math.Min(text.Length, position + JsonCursor.CharactersBetweenCancellationChecks);
            for (; position < end; position++)
            {
                if (text[position] is '"' or '\\' or < ' ')
                {
                    return position;
                }
            }
        }

        return position;
    }

    private string Finish(int start, int end)
    {
        if (_decoded.Length == 0)
        {
            return cursor.Strings.Substring(cursor.Text, start, end - start);
        }

        return _decoded.Append(cursor.Text, start, end - start).ToString();
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

    private void FailPlainText(int position)
    {
        switch (cursor.CharacterAt(position))
        {
            case JsonCursor.EndOfText:
                FailUnclosed(position, "the end of the file");
                break;
            case '\n' or '\r':
                FailUnclosed(position, "the end of the line");
                break;
            case var control:
                cursor.Fail(
                    new TextSpan(position, 1),
                    string.Format(CultureInfo.InvariantCulture, "Expected '\\u{0:x4}' in a string, but found U+{0:X4} unescaped", control));
                break;
        }
    }

    // The span starts at the quotation mark: the start of the string is known, but not its intended end.
    private void FailUnclosed(int end, string found) => cursor.Fail(
        TextSpan.FromBounds(cursor.Position, end), $"Expected '\"' to close the string, but found {found}");
}
