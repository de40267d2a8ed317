using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Json;

/// <summary>The text between two tokens: white space and, if they are allowed, comments.</summary>
internal static class JsonTrivia
{
    public static void Skip(JsonCursor cursor, bool allowComments)
    {
        SkipWhiteSpace(cursor);
        while (allowComments && cursor.Current == '/' && TrySkipComment(cursor))
        {
            SkipWhiteSpace(cursor);
        }
    }

    private static void SkipWhiteSpace(JsonCursor cursor)
    {
        int position = cursor.Position;
        while (cursor.CharacterAt(position) is ' ' or '\n' or '\r' or '\t')
        {
            cursor.CheckCancellation(position);
            position++;
        }

        cursor.Position = position;
    }

    private static bool TrySkipComment(JsonCursor cursor) => cursor.CharacterAt(cursor.Position + 1) switch
    {
        '/' => TrySkipLineComment(cursor),
        '*' => TrySkipBlockComment(cursor),
        _ => false,
    };

    private static bool TrySkipLineComment(JsonCursor cursor)
    {
        int position = cursor.Position + 2;
        while (cursor.CharacterAt(position) is not (JsonCursor.EndOfText or '\n' or '\r'))
        {
            cursor.CheckCancellation(position);
            if (cursor.CharacterAt(position) is '\u2028' or '\u2029')
            {
                // Many editors start a new line here, so a person would read the rest of a comment as content.
                cursor.FailExpected("a line comment to end with LF or CR", position);
                break;
            }

            position++;
        }

        cursor.Position = position;
        return true;
    }

    private static bool TrySkipBlockComment(JsonCursor cursor)
    {
        int start = cursor.Position;
        for (int position = start + 2; position < cursor.Text.Length; position++)
        {
            cursor.CheckCancellation(position);
            if (cursor.Text[position] == '*' && cursor.CharacterAt(position + 1) == '/')
            {
                cursor.Position = position + 2;
                return true;
            }
        }

        cursor.Fail(
            TextSpan.FromBounds(start, cursor.Text.Length), "Expected '*/' to close the comment, but found the end of the file");
        // The rest of the file is in the comment.
        cursor.Position = cursor.Text.Length;
        return false;
    }
}
