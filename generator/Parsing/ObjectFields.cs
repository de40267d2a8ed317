using ErrorGen.Generator.Diagnostics;
using ErrorGen.Generator.Json;
using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Generator.Parsing;

/// <summary>The members of one object by name: unknown and duplicate ones reported and left out, each value read as what it must be.</summary>
internal sealed class ObjectFields
{
    private readonly ParseContext _context;
    private readonly string[] _known;
    private readonly JsonMember?[] _members;

    private ObjectFields(ParseContext context, TextSpan span, string[] known)
    {
        _context = context;
        _known = known;
        _members = new JsonMember?[known.Length];
        Span = span;
    }

    /// <summary>Where the object starts: the place to report a missing member at.</summary>
    public TextSpan Span { get; }

    /// <summary>Reads the members of an object that may have only the known names.</summary>
    public static ObjectFields Read(ParseContext context, JsonObject json, string[] known)
    {
        var fields = new ObjectFields(context, new TextSpan(json.Span.Start, 1), known);
        Dictionary<string, TextSpan>? unknown = null;
        foreach (JsonMember member in json.Members)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            int place = fields.PlaceOf(member.Name);
            if (place >= 0)
            {
                fields.Add(place, member);
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
                    context.Report(Descriptors.UnknownName, member.NameSpan, member.Name, NearestName.Suggest(member.Name, known));
                }
            }
        }

        return fields;
    }

    /// <summary>The members of an object, without those for other tools and without the second of one name, which is reported.</summary>
    public static IEnumerable<JsonMember> Distinct(ParseContext context, JsonObject json)
    {
        var seen = new Dictionary<string, TextSpan>(json.Members.Count, StringComparer.Ordinal);
        foreach (JsonMember member in json.Members)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (IsForOtherTools(member))
            {
                continue;
            }

            if (seen.TryGetValue(member.Name, out TextSpan first))
            {
                ReportDuplicate(context, member, first);
                continue;
            }

            seen.Add(member.Name, member.NameSpan);
            yield return member;
        }
    }

    public JsonNode? Find(string name) => _members[PlaceOf(name)]?.Value;

    /// <summary>The place of a value, or of the object where it has none.</summary>
    public TextSpan SpanOf(string name) => Find(name)?.Span ?? Span;

    /// <summary>Text that must not be empty, or null where the member is absent or wrong, which is reported.</summary>
    public string? Text(string name)
    {
        switch (Find(name))
        {
            case null:
                return null;
            case JsonString { Value: { } text } found:
                if (string.IsNullOrWhiteSpace(text))
                {
                    _context.Report(Descriptors.EmptyText, found.Span, name);
                    return null;
                }

                TextRules.Check(_context, name, text, found.Span);
                return text;
            case var other:
                _context.ReportWrongType(name, JsonKinds.String, other);
                return null;
        }
    }

    /// <summary>A whole number in a range, or null where the member is absent or wrong, which is reported.</summary>
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
                    Descriptors.OutOfRange,
                    number.Span,
                    name,
                    ErrorGen.Generator.Text.CSharpText.Number(minimum),
                    ErrorGen.Generator.Text.CSharpText.Number(maximum),
                    number.Lexeme);
                return null;
            case var other:
                _context.ReportWrongType(name, JsonKinds.WholeNumber, other);
                return null;
        }
    }

    public JsonObject? Object(string name) => Node<JsonObject>(name, JsonKinds.Object);

    public JsonArray? Array(string name) => Node<JsonArray>(name, JsonKinds.Array);

    private static bool IsForOtherTools(JsonMember member) =>
        member.Name.StartsWith(CatalogFields.ExtensionPrefix, StringComparison.Ordinal);

    private static void ReportDuplicate(ParseContext context, JsonMember member, TextSpan first) =>
        context.Report(Descriptors.DuplicateName, member.NameSpan, member.Name, context.Locate(first).Display);

    private void Add(int place, JsonMember member)
    {
        if (_members[place] is { } first)
        {
            ReportDuplicate(_context, member, first.NameSpan);
        }
        else
        {
            _members[place] = member;
        }
    }

    /// <summary>The place of a name among the known ones, -1 where it is not known. They are few, and most differ in length.</summary>
    private int PlaceOf(string name)
    {
        for (int i = 0; i < _known.Length; i++)
        {
            if (_known[i] == name)
            {
                return i;
            }
        }

        return -1;
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
