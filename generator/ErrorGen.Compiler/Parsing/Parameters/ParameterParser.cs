using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Parsing.Messages;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Parameters;

/// <summary>Reads the declared parameters of an entry.</summary>
internal static class ParameterParser
{
    /// <summary>
    /// Returns the parameters. One that is wrong, which is reported, keeps its place under a name of its own, so that the generated classes have the
    /// signature that their users expect.
    /// </summary>
    public static IReadOnlyList<DeclaredParameter> Parse(ParseContext context, JsonArray json, EntryDefaults defaults, out bool isFaulty)
    {
        var parameters = new List<DeclaredParameter>(json.Items.Count);
        var places = new Dictionary<string, TextSpan>(json.Items.Count, StringComparer.Ordinal);
        isFaulty = false;
        for (int i = 0; i < json.Items.Count; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            string number = CSharpText.Number(i + 1);
            DeclaredParameter? parameter = ParseItem(context, json.Items[i], defaults, $"{CatalogFields.Parameters}[{CSharpText.Number(i)}]");
            if (parameter is not null && !IsNew(context, parameter, places))
            {
                isFaulty = true;
                continue;
            }

            isFaulty |= parameter is null or { IsFaulty: true };
            parameters.Add(parameter ?? new DeclaredParameter(MessageRules.Positional + number, json.Items[i].Span) { Type = ParameterType.Unknown, IsFaulty = true });
        }

        return parameters;
    }

    private static DeclaredParameter? ParseItem(ParseContext context, JsonNode item, EntryDefaults defaults, string itemName)
    {
        switch (item)
        {
            case JsonString name:
                return IsName(context, name.Value, name.Span)
                    ? new DeclaredParameter(name.Value, name.Span).As(defaults.Type)
                    : null;
            case JsonObject json:
                return ParseObject(context, json, defaults, itemName);
            default:
                context.ReportWrongType(itemName, "a name or an object", item);
                return null;
        }
    }

    private static DeclaredParameter? ParseObject(ParseContext context, JsonObject json, EntryDefaults defaults, string itemName)
    {
        var fields = ObjectFields.Read(context, json, CatalogFields.OfParameter);
        string? name = fields.Text(CatalogFields.Name);
        if (fields.Find(CatalogFields.Name) is null)
        {
            context.Report(RuleTable.MissingField, fields.Span, itemName, CatalogFields.Name);
        }

        string? typeName = fields.Text(CatalogFields.Type);
        bool isUntyped = fields.Find(CatalogFields.Type) is null;
        DeclaredType? found = typeName is null ? null : ParameterTypes.Find(context, typeName, fields.SpanOf(CatalogFields.Type));
        DeclaredType? type = isUntyped ? defaults.Type : found;
        string? description = fields.Text(CatalogFields.Description);
        if (name is null || !IsName(context, name, fields.SpanOf(CatalogFields.Name)))
        {
            return null;
        }

        EquatableArray<ParameterValue>? values = ValuesParser.Parse(context, fields, type);
        if (type is null || values is null)
        {
            return new DeclaredParameter(name, fields.SpanOf(CatalogFields.Name)) { Type = ParameterType.Unknown, IsFaulty = true };
        }

        JsonNode? example = fields.Find(CatalogFields.Example);
        ExampleValue? exampleValue = example is null ? null : ExampleReader.Read(context, example, name, type, values.Value);
        return new DeclaredParameter(name, fields.SpanOf(CatalogFields.Name))
        {
            Values = values.Value,
            Format = ParseFormat(context, fields, type.Type),
            FormatSpan = fields.SpanOf(CatalogFields.Format),
            Description = description,
            Example = exampleValue,
            HasFaultyExample = example is not null && exampleValue is null,
        }.As(type);
    }

    private static string? ParseFormat(ParseContext context, ObjectFields fields, ParameterType type)
    {
        string? format = fields.Text(CatalogFields.Format);
        if (format is null || FormatRules.Fits(format, type))
        {
            return format;
        }

        context.Report(RuleTable.InvalidFormat, fields.SpanOf(CatalogFields.Format), format, type.CatalogName);
        return null;
    }

    private static bool IsName(ParseContext context, string name, TextSpan span)
    {
        bool isEmpty = name.Trim().Length == 0;
        if (!isEmpty && !name.All(c => c is >= '0' and <= '9'))
        {
            TextRules.Check(context, CatalogFields.Name, name, span);
            return true;
        }

        if (isEmpty)
        {
            context.Report(RuleTable.EmptyText, span, CatalogFields.Name);
        }
        else
        {
            context.Report(RuleTable.MalformedValue, span, CatalogFields.Name, "a name, because a number is a position", name);
        }

        return false;
    }

    private static bool IsNew(ParseContext context, DeclaredParameter parameter, Dictionary<string, TextSpan> before)
    {
        if (before.TryGetValue(parameter.Name, out TextSpan first))
        {
            context.Report(RuleTable.DuplicateName, parameter.Span, parameter.Name, context.Locate(first).Display);
            return false;
        }

        before.Add(parameter.Name, parameter.Span);
        return true;
    }
}
