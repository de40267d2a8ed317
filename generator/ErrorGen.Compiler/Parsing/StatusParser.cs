using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Parsing.Messages;
using ErrorGen.Compiler.Rules;

namespace ErrorGen.Compiler.Parsing;

/// <summary>Reads one member of <c>statuses</c>.</summary>
internal static class StatusParser
{
    /// <summary>Returns the status, or null after reporting its faults.</summary>
    public static ParsedStatus? Parse(ParseContext context, JsonMember member, CodePrefix codePrefix)
    {
        bool isCode = StatusCodes.TryParse(member.Name, out int code);
        if (!isCode)
        {
            context.Report(RuleTable.NoStatusCode, member.NameSpan, member.Name);
        }

        if (member.Value is not JsonObject json)
        {
            context.ReportWrongType(member.Name, JsonKinds.Object, member.Value);
            return null;
        }

        if (!json.IsComplete)
        {
            return null;
        }

        var fields = ObjectFields.Read(context, json, CatalogFields.OfStatus);
        string? message = fields.Text(CatalogFields.Message);
        string? errorCode = fields.Text(CatalogFields.Code);
        if (isCode && code < StatusCodes.LowestError)
        {
            message = Refuse(context, member, fields, CatalogFields.Message, message);
            errorCode = Refuse(context, member, fields, CatalogFields.Code, errorCode);
        }

        if (errorCode is not null)
        {
            codePrefix.Check(context, errorCode, fields.SpanOf(CatalogFields.Code), isKey: false);
        }

        if (isCode && message is not null)
        {
            foreach (string[] arguments in StatusPlaceholders.Check(code, message))
            {
                context.Report(RuleTable.UnknownStatusPlaceholder, fields.SpanOf(CatalogFields.Message), arguments);
            }
        }

        string? title = fields.Text(CatalogFields.Title);
        string? description = fields.Text(CatalogFields.Description);
        return isCode
            ? new ParsedStatus(new StatusModel(code, title, description, message, errorCode), fields.SpanOf(CatalogFields.Code))
            : null;
    }

    /// <summary>Reports what only a failure can have.</summary>
    private static string? Refuse(ParseContext context, JsonMember member, ObjectFields fields, string field, string? text)
    {
        if (text is not null)
        {
            context.Report(RuleTable.NoFailure, fields.SpanOf(field), member.Name, field);
        }

        return null;
    }
}
