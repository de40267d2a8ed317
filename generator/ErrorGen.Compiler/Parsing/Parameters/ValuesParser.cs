using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Parameters;

/// <summary>Reads the values that a parameter can have.</summary>
internal static class ValuesParser
{
    /// <summary>The most values of a parameter. A longer list is data, and not a type.</summary>
    public const int MostValues = 100;

    /// <summary>Returns the values; none if the parameter can have all of its type, and null if they are wrong, which is reported.</summary>
    public static EquatableArray<ParameterValue>? Parse(ParseContext context, ObjectFields fields, DeclaredType? declared)
    {
        if (fields.Find(CatalogFields.Values) is null)
        {
            return EquatableArray<ParameterValue>.Empty;
        }

        if (fields.Array(CatalogFields.Values) is not { } json)
        {
            return null;
        }

        if (declared?.Type is { } type && type != ParameterType.String)
        {
            string list = declared.IsList ? ParameterType.ListSuffix : "";
            context.Report(
                RuleTable.MalformedValue, fields.SpanOf(CatalogFields.Type), CatalogFields.Type, $"string{list} or string{list}?, because the parameter has 'values'", type.CatalogName + list);
            return null;
        }

        if (json.Items.Count == 0)
        {
            context.Report(RuleTable.EmptyText, json.Span, CatalogFields.Values);
            return null;
        }

        if (json.Items.Count > MostValues)
        {
            context.Report(
                RuleTable.MalformedValue,
                new TextSpan(json.Span.Start, 1),
                CatalogFields.Values,
                $"a list of at most {CSharpText.Number(MostValues)} values",
                CSharpText.Number(json.Items.Count) + " values");
            return null;
        }

        return ParseItems(context, json);
    }

    private static EquatableArray<ParameterValue>? ParseItems(ParseContext context, JsonArray json)
    {
        var values = new List<ParameterValue>(json.Items.Count);
        var places = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        bool isFaulty = false;
        for (int i = 0; i < json.Items.Count; i++)
        {
            ParameterValue? value = ParseItem(context, json.Items[i], $"{CatalogFields.Values}[{CSharpText.Number(i)}]", places, owners);
            isFaulty |= value is null;
            if (value is not null)
            {
                values.Add(value);
            }
        }

        return isFaulty ? null : values.ToEquatableArray();
    }

    private static ParameterValue? ParseItem(
        ParseContext context, JsonNode item, string itemName, Dictionary<string, TextSpan> places, Dictionary<string, string> owners)
    {
        if (item is not JsonString { Value: { } text })
        {
            context.ReportWrongType(itemName, JsonKinds.String, item);
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            context.Report(RuleTable.EmptyText, item.Span, itemName);
            return null;
        }

        TextRules.Check(context, itemName, text, item.Span);
        if (places.TryGetValue(text, out TextSpan first))
        {
            context.Report(RuleTable.DuplicateName, item.Span, text, context.Locate(first).Display);
            return null;
        }

        places.Add(text, item.Span);
        string? name = NameRules.Check(context, CSharpNames.Pascal(text), itemName, text, item.Span);
        if (name is null)
        {
            return null;
        }

        if (owners.TryGetValue(name, out string? owner))
        {
            context.Report(RuleTable.CollidingValues, item.Span, text, name, owner);
            return null;
        }

        owners.Add(name, text);
        return new ParameterValue(text, name);
    }
}
