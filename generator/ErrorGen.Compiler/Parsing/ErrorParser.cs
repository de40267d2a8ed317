using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>Reads one entry of <c>errors</c>.</summary>
internal sealed class ErrorParser(ParseContext context, CatalogNames names)
{
    private readonly IReadOnlyDictionary<string, string> _reservedKeys = MemberNames.ReservedKeys(names);
    private readonly ParameterNames _parameterNames = new(context);

    public const int LowestStatus = 400;
    public const int HighestStatus = 599;

    /// <summary>One year, in seconds; a longer wait is a mistake of the unit.</summary>
    public const int LongestRetryAfter = 365 * 24 * 60 * 60;

    private static readonly string[] UrlPrefixes = ["http://", "https://"];

    /// <summary>The entry, or null where it is broken, which is reported.</summary>
    public ParsedError? Parse(JsonMember member)
    {
        if (member.Value is not JsonObject json)
        {
            context.ReportWrongType(member.Name, JsonKinds.Object, member.Value);
            return null;
        }

        if (!json.IsComplete)
        {
            // The syntax error that cut the entry short is reported; what is left of the entry would be a guess.
            return null;
        }

        string? name = ParseKey(member);
        var fields = ObjectFields.Read(context, json, CatalogFields.OfError);
        Require(fields, member, CatalogFields.Status);
        Require(fields, member, CatalogFields.Message);
        int? status = fields.Integer(CatalogFields.Status, LowestStatus, HighestStatus);
        string? message = fields.Text(CatalogFields.Message);
        var details = (
            Code: fields.Text(CatalogFields.Code),
            Title: fields.Text(CatalogFields.Title),
            Description: fields.Text(CatalogFields.Description),
            RetryAfter: fields.Integer(CatalogFields.RetryAfter, 0, LongestRetryAfter),
            Help: ParseUrl(fields, CatalogFields.Help),
            LogLevel: ParseLogLevel(fields),
            Deprecated: fields.Text(CatalogFields.Deprecated));
        (bool IsPositional, EquatableArray<ParameterModel> Parameters)? shape = ParseParameters(fields, message, name ?? "");
        if (name is null || status is null || message is null || shape is null)
        {
            return null;
        }

        var model = new ErrorModel
        {
            Key = member.Name,
            Name = name,
            Code = details.Code ?? member.Name,
            Status = status.Value,
            Message = message,
            HasPositionalParameters = shape.Value.IsPositional,
            Parameters = shape.Value.Parameters,
            Title = details.Title,
            Description = details.Description,
            RetryAfter = details.RetryAfter,
            Help = details.Help,
            LogLevel = details.LogLevel,
            Deprecated = details.Deprecated,
        };
        TextSpan codeSpan = details.Code is null ? member.NameSpan : fields.SpanOf(CatalogFields.Code);
        return new ParsedError(model, member.NameSpan, codeSpan);
    }

    private string? ParseKey(JsonMember member)
    {
        TextRules.Check(context, member.Name, member.Name, member.NameSpan);
        string? name = CSharpNames.Identifier(member.Name);
        if (name is null)
        {
            context.Report(RuleTable.MalformedName, member.NameSpan, member.Name);
            return null;
        }

        if (name.Length > CSharpNames.LongestName)
        {
            context.Report(RuleTable.MalformedValue, member.NameSpan, CatalogFields.Errors, CSharpNames.LongestNameText, member.Name);
            return null;
        }

        if (_reservedKeys.TryGetValue(name, out string? reservedBy))
        {
            context.Report(RuleTable.ReservedKey, member.NameSpan, member.Name, reservedBy);
            return null;
        }

        return name;
    }

    private void Require(ObjectFields fields, JsonMember member, string field)
    {
        if (fields.Find(field) is null)
        {
            context.Report(RuleTable.MissingField, member.NameSpan, member.Name, field);
        }
    }

    private string? ParseUrl(ObjectFields fields, string field)
    {
        string? text = fields.Text(field);
        if (text is null)
        {
            return null;
        }

        // Uri alone takes white space around the address, backslashes in it and a path of the build machine.
        bool isUrl = Uri.TryCreate(text, UriKind.Absolute, out _)
            && UrlPrefixes.Any(prefix => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            && !text.Any(char.IsWhiteSpace);
        if (!isUrl)
        {
            context.Report(RuleTable.NotAbsoluteUrl, fields.SpanOf(field), field, text);
        }

        return isUrl ? text : null;
    }

    private string? ParseLogLevel(ObjectFields fields)
    {
        string? level = fields.Text(CatalogFields.LogLevel);
        if (level is null || LogLevels.All.Contains(level, StringComparer.Ordinal))
        {
            return level;
        }

        string expected = "one of " + string.Join(", ", LogLevels.All);
        context.Report(RuleTable.MalformedValue, fields.SpanOf(CatalogFields.LogLevel), CatalogFields.LogLevel, expected, level);
        return null;
    }

    private (bool IsPositional, EquatableArray<ParameterModel> Parameters)? ParseParameters(
        ObjectFields fields, string? message, string errorName)
    {
        bool isDeclared = fields.Find(CatalogFields.Parameters) is not null;
        IReadOnlyList<DeclaredParameter>? parameters =
            fields.Array(CatalogFields.Parameters) is { } json ? ParameterParser.Parse(context, json) : null;
        if (message is null || (isDeclared && parameters is null))
        {
            return null;
        }

        TextSpan span = fields.SpanOf(CatalogFields.Message);
        MessageShape? shape = parameters is null
            ? MessageRules.Infer(context, message, span)
            : MessageRules.Check(context, message, span, [.. parameters.Select(p => p.Name)]);
        if (shape is null)
        {
            return null;
        }

        parameters ??= Inferred(shape, span);
        ReportUnused(shape, parameters);
        return _parameterNames.Assign(parameters, errorName) is { } models ? (shape.IsPositional, models) : null;
    }

    private void ReportUnused(MessageShape shape, IReadOnlyList<DeclaredParameter> parameters)
    {
        foreach (int unused in shape.Unused)
        {
            context.Report(RuleTable.UnusedParameter, parameters[unused].Span, parameters[unused].Name);
        }
    }

    private static DeclaredParameter[] Inferred(MessageShape shape, TextSpan span)
    {
        var parameters = new DeclaredParameter[shape.Names.Count];
        for (int i = 0; i < parameters.Length; i++)
        {
            parameters[i] = new DeclaredParameter(shape.Names[i], span);
        }

        return parameters;
    }
}
