using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Json;

/// <summary>Reads a JSON number by the grammar of RFC 8259, section 6, without computing its value.</summary>
internal static class JsonNumberReader
{
    /// <summary>The number that the cursor is at, as it is written; null after an error.</summary>
    public static string? Read(JsonCursor cursor)
    {
        int start = cursor.Position;
        int position = cursor.Current == '-' ? start + 1 : start;
        if (!TrySkipInteger(cursor, ref position) || !TrySkipFraction(cursor, ref position) || !TrySkipExponent(cursor, ref position))
        {
            return null;
        }

        cursor.Position = position;
        return cursor.Strings.Substring(cursor.Text, start, position - start);
    }

    private static bool TrySkipInteger(JsonCursor cursor, ref int position)
    {
        int start = position;
        if (!TrySkipDigits(cursor, ref position))
        {
            return false;
        }

        if (cursor.Text[start] == '0' && position > start + 1)
        {
            cursor.Fail(TextSpan.FromBounds(start, position), "Expected a number without leading zeros");
            return false;
        }

        return true;
    }

    private static bool TrySkipFraction(JsonCursor cursor, ref int position)
    {
        if (cursor.CharacterAt(position) != '.')
        {
            return true;
        }

        position++;
        return TrySkipDigits(cursor, ref position);
    }

    private static bool TrySkipExponent(JsonCursor cursor, ref int position)
    {
        if (cursor.CharacterAt(position) is not ('e' or 'E'))
        {
            return true;
        }

        position++;
        if (cursor.CharacterAt(position) is '+' or '-')
        {
            position++;
        }

        return TrySkipDigits(cursor, ref position);
    }

    private static bool TrySkipDigits(JsonCursor cursor, ref int position)
    {
        int start = position;
        while (cursor.CharacterAt(position) is >= '0' and <= '9')
        {
            cursor.CheckCancellation(position);
            position++;
        }

        if (position == start)
        {
            cursor.FailExpected("a digit", position);
        }

        return position > start;
    }
}
