using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Parsing.Messages;
using ErrorGen.Compiler.Parsing.Parameters;
using ErrorGen.Compiler.Parsing.Variants;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>Reads one entry of <c>errors</c>.</summary>
internal sealed class ErrorParser(ParseContext context, CatalogNames names, string culture, CodePrefix codePrefix)
{
    private readonly IReadOnlyDictionary<string, string> _reservedKeys = MemberNames.ReservedKeys(names);
    private readonly ParameterNames _parameterNames = new(context);
    private readonly bool _hasRegion = LanguageTag.HasRegion(culture);

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
    public ParsedError? Parse(JsonMember member, EntryDefaults defaults)
    {
        bool isObject = member.Value is JsonObject;
        if (!isObject)
        {
            context.ReportWrongType(member.Name, JsonKinds.Object, member.Value);
        }

        // The syntax error in an entry is reported. A fault of what is left of the entry would be a consequence of it.
        bool wasQuiet = context.IsQuiet;
        context.IsQuiet = wasQuiet || !isObject || !member.Value.IsComplete;
        ParsedError? error = Parse(member, member.Value as JsonObject ?? AsObject(member), defaults);
        context.IsQuiet = wasQuiet;
        return error;
    }

    /// <summary>Takes a text in the place of an entry for its message.</summary>
    private static JsonObject AsObject(JsonMember member) => new(
        member.Value is JsonString ? [new JsonMember(CatalogFields.Message, member.Value.Span, member.Value)] : [], member.Value.Span, isComplete: false);

    private ParsedError? Parse(JsonMember member, JsonObject json, EntryDefaults defaults)
    {
        string? name = ParseKey(member, json);
        var fields = ObjectFields.Read(context, json, CatalogFields.OfError);
        fields.Text(CatalogFields.Name);
        if (defaults is { Status: null, IsStatusFaulty: false })
        {
            Require(fields, member, CatalogFields.Status);
        }

        Require(fields, member, CatalogFields.Message);
        int? status = fields.Find(CatalogFields.Status) is null ? defaults.Status : fields.Integer(CatalogFields.Status, StatusCodes.LowestError, StatusCodes.Highest);
        EntryVariants? variants = ParseVariants(fields);
        string? message = variants is null ? fields.Text(CatalogFields.Message) : variants.Other;
        var details = (
            Code: fields.Text(CatalogFields.Code),
            Title: fields.Text(CatalogFields.Title),
            Description: fields.Text(CatalogFields.Description),
            RetryAfter: fields.Integer(CatalogFields.RetryAfter, 0, LongestRetryAfter),
            Help: ParseUrl(fields, CatalogFields.Help),
            LogLevel: EntryDefaults.ReadLogLevel(context, fields) ?? defaults.LogLevel,
            Deprecated: fields.Text(CatalogFields.Deprecated),
            SharesCode: fields.IsTrue(CatalogFields.SharedCode),
            IsInternal: fields.IsTrue(CatalogFields.Internal),
            IsUnusedOk: fields.IsTrue(CatalogFields.UnusedOk));
        MessageShape? shape = ParseParameters(fields, variants?.Joined ?? message ?? "", name ?? "", variants, defaults, out EquatableArray<ParameterModel> parameters);
        EquatableArray<DataModel> data = DataParser.Parse(context, fields, name ?? "", parameters);
        EquatableArray<ExampleModel> examples = shape is null or { IsFaulty: true } ? EquatableArray<ExampleModel>.Empty : ExampleParser.Parse(context, fields, parameters);
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
            Data = data,
            Examples = examples,
            SharesCode = details.SharesCode,
            Title = details.Title,
            Description = details.Description,
            RetryAfter = details.RetryAfter,
            Help = details.Help,
            LogLevel = details.LogLevel,
            Deprecated = details.Deprecated,
            IsInternal = details.IsInternal,
            IsUnusedOk = details.IsUnusedOk,
            IsFaulty = status is null || message is null || shape.IsFaulty || !json.IsComplete,
        };
        TextSpan codeSpan = details.Code is null ? member.NameSpan : fields.SpanOf(CatalogFields.Code);
        CheckCode(fields, details.Code, member);
        return new ParsedError(model, member.NameSpan, codeSpan);
    }

    /// <summary>Reports a code without the prefix of the catalogue, unless the code is wrong, which is reported.</summary>
    private void CheckCode(ObjectFields fields, string? code, JsonMember member)
    {
        if (code is not null)
        {
            codePrefix.Check(context, code, fields.SpanOf(CatalogFields.Code), isKey: false);
        }
        else if (fields.Find(CatalogFields.Code) is null)
        {
            codePrefix.Check(context, member.Name, member.NameSpan, isKey: true);
        }
    }

    private EntryVariants? ParseVariants(ObjectFields fields) => fields.Find(CatalogFields.Message) is JsonObject json
        ? new EntryVariants(context, VariantReader.Read(context, json, CatalogFields.Message, RuleTable.EmptyText))
        : null;

    /// <summary>Returns the name of the types: the one that the entry gives them, else the words of its key.</summary>
    private string? ParseKey(JsonMember member, JsonObject json)
    {
        TextRules.Check(context, member.Name, member.Name, member.NameSpan);
        JsonNode? given = json.Find(CatalogFields.Name);
        TextSpan span = given?.Span ?? member.NameSpan;
        if (given is JsonString { Value: { } text } && text.Trim().Length > 0)
        {
            if (CSharpNames.IsIdentifier(text))
            {
                return IsFree(CSharpNames.WithoutSuffix(text), text, span);
            }

            context.Report(RuleTable.MalformedValue, span, CatalogFields.Name, "a C# identifier", text);
        }

        string? name = NameRules.Check(context, CSharpNames.Entry(member.Name), CatalogFields.Errors, member.Name, member.NameSpan);
        return name is null ? null : IsFree(name, member.Name, member.NameSpan);
    }

    /// <summary>Returns the name, or null after reporting that something else has it.</summary>
    private string? IsFree(string name, string text, TextSpan span)
    {
        if (!_reservedKeys.TryGetValue(name, out string? reservedBy))
        {
            return name;
        }

        context.Report(RuleTable.ReservedKey, span, text, reservedBy);
        return null;
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

        if (IsUrl(text))
        {
            return text;
        }

        context.Report(RuleTable.NotAbsoluteUrl, fields.SpanOf(field), field, text);
        return null;
    }

    /// <summary>The class Uri alone also accepts white space around the address, backslashes in it and a path of the build machine.</summary>
    private static bool IsUrl(string text) => Uri.TryCreate(text, UriKind.Absolute, out _)
        && UrlPrefixes.Any(prefix => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        && !text.Any(char.IsWhiteSpace);

    /// <summary>Returns the shape of the message with the parameters of the entry, or null if these are too many.</summary>
    private MessageShape? ParseParameters(
        ObjectFields fields, string message, string errorName, EntryVariants? variants, EntryDefaults defaults, out EquatableArray<ParameterModel> models)
    {
        TextSpan span = fields.SpanOf(CatalogFields.Message);
        bool isFaulty = false;
        IReadOnlyList<DeclaredParameter>? parameters =
            fields.Array(CatalogFields.Parameters) is { } json ? ParameterParser.Parse(context, json, defaults, out isFaulty) : null;
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
            parameters = variants.Select(parameters ?? Inferred(shape, span, defaults), parameters is null, shape.IsPositional);
            variants.CheckNames(parameters, culture);
            isFaulty |= variants.IsFaulty;
        }

        if (!shape.IsFaulty && PlainForm.HasBounded(message) && PlainForm.FindAmbiguity(message, PlaceholdersOf(shape)) is { } ambiguity)
        {
            context.Report(RuleTable.AmbiguousPlainForm, variants?.PlaceOf(ambiguity.Written) ?? span, ambiguity.Written, ambiguity.Sent, ambiguity.Read);
        }

        if (parameters is null && !isFaulty && !shape.IsFaulty && defaults.Type.IsPlain && _parameterNames.TryFind(shape.Names, errorName, out models))
        {
            return shape;
        }

        parameters ??= Inferred(shape, span, defaults);
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

        if (shape.Unused.Count > 0)
        {
            ReportUnused(shape, parameters, variants);
        }

        ReportRegions(parameters);
        models = _parameterNames.Assign(parameters, errorName, out bool hasNoNames);
        return isFaulty || hasNoNames ? shape with { IsFaulty = true } : shape;
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
        if (_hasRegion)
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

    private static DeclaredParameter[] Inferred(MessageShape shape, TextSpan span, EntryDefaults defaults)
    {
        var parameters = new DeclaredParameter[shape.Names.Count];
        for (int i = 0; i < parameters.Length; i++)
        {
            parameters[i] = new DeclaredParameter(shape.Names[i], span).As(defaults.Type);
        }

        return parameters;
    }
}
