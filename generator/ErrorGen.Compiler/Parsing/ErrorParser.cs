using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>Reads one entry of <c>errors</c>.</summary>
internal sealed class ErrorParser(ParseContext context, CatalogNames names, string culture)
{
    private readonly IReadOnlyDictionary<string, string> _reservedKeys = MemberNames.ReservedKeys(names);
    private readonly ParameterNames _parameterNames = new(context);

    public const int LowestStatus = 400;
    public const int HighestStatus = 599;

    /// <summary>One year, in seconds; a longer wait is a mistake of the unit.</summary>
    public const int LongestRetryAfter = 365 * 24 * 60 * 60;

    /// <summary>The most parameters of an entry: the C# compiler takes longer for each, and a reader too (docs/catalogue.md).</summary>
    public const int MostParameters = 100;

    /// <summary>The status of an entry whose own is wrong, which is reported.</summary>
    private const int SubstituteStatus = 500;

    private static readonly string[] UrlPrefixes = ["http://", "https://"];

    private readonly List<BrokenEntry> _broken = [];

    /// <summary>The entries that were left out so far.</summary>
    public IReadOnlyList<BrokenEntry> Broken => _broken;

    /// <summary>
    /// Returns the entry, or null if it has no sound key. Faults are reported. An entry with another fault is returned all the same, with what can be
    /// read of it, so that the fault does not have errors of the C# compiler as a consequence.
    /// </summary>
    public ParsedError? Parse(JsonMember member)
    {
        bool isObject = member.Value is JsonObject;
        if (!isObject)
        {
            context.ReportWrongType(member.Name, JsonKinds.Object, member.Value);
        }

        // The syntax error in an entry is reported. A fault of what is left of the entry would be a consequence of it.
        bool wasQuiet = context.IsQuiet;
        context.IsQuiet = wasQuiet || !isObject || !member.Value.IsComplete;
        ParsedError? error = Parse(member, member.Value as JsonObject ?? AsObject(member));
        context.IsQuiet = wasQuiet;
        return error;
    }

    /// <summary>Takes a text in the place of an entry for its message.</summary>
    private static JsonObject AsObject(JsonMember member) => new(
        member.Value is JsonString ? [new JsonMember(CatalogFields.Message, member.Value.Span, member.Value)] : [], member.Value.Span, isComplete: false);

    private ParsedError? Parse(JsonMember member, JsonObject json)
    {
        string? name = ParseKey(member);
        var fields = ObjectFields.Read(context, json, CatalogFields.OfError);
        Require(fields, member, CatalogFields.Status);
        Require(fields, member, CatalogFields.Message);
        int? status = fields.Integer(CatalogFields.Status, LowestStatus, HighestStatus);
        EntryVariants? variants = ParseVariants(fields);
        string? message = variants is null ? fields.Text(CatalogFields.Message) : variants.Other;
        var details = (
            Code: fields.Text(CatalogFields.Code),
            Title: fields.Text(CatalogFields.Title),
            Description: fields.Text(CatalogFields.Description),
            RetryAfter: fields.Integer(CatalogFields.RetryAfter, 0, LongestRetryAfter),
            Help: ParseUrl(fields, CatalogFields.Help),
            LogLevel: ParseLogLevel(fields),
            Deprecated: fields.Text(CatalogFields.Deprecated));
        MessageShape? shape = ParseParameters(fields, variants?.Joined ?? message ?? "", name ?? "", variants, out EquatableArray<ParameterModel> parameters);
        if (name is null || shape is null)
        {
            _broken.Add(new BrokenEntry(member.Name, message, details.Title));
            return null;
        }

        var model = new ErrorModel
        {
            Key = member.Name,
            Name = name,
            Code = details.Code ?? member.Name,
            Status = status ?? SubstituteStatus,
            Message = message ?? "",
            Variants = variants?.ToModel(),
            HasPositionalParameters = shape.IsPositional,
            Parameters = parameters,
            Title = details.Title,
            Description = details.Description,
            RetryAfter = details.RetryAfter,
            Help = details.Help,
            LogLevel = details.LogLevel,
            Deprecated = details.Deprecated,
            IsFaulty = status is null || message is null || shape.IsFaulty || !json.IsComplete,
        };
        TextSpan codeSpan = details.Code is null ? member.NameSpan : fields.SpanOf(CatalogFields.Code);
        return new ParsedError(model, member.NameSpan, codeSpan);
    }

    private EntryVariants? ParseVariants(ObjectFields fields) => fields.Find(CatalogFields.Message) is JsonObject json
        ? new EntryVariants(context, VariantReader.Read(context, json, CatalogFields.Message, RuleTable.EmptyText))
        : null;

    private string? ParseKey(JsonMember member)
    {
        TextRules.Check(context, member.Name, member.Name, member.NameSpan);
        string? name = CSharpNames.Entry(member.Name);
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

        // The class Uri alone also accepts white space around the address, backslashes in it and a path of the build machine.
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

    /// <summary>Returns the shape of the message with the parameters of the entry, or null if these are too many.</summary>
    private MessageShape? ParseParameters(
        ObjectFields fields, string message, string errorName, EntryVariants? variants, out EquatableArray<ParameterModel> models)
    {
        TextSpan span = fields.SpanOf(CatalogFields.Message);
        bool isFaulty = false;
        IReadOnlyList<DeclaredParameter>? parameters =
            fields.Array(CatalogFields.Parameters) is { } json ? ParameterParser.Parse(context, json, out isFaulty) : null;
        MessageShape shape = parameters is null
            ? MessageRules.Infer(context, message, span)
            : ShapeOf(message, span, parameters, variants, isFaulty);
        if (parameters is null && fields.Find(CatalogFields.Parameters) is not null)
        {
            isFaulty = true;
        }

        if ((ForeignPlaceholder.Find(message) ?? (parameters is null ? ForeignPlaceholder.FindUnnamed(shape.Names) : null)) is { } foreign)
        {
            context.Report(RuleTable.ForeignPlaceholder, variants?.PlaceOf(foreign.Form) ?? span, foreign.Form, foreign.Notation, foreign.Correction);
        }

        if (variants is not null)
        {
            parameters = variants.Select(parameters ?? Inferred(shape, span), parameters is null, shape.IsPositional);
            variants.CheckNames(parameters, culture);
            isFaulty |= variants.IsFaulty;
        }

        if (!shape.IsFaulty && PlainForm.FindAmbiguity(message, PlaceholdersOf(shape)) is { } ambiguity)
        {
            context.Report(RuleTable.AmbiguousPlainForm, variants?.PlaceOf(ambiguity.Written) ?? span, ambiguity.Written, ambiguity.Sent, ambiguity.Read);
        }

        parameters ??= Inferred(shape, span);
        models = EquatableArray<ParameterModel>.Empty;
        if (parameters.Count > MostParameters)
        {
            TextSpan place = fields.Find(CatalogFields.Parameters)?.Span ?? span;
            if (!shape.IsFaulty)
            {
                context.Report(
                    RuleTable.TooManyParameters, new TextSpan(place.Start, 1), CSharpText.Number(parameters.Count), CSharpText.Number(MostParameters));
            }

            return null;
        }

        ReportUnused(shape, parameters, variants);
        ReportRegions(parameters);
        models = _parameterNames.Assign(parameters, errorName, out bool hasNoNames);
        return shape with { IsFaulty = shape.IsFaulty || isFaulty || hasNoNames };
    }

    private static string[] PlaceholdersOf(MessageShape shape) =>
        [.. shape.Names.Select((name, i) => shape.IsPositional ? Placeholder.OfPosition(i) : name)];

    /// <summary>Compares the message with the declared parameters. If one of these is wrong, its placeholder is not wrong as well.</summary>
    private MessageShape ShapeOf(
        string message, TextSpan span, IReadOnlyList<DeclaredParameter> parameters, EntryVariants? variants, bool isFaulty)
    {
        bool wasQuiet = context.IsQuiet;
        context.IsQuiet = wasQuiet || isFaulty || message.Length == 0;
        string[] declared = [.. parameters.Select(p => p.Name)];
        MessageShape shape = variants?.Compare(span, declared) ?? MessageRules.Check(context, message, span, declared);
        context.IsQuiet = wasQuiet;
        return context.IsQuiet || isFaulty || message.Length == 0 ? shape with { Unused = [] } : shape;
    }

    private void ReportUnused(MessageShape shape, IReadOnlyList<DeclaredParameter> parameters, EntryVariants? variants)
    {
        foreach (int unused in shape.Unused.Where(unused => unused != variants?.Parameter))
        {
            context.Report(RuleTable.UnusedParameter, parameters[unused].Span, parameters[unused].Name);
        }
    }

    /// <summary>Reports formats that need a region if the culture of the catalogue has none.</summary>
    private void ReportRegions(IReadOnlyList<DeclaredParameter> parameters)
    {
        if (LanguageTag.HasRegion(culture))
        {
            return;
        }

        foreach (DeclaredParameter parameter in parameters)
        {
            if (parameter.Format is { } format && FormatRules.WithoutRegion(format, parameter.Type) is { } instead)
            {
                context.Report(RuleTable.RegionNeeded, parameter.FormatSpan, format, culture, instead);
            }
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
