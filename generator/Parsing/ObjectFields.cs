using ErrorGen.Generator.Diagnostics;
using ErrorGen.Generator.Json;
using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Generator.Parsing;

/// <summary>The members of one object by name: unknown and duplicate ones reported and left out, each value read as what it must be.</summary>
internal sealed class ObjectFields
{
    private readonly ParseContext _context;
    private readonly Dictionary<string, JsonNode> _values = new(StringComparer.Ordinal);

    private ObjectFields(ParseContext context, TextSpan span)
    {
        _context = context;
        Span = span;
    }

    /// <summary>Where the object starts: the place to report a missing member at.</summary>
    public TextSpan Span { get; }

    /// <summary>Reads the members of an object that may have only the known names.</summary>
    public static ObjectFields Read(ParseContext context, JsonObject json, IReadOnlyList<string> known)
    {
        var fields = new ObjectFields(context, new TextSpan(json.Span.Start, 1));
        foreach (JsonMember member in Distinct(context, json))
        {
            if (!known.Contains(member.Name, StringComparer.Ordinal))
            {
                context.Report(Descriptors.UnknownName, member.NameSpan, member.Name, NearestName.Suggest(member.Name, known));
            }
            else
            {
                fields._values.Add(member.Name, member.Value);
            }
        }

        return fields;
    }

    /// <summary>The members of an object, without those for other tools and without the second of one name, which is reported.</summary>
    public static IEnumerable<JsonMember> Distinct(ParseContext context, JsonObject json)
    {
        var seen = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (JsonMember member in json.Members)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (member.Name.StartsWith(CatalogFields.ExtensionPrefix, StringComparison.Ordinal))
            {
                continue;
            }

            if (seen.TryGetValue(member.Name, out TextSpan first))
            {
                context.Report(Descriptors.DuplicateName, member.NameSpan, member.Name, context.Locate(first).Display);
                continue;
            }

            seen.Add(member.Name, member.NameSpan);
            yield return member;
        }
    }

    public JsonNode? Find(string name) => _values.TryGetValue(name, out JsonNode? value) ? value : null;

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
                if (text.Trim().Length == 0)
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
