namespace ErrorGen.Compiler.Json;

/// <summary>
/// Finds the place after a syntax error where reading can go on, so that one mistake does not hide the rest of a catalogue. Every
/// step moves forward, so reading stays linear.
/// </summary>
internal sealed class JsonRecovery(JsonCursor cursor)
{
    /// <summary>The closing brackets of the objects and arrays that are open, the innermost last.</summary>
    private readonly Stack<char> _closers = new();

    public void Open(char closer) => _closers.Push(closer);

    public void Close() => _closers.Pop();

    /// <summary>Skips to the next member or item of the innermost object or array.</summary>
    /// <returns>Whether there is one. Otherwise the cursor is at a closing bracket or at the end of the text.</returns>
    public bool SkipToNext()
    {
        while (true)
        {
            switch (NextToken())
            {
                case JsonCursor.EndOfText:
                    return false;
                case ',':
                    cursor.Position++;
                    return NextToken() != _closers.Peek();
                case ('}' or ']') and var bracket when _closers.Contains((char)bracket):
                    return false;
                case '"' when StartsMember():
                    // A member in an array belongs to the object around it: the bracket of the array is missing.
                    return _closers.Peek() == '}';
                default:
                    SkipToken();
                    break;
            }
        }
    }

    /// <summary>Whether the string at the position is the name of a member: whether a colon follows.</summary>
    public bool StartsMember()
    {
        if (cursor.Current != '"')
        {
            return false;
        }

        int start = cursor.Position;
        SkipString('"');
        bool isName = NextToken() == ':';
        cursor.Position = start;
        return isName;
    }

    /// <summary>Skips a string that may be broken, and returns its characters without resolving escapes. A line end closes it.</summary>
    public string SkipString(char quote)
    {
        int start = ++cursor.Position;
        while (cursor.Current is not (JsonCursor.EndOfText or '\n' or '\r') && cursor.Current != quote)
        {
            cursor.CheckCancellation(cursor.Position);
            bool isEscape = cursor.Current == '\\' && cursor.CharacterAt(cursor.Position + 1) is not (JsonCursor.EndOfText or '\n' or '\r');
            cursor.Position += isEscape ? 2 : 1;
        }

        string text = cursor.Text.Substring(start, cursor.Position - start);
        if (cursor.Current == quote)
        {
            cursor.Position++;
        }

        return text;
    }

    /// <summary>Skips the object or array at the position with everything in it, however deep.</summary>
    public void SkipNested()
    {
        int depth = 0;
        do
        {
            int token = NextToken();
            if (token == JsonCursor.EndOfText)
            {
                return;
            }

            depth += token is '{' or '[' ? 1 : token is '}' or ']' ? -1 : 0;
            SkipToken();
        }
        while (depth > 0);
    }

    /// <summary>Skips what is at the position: a string, a word or one character.</summary>
    public void SkipToken()
    {
        if (cursor.Current == '"')
        {
            SkipString('"');
        }
        else if (JsonFoundText.IsWordCharacter(cursor.Current))
        {
            while (JsonFoundText.IsWordCharacter(cursor.Current))
            {
                cursor.CheckCancellation(cursor.Position);
                cursor.Position++;
            }
        }
        else
        {
            cursor.Position++;
        }
    }

    public int NextToken()
    {
        JsonTrivia.Skip(cursor, allowComments: true);
        cursor.CheckCancellation(cursor.Position);
        return cursor.Current;
    }
}
