using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Variants;

/// <summary>Reads an object of variants of a message. What its names mean is decided later, by language and parameters.</summary>
internal static class VariantReader
{
    /// <summary>Whether an object in the place of the texts of an entry holds the variants of its message.</summary>
    public static bool AreVariants(JsonObject json) =>
        json.Members.Any(member => VariantNames.IsProbable(member.Name)) && !json.Members.Any(member => member.Name == CatalogFields.Message);

    /// <summary>Reads variants.</summary>
    /// <param name="context">The file.</param>
    /// <param name="json">The object.</param>
    /// <param name="name">What has the variants, for messages.</param>
    /// <param name="emptyText">The rule about a variant that is empty.</param>
    public static VariantTexts Read(ParseContext context, JsonObject json, string name, Rule emptyText)
    {
        var items = new List<VariantText>();
        VariantSelector? selector = null;
        bool isFaulty = !json.IsComplete;
        bool hasOther = false;
        foreach (JsonMember member in ObjectFields.Distinct(context, json))
        {
            hasOther |= member.Name == VariantNames.Other;
            switch (member)
            {
                case { Name: VariantNames.Plural or VariantNames.Select, Value: JsonString } when selector is not null:
                    context.Report(RuleTable.NestedVariants, member.NameSpan, $"There are both '{VariantNames.Plural}' and '{VariantNames.Select}'");
                    isFaulty = true;
                    break;
                case { Name: VariantNames.Plural or VariantNames.Select, Value: JsonString parameter }:
                    SelectorKind kind = member.Name == VariantNames.Plural ? SelectorKind.Plural : SelectorKind.Select;
                    selector = new VariantSelector(kind, parameter.Value, TextPlace.Create(context.File, parameter.Span));
                    break;
                case { Value: JsonString text }:
                    isFaulty |= !AddText(context, items, member, text, emptyText);
                    break;
                case { Value: JsonObject }:
                    context.Report(RuleTable.NestedVariants, member.NameSpan, $"'{member.Name}' has variants of its own");
                    isFaulty = true;
                    break;
                default:
                    context.ReportWrongType(member.Name, JsonKinds.String, member.Value);
                    isFaulty = true;
                    break;
            }
        }

        if (!hasOther)
        {
            context.Report(RuleTable.MissingField, new TextSpan(json.Span.Start, 1), name, VariantNames.Other);
            isFaulty = true;
        }

        return new VariantTexts(selector, items.ToEquatableArray(), TextPlace.Create(context.File, new TextSpan(json.Span.Start, 1)), isFaulty);
    }

    private static bool AddText(ParseContext context, List<VariantText> items, JsonMember member, JsonString text, Rule emptyText)
    {
        if (string.IsNullOrWhiteSpace(text.Value))
        {
            context.Report(emptyText, text.Span, member.Name);
            return false;
        }

        TextRules.Check(context, member.Name, text.Value, text.Span);
        items.Add(new VariantText(
            member.Name, text.Value, TextPlace.Create(context.File, member.NameSpan), TextPlace.Create(context.File, text.Span)));
        return true;
    }
}
