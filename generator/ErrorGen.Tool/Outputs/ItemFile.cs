using System.Globalization;
using System.Text;

namespace ErrorGen.Tool.Outputs;

/// <summary>
/// Reads the items that the build passes. MSBuild has no expression for all metadata of an item, but its task <c>WriteCodeFragment</c> writes them:
/// <c>[assembly: ErrorGenOutput(Template="typescript", OpenApi="openapi.json")]</c>, with the literals of C#.
/// </summary>
internal sealed class ItemFile
{
    private const string ItemStart = "[assembly: ErrorGenOutput(";

    private readonly string _text;
    private int _position;

    private ItemFile(string text) => _text = text;

    /// <summary>Returns the metadata of each item.</summary>
    /// <exception cref="FormatException">The text is not one that the task writes.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Parse(string text)
    {
        var file = new ItemFile(text);
        var items = new List<IReadOnlyDictionary<string, string>>();
        while (file.MoveAfter(ItemStart))
        {
            items.Add(file.ReadItem());
        }

        return items;
    }

    private SortedDictionary<string, string> ReadItem()
    {
        var metadata = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (!TryRead(')'))
        {
            int end = _text.IndexOf('=', _position);
            string name = end < 0 ? throw new FormatException("A name is missing") : _text[_position..end].Trim();
            _position = end + 1;
            metadata[name.TrimStart('@')] = ReadValue();
            _ = TryRead(',');
        }

        return metadata;
    }

    /// <summary>A long text is several literals in parentheses, with <c>+</c> between them.</summary>
    private string ReadValue()
    {
        var value = new StringBuilder();
        bool isGroup = TryRead('(');
        do
        {
            if (TryRead('@'))
            {
                ReadVerbatim(value);
            }
            else
            {
                ReadLiteral(value);
            }
        }
        while (TryRead('+'));
        if (isGroup)
        {
            Expect(')');
        }

        return value.ToString();
    }

    private void ReadVerbatim(StringBuilder value)
    {
        Expect('"');
        while (true)
        {
            char c = Next();
            if (c != '"')
            {
                value.Append(c);
            }
            else if (_position < _text.Length && _text[_position] == '"')
            {
                value.Append(Next());
            }
            else
            {
                return;
            }
        }
    }

    private void ReadLiteral(StringBuilder value)
    {
        Expect('"');
        for (char c = Next(); c != '"'; c = Next())
        {
            value.Append(c == '\\' ? ReadEscape() : c);
        }
    }

    private char ReadEscape() => Next() switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        '0' => '\0',
        'u' => (char)int.Parse(Take(4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        var c => c,
    };

    private string Take(int count)
    {
        string text = _position + count <= _text.Length ? _text.Substring(_position, count) : throw new FormatException("An escape is cut off");
        _position += count;
        return text;
    }

    private char Next() => _position < _text.Length ? _text[_position++] : throw new FormatException("A literal is cut off");

    private void Expect(char c)
    {
        if (!TryRead(c))
        {
            throw new FormatException($"'{c}' is missing");
        }
    }

    /// <summary>Reads a sign, with white space before it.</summary>
    private bool TryRead(char c)
    {
        int start = _position;
        while (start < _text.Length && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        if (start >= _text.Length || _text[start] != c)
        {
            return false;
        }

        _position = start + 1;
        return true;
    }

    private bool MoveAfter(string text)
    {
        int found = _text.IndexOf(text, _position, StringComparison.Ordinal);
        _position = found < 0 ? _position : found + text.Length;
        return found >= 0;
    }
}
