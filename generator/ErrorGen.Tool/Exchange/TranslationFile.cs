using System.Text;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Parsing.Translations;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Tool.Exchange;

/// <summary>A translation file that is changed in place: comments, order and everything that is not translated stay as they are.</summary>
internal sealed class TranslationFile
{
    /// <summary>The indentation of one level.</summary>
    public const string Indent = "  ";

    private readonly List<(TextSpan Span, string Text)> _edits = [];
    private readonly Dictionary<JsonObject, List<string>> _added = [];
    private readonly List<string> _addedStatuses = [];
    private readonly string _content;
    private readonly JsonObject _root;

    /// <summary>Opens a file.</summary>
    /// <param name="content">The content, or null for a file that does not exist yet.</param>
    /// <exception cref="ExchangeException">The content is not a JSON object, so that it cannot be changed in place.</exception>
    public TranslationFile(string? content)
    {
        _content = content ?? "{\n}\n";
        _root = Parse(_content);
    }

    /// <summary>Writes an object of members.</summary>
    public static string Object(IReadOnlyList<string> members, string indent) =>
        $"{{\n{string.Join(",\n", members.Select(member => indent + Indent + member))}\n{indent}}}";

    /// <summary>The hashes of the texts at the time of their translation, by path.</summary>
    public Dictionary<string, string> ReadSources()
    {
        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonMember member in (Find(_root, TranslationFields.Sources)?.Value as JsonObject)?.Members ?? [])
        {
            if (member.Value is JsonString hash)
            {
                sources[member.Name] = hash.Value;
            }
        }

        return sources;
    }

    /// <summary>Returns the texts of an entry.</summary>
    public TranslatedEntry ReadEntry(string key) => TranslatedEntry.Read(Find(_root, key)?.Value);

    /// <summary>Returns the texts of a status.</summary>
    public TranslatedEntry ReadStatus(string code) =>
        TranslatedEntry.Read(Find(_root, ExchangePath.Statuses)?.Value is JsonObject statuses ? Find(statuses, code)?.Value : null);

    /// <summary>Sets the texts of an entry.</summary>
    public void WriteEntry(string key, TranslatedEntry entry) => Set(_root, key, entry.Write(Indent, isStatus: false), Indent);

    /// <summary>Sets the texts of a status.</summary>
    public void WriteStatus(string code, TranslatedEntry entry)
    {
        string value = entry.Write(Indent + Indent, isStatus: true);
        if (Find(_root, ExchangePath.Statuses)?.Value is JsonObject statuses)
        {
            Set(statuses, code, value, Indent + Indent);
        }
        else
        {
            _addedStatuses.Add(Member(code, value));
        }
    }

    /// <summary>Sets the hashes.</summary>
    public void WriteSources(IReadOnlyDictionary<string, string> sources)
    {
        string[] members = [.. sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => Member(source.Key, TranslatedEntry.Quote(source.Value)))];
        Set(_root, TranslationFields.Sources, Object(members, Indent), Indent);
    }

    /// <summary>Returns the content with all changes.</summary>
    public string ToText()
    {
        if (_addedStatuses.Count > 0)
        {
            Set(_root, ExchangePath.Statuses, Object(_addedStatuses, Indent), Indent);
            _addedStatuses.Clear();
        }

        (TextSpan Span, string Text)[] edits = [.. _edits, .. _added.Select(added => Insertion(added.Key, added.Value))];
        var text = new StringBuilder(_content);
        foreach ((TextSpan span, string replacement) in edits.OrderByDescending(edit => edit.Span.Start))
        {
            text.Remove(span.Start, span.Length).Insert(span.Start, replacement);
        }

        return text.ToString();
    }

    private static string Member(string name, string value) => $"{TranslatedEntry.Quote(name)}: {value}";

    private static JsonObject Parse(string content)
    {
        JsonReadResult json = JsonReader.Read(content, JsonReaderMode.Catalog, CancellationToken.None);
        return json is { Error: null, Root: JsonObject root }
            ? root
            : throw new ExchangeException(json.Error is { } error ? "the translation is not valid JSON: " + error.Message : "the translation is not a JSON object");
    }

    /// <summary>The last member of a name, which is the one that is used.</summary>
    private static JsonMember? Find(JsonObject json, string name)
    {
        int index = Array.FindLastIndex(json.Members, member => member.Name == name);
        return index < 0 ? null : json.Members[index];
    }

    private void Set(JsonObject parent, string name, string value, string indent)
    {
        if (Find(parent, name) is { } member)
        {
            _edits.Add((member.Value.Span, value));
        }
        else if (_added.TryGetValue(parent, out List<string>? members))
        {
            members.Add($"\n{indent}{Member(name, value)}");
        }
        else
        {
            _added.Add(parent, [$"\n{indent}{Member(name, value)}"]);
        }
    }

    /// <summary>The change that adds members at the end of an object. If the last member has a comma after it, the new one has it too.</summary>
    private (TextSpan Span, string Text) Insertion(JsonObject parent, IReadOnlyList<string> members)
    {
        string added = string.Join(',', members);
        if (parent.Members is not [.., var last])
        {
            return (new TextSpan(parent.Span.Start + 1, 0), added);
        }

        int comma = IndexOfComma(last.Value.Span.End);
        return comma < 0 ? (new TextSpan(last.Value.Span.End, 0), "," + added) : (new TextSpan(comma + 1, 0), added + ",");
    }

    /// <summary>The position of the comma after a value, or -1. There may be comments before it.</summary>
    private int IndexOfComma(int position)
    {
        while (position < _content.Length)
        {
            char c = _content[position];
            if (c == ',')
            {
                return position;
            }

            if (c == '/' && position + 1 < _content.Length)
            {
                bool isLine = _content[position + 1] == '/';
                int end = isLine ? _content.IndexOf('\n', position) : _content.IndexOf("*/", position + 2, StringComparison.Ordinal) + 1;
                position = end < position ? _content.Length : end + 1;
            }
            else if (char.IsWhiteSpace(c))
            {
                position++;
            }
            else
            {
                return -1;
            }
        }

        return -1;
    }
}
