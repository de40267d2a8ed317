using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Fields;

/// <summary>The members of one object by name: unknown and duplicate ones reported and left out, each value read as what it must be.</summary>
internal sealed class ObjectFields
{
    private readonly ParseContext _context;
    private readonly JsonObject _json;
    private readonly string[] _known;

    /// <summary>For each member of the object the known name that it counts as, or null. Objects have few members, and there are many names.</summary>
    private readonly string?[] _names;

    private ObjectFields(ParseContext context, JsonObject json, string[] known)
    {
        _context = context;
        _json = json;
        _known = known;
        _names = json.Members.Length == 0 ? [] : new string?[json.Members.Length];
    }

    /// <summary>Where the object starts: the place to report a missing member at.</summary>
    public TextSpan Span => new(_json.Span.Start, 1);

    /// <summary>Reads the members of an object that may have only the known names.</summary>
    public static ObjectFields Read(ParseContext context, JsonObject json, string[] known)
    {
        var fields = new ObjectFields(context, json, known);
        Dictionary<string, TextSpan>? unknown = null;
        List<(string Name, int Member)>? misspelt = null;
        for (int i = 0; i < json.Members.Length; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            JsonMember member = json.Members[i];
            if (fields.Known(member.Name) is { } field)
            {
                fields.Add(field, i);
            }
            else if (!IsForOtherTools(member))
            {
                unknown ??= new(StringComparer.Ordinal);
                if (unknown.TryGetValue(member.Name, out TextSpan first))
                {
                    ReportDuplicate(context, member, first);
                }
                else
                {
                    unknown.Add(member.Name, member.NameSpan);
                    string? nearest = context.NearestName.Find(member.Name, known);
                    context.Report(RuleTable.UnknownName, member.NameSpan, member.Name, nearest is null ? "" : $"; did you mean '{nearest}'?");
                    if (nearest is not null)
                    {
                        (misspelt ??= []).Add((nearest, i));
                    }
                }
            }
        }

        // A misspelt field is one mistake: it counts as the field that is meant, so that the field is not missing as well.
        if (misspelt is not null)
        {
            foreach ((string name, int member) in misspelt)
            {
                if (fields.Find(name) is null)
                {
                    fields.Add(name, member);
                }
            }
        }

        return fields;
    }

    /// <summary>The members of an object, without those for other tools and without the second of one name, which is reported.</summary>
    public static IEnumerable<JsonMember> Distinct(ParseContext context, JsonObject json)
    {
        var seen = new Dictionary<string, bool>(json.Members.Length, StringComparer.Ordinal);
        foreach (JsonMember member in json.Members)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (IsForOtherTools(member))
            {
                continue;
            }

            // One look-up for each name: a known one does not change the number of names. A HashSet of .NET Standard 2.0 cannot be created with a capacity.
            int before = seen.Count;
            seen[member.Name] = true;
            if (seen.Count > before)
            {
                yield return member;
            }
            else
            {
                ReportDuplicate(context, member, FirstOf(json, member.Name).NameSpan);
            }
        }
    }

    public JsonNode? Find(string name) => IndexOf(name) is >= 0 and var index ? _json.Members[index].Value : null;

    /// <summary>Returns the position of a value, or that of the object if the value is missing.</summary>
    public TextSpan SpanOf(string name) => Find(name)?.Span ?? Span;

    /// <summary>Text that must not be empty, or null if the member is absent or wrong, which is reported.</summary>
    public string? Text(string name)
    {
        switch (Find(name))
        {
            case null:
                return null;
            case JsonString { Value: { } text } found:
                if (string.IsNullOrWhiteSpace(text))
                {
                    _context.Report(RuleTable.EmptyText, found.Span, name);
                    return null;
                }

                TextRules.Check(_context, name, text, found.Span);
                return text;
            case var other:
                _context.ReportWrongType(name, JsonKinds.String, other);
                return null;
        }
    }

    /// <summary>A whole number in a range, or null if the member is absent or wrong, which is reported.</summary>
    public int? Integer(string name, int minimum, int maximum)
    {
        switch (Find(name))
        {
            case null:
                return null;
            case JsonNumber number:
                if (number.TryGetInt32(out int value) && value >= minimum && value <= maximum)
                {
                    return value;
                }

                _context.Report(
                    RuleTable.OutOfRange,
                    number.Span,
                    name,
                    CSharpText.Number(minimum),
                    CSharpText.Number(maximum),
                    number.Lexeme);
                return null;
            case var other:
                _context.ReportWrongType(name, JsonKinds.WholeNumber, other);
                return null;
        }
    }

    /// <summary>Returns whether a member is true; false if the member is absent or wrong, which is reported.</summary>
    public bool IsTrue(string name)
    {
        switch (Find(name))
        {
            case null:
                return false;
            case JsonBoolean truth:
                return truth.Value;
            case var other:
                _context.ReportWrongType(name, "true or false", other);
                return false;
        }
    }

    public JsonObject? Object(string name) => Node<JsonObject>(name, JsonKinds.Object);

    public JsonArray? Array(string name) => Node<JsonArray>(name, JsonKinds.Array);

    /// <summary>Whether a member is for other tools.</summary>
    public static bool IsForOtherTools(JsonMember member) =>
        member.Name.StartsWith(CatalogFields.ExtensionPrefix, StringComparison.Ordinal);

    private static JsonMember FirstOf(JsonObject json, string name) => json.Members.First(member => member.Name == name);

    private static void ReportDuplicate(ParseContext context, JsonMember member, TextSpan first) =>
        context.Report(RuleTable.DuplicateName, member.NameSpan, member.Name, context.Locate(first).Display);

    private void Add(string field, int member)
    {
        if (IndexOf(field) is >= 0 and var first)
        {
            ReportDuplicate(_context, _json.Members[member], _json.Members[first].NameSpan);
        }
        else
        {
            _names[member] = field;
        }
    }

    /// <summary>Returns the index of the member that counts as a name, or -1.</summary>
    private int IndexOf(string name)
    {
        for (int i = 0; i < _names.Length; i++)
        {
            if (_names[i] == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Returns the known name that is equal to one, or null. There are few names, and most have different lengths.</summary>
    private string? Known(string name)
    {
        foreach (string known in _known)
        {
            if (known == name)
            {
                return known;
            }
        }

        return null;
    }

    private T? Node<T>(string name, string expected)
        where T : JsonNode
    {
        switch (Find(name))
        {
            case null:
                return null;
            case T found:
                return found;
            case var other:
                _context.ReportWrongType(name, expected, other);
                return null;
        }
    }
}
