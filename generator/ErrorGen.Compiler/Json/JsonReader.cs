using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Json;

/// <summary>
/// Parses JSON (RFC 8259) to nodes with positions.
/// </summary>
/// <remarks>
/// It replaces System.Text.Json because a generator runs in another program's process: the .NET SDK, Visual Studio and
/// Rider each bring the assembly in another version, or not at all. Beyond that it gives what diagnostics need and a library
/// does not: the exact span of every name and value, duplicate names with both places, limits. It takes linear
/// time, throws for no text, and its recursion is not deeper than <see cref="MaximumDepth"/>.
/// See docs/decisions/0003-own-json-reader.md.
/// </remarks>
internal sealed class JsonReader
{
    /// <summary>How deep objects and arrays can be nested. A stack overflow would end the process of the compiler.</summary>
    public const int MaximumDepth = 64;

    private readonly JsonCursor _cursor;
    private readonly JsonStringReader _strings;
    private readonly JsonRecovery _recovery;
    private readonly bool _isCatalog;

    /// <summary>The members of the objects that are open, those of the innermost last.</summary>
    private readonly List<JsonMember> _members = [];

    private JsonReader(JsonCursor cursor, JsonReaderMode mode)
    {
        _cursor = cursor;
        _strings = new JsonStringReader(cursor);
        _recovery = new JsonRecovery(cursor);
        _isCatalog = mode == JsonReaderMode.Catalog;
    }

    /// <summary>Reads a whole text. Throws for no text, unless the caller cancels.</summary>
    /// <param name="text">The decoded text; all spans refer to it.</param>
    /// <param name="mode">Whether comments and trailing commas are allowed.</param>
    /// <param name="cancellationToken">Ends the reading within a few thousand characters.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static JsonReadResult Read(string text, JsonReaderMode mode, CancellationToken cancellationToken) =>
        Read(new JsonCursor(text, cancellationToken), mode);

    /// <summary>Reads from the position of a cursor to the end of its text.</summary>
    public static JsonReadResult Read(JsonCursor cursor, JsonReaderMode mode)
    {
        JsonNode? root = new JsonReader(cursor, mode).ReadDocument();
        return new JsonReadResult(root, cursor.Error);
    }

    private JsonNode? ReadDocument()
    {
        JsonNode? root = ReadValue(depth: 0);
        if (NextToken() != JsonCursor.EndOfText)
        {
            _cursor.FailExpected("the end of the file", _cursor.Position);
        }

        return _isCatalog && _cursor.Error is not null ? ReadRest(root) : root;
    }

    /// <summary>Reads the members that are left after the root: it was closed too early, or the text starts with something else.</summary>
    private JsonNode? ReadRest(JsonNode? root)
    {
        while (root is null && NextToken() is not ('{' or JsonCursor.EndOfText))
        {
            _recovery.SkipToken();
        }

        root ??= NextToken() == '{' ? ReadObject(depth: 1) : null;
        if (root is not JsonObject json)
        {
            return root;
        }

        _recovery.Open('}');
        int first = _members.Count;
        _members.AddRange(json.Members);
        while (NextToken() != JsonCursor.EndOfText)
        {
            if (!_recovery.StartsMember())
            {
                _recovery.SkipToken();
            }
            else if (!TryReadMember(depth: 1))
            {
                _recovery.SkipToNext();
            }
        }

        _recovery.Close();
        return new JsonObject(TakeMembers(first), json.Span, isComplete: false);
    }

    private JsonNode? ReadValue(int depth)
    {
        switch (NextToken())
        {
            case '{':
                return ReadObject(depth + 1);
            case '[':
                return ReadArray(depth + 1);
            case '"':
                return ReadString();
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            case 't' or 'f' or 'n':
                return ReadLiteral();
            case '\'' when _isCatalog:
                int start = _cursor.Position;
                _cursor.FailExpected("a value", start);
                return new JsonString(_recovery.SkipString('\''), _cursor.SpanFrom(start), isComplete: false);
            default:
                _cursor.FailExpected("a value", _cursor.Position);
                return null;
        }
    }

    private JsonObject ReadObject(int depth)
    {
        int start = _cursor.Position;
        int first = _members.Count;
        bool isComplete = TryEnter('}', depth) && TryReadMembers(depth);
        return new JsonObject(TakeMembers(first), _cursor.SpanFrom(start), isComplete);
    }

    private JsonMember[] TakeMembers(int first)
    {
        var members = new JsonMember[_members.Count - first];
        _members.CopyTo(first, members, 0, members.Length);
        _members.RemoveRange(first, members.Length);
        return members;
    }

    private bool TryReadMembers(int depth)
    {
        bool isComplete = true;
        bool hasNext = NextToken() != '}';
        while (hasNext)
        {
            bool isGood = TryReadMember(depth);
            isComplete &= isGood;
            hasNext = HasNext('}', isGood, ref isComplete);
        }

        return TryLeave('}') && isComplete;
    }

    private bool TryReadMember(int depth)
    {
        if (NextToken() != '"')
        {
            _cursor.FailExpected("a name in double quotation marks", _cursor.Position);
            return false;
        }

        int start = _cursor.Position;
        JsonString? name = ReadString();
        TextSpan nameSpan = _cursor.SpanFrom(start);
        if (name is null)
        {
            return false;
        }

        // The value is read although the colon is missing.
        bool hasColon = TryExpect(':', "':' after the name");
        if ((!hasColon && !(_isCatalog && (NextToken() is '{' or '['))) || ReadValue(depth) is not { } value)
        {
            return false;
        }

        _members.Add(new JsonMember(name.Value, nameSpan, value));
        return hasColon && name.IsComplete && value.IsComplete;
    }

    private JsonArray ReadArray(int depth)
    {
        int start = _cursor.Position;
        var items = new List<JsonNode>();
        bool isComplete = TryEnter(']', depth) && TryReadItems(items, depth);
        return new JsonArray(items, _cursor.SpanFrom(start), isComplete);
    }

    private bool TryReadItems(List<JsonNode> items, int depth)
    {
        bool isComplete = true;
        bool hasNext = NextToken() != ']';
        while (hasNext)
        {
            JsonNode? item = ReadValue(depth);
            if (item is not null)
            {
                items.Add(item);
            }

            bool isGood = item is { IsComplete: true };
            isComplete &= isGood;
            if (isGood && _isCatalog && NextToken() == ':')
            {
                // The bracket is missing, and the item is the name of the next member of the object around the array.
                _cursor.FailExpected("',' or ']'", _cursor.Position);
                items.RemoveAt(items.Count - 1);
                _cursor.Position = item!.Span.Start;
                _recovery.Close();
                return false;
            }

            hasNext = HasNext(']', isGood, ref isComplete);
        }

        return TryLeave(']') && isComplete;
    }

    /// <summary>Whether another member or item follows the last one. In a catalogue, reading goes on after a mistake.</summary>
    private bool HasNext(char closer, bool isGood, ref bool isComplete)
    {
        if (isGood && TryTake(','))
        {
            return !(_isCatalog && NextToken() == closer);
        }

        if (isGood && NextToken() == closer)
        {
            return false;
        }

        if (isGood)
        {
            _cursor.FailExpected($"',' or '{closer}'", _cursor.Position);
        }

        isComplete = false;
        return _isCatalog && _recovery.SkipToNext();
    }

    private bool TryEnter(char closer, int depth)
    {
        if (depth > MaximumDepth)
        {
            _cursor.FailExpected($"at most {MaximumDepth} levels of objects and arrays", _cursor.Position);
            if (_isCatalog)
            {
                _recovery.SkipNested();
            }

            return false;
        }

        _cursor.Position++;
        _recovery.Open(closer);
        return true;
    }

    /// <summary>Reads the closing bracket. If it is missing, the object or array ends nevertheless.</summary>
    private bool TryLeave(char closer)
    {
        _recovery.Close();
        return TryTake(closer);
    }

    private JsonString? ReadString()
    {
        int start = _cursor.Position;
        if (_strings.Read() is { } value)
        {
            return new JsonString(value, _cursor.SpanFrom(start));
        }

        // A broken message still has the placeholders from which its entry gets its types.
        return _isCatalog ? new JsonString(_recovery.SkipString('"'), _cursor.SpanFrom(start), isComplete: false) : null;
    }

    private JsonNumber? ReadNumber()
    {
        int start = _cursor.Position;
        return JsonNumberReader.Read(_cursor) is { } lexeme ? new JsonNumber(lexeme, _cursor.SpanFrom(start)) : null;
    }

    private JsonNode? ReadLiteral()
    {
        int start = _cursor.Position;
        if (TryTakeWord("true"))
        {
            return new JsonBoolean(value: true, _cursor.SpanFrom(start));
        }

        if (TryTakeWord("false"))
        {
            return new JsonBoolean(value: false, _cursor.SpanFrom(start));
        }

        if (TryTakeWord("null"))
        {
            return new JsonNull(_cursor.SpanFrom(start));
        }

        _cursor.FailExpected("a value", start);
        return null;
    }

    private bool TryTakeWord(string word)
    {
        int end = _cursor.Position + word.Length;
        if (string.CompareOrdinal(_cursor.Text, _cursor.Position, word, 0, word.Length) != 0
            || JsonFoundText.IsWordCharacter(_cursor.CharacterAt(end)))
        {
            return false;
        }

        _cursor.Position = end;
        return true;
    }

    private bool TryExpect(char token, string expected)
    {
        if (TryTake(token))
        {
            return true;
        }

        _cursor.FailExpected(expected, _cursor.Position);
        return false;
    }

    private bool TryTake(char token)
    {
        if (NextToken() != token)
        {
            return false;
        }

        _cursor.Position++;
        return true;
    }

    private int NextToken()
    {
        JsonTrivia.Skip(_cursor, _isCatalog);
        _cursor.CheckCancellation(_cursor.Position);
        return _cursor.Current;
    }
}
