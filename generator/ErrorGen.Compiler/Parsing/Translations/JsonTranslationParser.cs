using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Parsing.Variants;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Reads an object of texts by key: each a string, or an object with <c>message</c> and <c>title</c>.</summary>
internal sealed class JsonTranslationParser(ParseContext context)
{
    private const string TextOrObject = "a string, or an object with 'message' and 'title'";

    private readonly List<TranslatedText> _texts = [];
    private readonly List<TranslatedSource> _sources = [];

    /// <summary>The texts, or null if the file is not a JSON object.</summary>
    public ReadTexts? Parse(string content)
    {
        if (RootObject.Read(context, content, out bool isWhole) is not { } root)
        {
            return null;
        }

        foreach (JsonMember member in ObjectFields.Distinct(context, root))
        {
            // The rest of a text with a syntax error has other faults as a consequence.
            context.IsQuiet = !member.Value.IsComplete;
            ReadMember(member);
        }

        context.IsQuiet = false;

        return new ReadTexts(_texts, IsComplete: isWhole) { Sources = _sources };
    }

    private void ReadMember(JsonMember member)
    {
        switch (member.Name)
        {
            case CatalogFields.Schema:
                if (member.Value is not JsonString)
                {
                    context.ReportWrongType(member.Name, JsonKinds.String, member.Value);
                }

                break;

            case TranslationFields.Sources:
                ReadSources(member.Value);
                break;

            // An entry of that name has a string here.
            case CatalogFields.Statuses when member.Value is JsonObject statuses:
                foreach (JsonMember status in ObjectFields.Distinct(context, statuses))
                {
                    ReadStatus(status);
                }

                break;
            default:
                TextRules.Check(context, member.Name, member.Name, member.NameSpan);
                ReadTexts(member, TextRole.Message, TextRole.Title, canHaveMessage: true);
                break;
        }
    }

    private void ReadSources(JsonNode value)
    {
        if (value is not JsonObject sources)
        {
            context.ReportWrongType(TranslationFields.Sources, "an object of strings", value);
            return;
        }

        foreach (JsonMember member in ObjectFields.Distinct(context, sources))
        {
            if (member.Value is JsonString hash)
            {
                _sources.Add(new TranslatedSource(member.Name, hash.Value));
            }
            else
            {
                context.ReportWrongType(member.Name, JsonKinds.String, member.Value);
            }
        }
    }

    private void ReadStatus(JsonMember member)
    {
        if (StatusCodes.TryParse(member.Name, out int code))
        {
            ReadTexts(member, TextRole.StatusMessage, TextRole.StatusTitle, canHaveMessage: code >= StatusCodes.LowestError);
        }
        else
        {
            context.Report(RuleTable.NoStatusCode, member.NameSpan, member.Name);
        }
    }

    private void ReadTexts(JsonMember member, TextRole message, TextRole title, bool canHaveMessage)
    {
        switch (member.Value)
        {
            // A string alone is the title of a status, because titles are more often translated than messages.
            case JsonString value when message == TextRole.Message:
                Add(message, member, value.Value, value.Span);
                break;
            case JsonObject { IsComplete: true } value when message == TextRole.Message && VariantReader.AreVariants(value):
                AddVariants(member, value, member.Name);
                break;
            case JsonObject { IsComplete: true } value:
                ReadObject(member, value, message, title, canHaveMessage);
                break;
            case JsonObject:
                // The syntax error that cut the object short is reported.
                break;
            case var other:
                context.ReportWrongType(member.Name, message == TextRole.Message ? TextOrObject : "an object with 'message' and 'title'", other);
                Add(message, member, value: null, other.Span);
                Add(title, member, value: null, other.Span);
                break;
        }
    }

    private void ReadObject(JsonMember member, JsonObject json, TextRole message, TextRole title, bool canHaveMessage)
    {
        var fields = ObjectFields.Read(context, json, TranslationFields.OfText);
        foreach ((string field, TextRole role) in new[] { (CatalogFields.Message, message), (CatalogFields.Title, title) })
        {
            switch (fields.Find(field))
            {
                case null:
                    break;
                case JsonString value when role == TextRole.StatusMessage && !canHaveMessage:
                    context.Report(RuleTable.NoFailure, value.Span, member.Name, field);
                    break;
                case JsonString value:
                    Add(role, member, value.Value, value.Span);
                    break;
                case JsonObject value when role == TextRole.Message:
                    AddVariants(member, value, field);
                    break;
                case var other:
                    context.ReportWrongType(field, JsonKinds.String, other);
                    Add(role, member, value: null, other.Span);
                    break;
            }
        }
    }

    private void AddVariants(JsonMember member, JsonObject json, string name)
    {
        VariantTexts? variants = null;
        EquatableArray<DiagnosticInfo> findings = context.Collect(() => variants = VariantReader.Read(context, json, name, RuleTable.EmptyTranslation));
        _texts.Add(new TranslatedText(
            TextRole.Message, member.Name, variants!.Other, TextPlace.Create(context.File, member.NameSpan), variants.Place)
        {
            Variants = variants,
            Findings = findings,
        });
    }

    private void Add(TextRole role, JsonMember member, string? value, TextSpan span)
    {
        string? text = null;
        EquatableArray<DiagnosticInfo> findings = value is null
            ? EquatableArray<DiagnosticInfo>.Empty
            : context.Collect(() => text = TranslationParser.NotEmpty(context, member.Name, value, span));
        _texts.Add(new TranslatedText(
            role, member.Name, text, TextPlace.Create(context.File, member.NameSpan), TextPlace.Create(context.File, span))
        { Findings = findings });
    }
}
