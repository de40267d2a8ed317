using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Parsing.Parameters;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>Reads one catalogue file into a model and the diagnostics about it. An entry with a fault keeps its types if its key is sound.</summary>
internal static class CatalogParser
{
    private const string DefaultCulture = "en";

    /// <summary>Parses a catalogue.</summary>
    public static ParsedCatalog Parse(SourceFile file, CancellationToken cancellationToken)
    {
        string fileName = FilePath.Name(file.Path);
        if (file.Content is not { } text)
        {
            var unreadable = DiagnosticInfo.Create(RuleTable.UnreadableFile, SourceSpan.StartOf(file.Path), fileName);
            return new ParsedCatalog(fileName, Namespace: null, Model: null, SourceSpan.StartOf(file.Path), new([unreadable]));
        }

        var context = new ParseContext(file, cancellationToken);
        EncodingRules.Check(context, file.Encoding, text);
        return Parse(context, fileName, text);
    }

    private static ParsedCatalog Parse(ParseContext context, string fileName, string text)
    {
        // Without a root, the class has no entries: code that uses it, and translations, have no errors as a consequence.
        JsonObject root = RootObject.Read(context, text, out bool isWhole) switch
        {
            null => new JsonObject([], default, isComplete: false),
            var whole when isWhole => whole,
            var damaged => DamagedCatalog.Repair(damaged),
        };
        var fields = ObjectFields.Read(context, root, CatalogFields.OfCatalog);
        fields.Text(CatalogFields.Schema);
        string? namespaceName = ParseName(context, fields, CatalogFields.Namespace, "a namespace", CSharpNames.IsNamespace);
        string? className = ParseClass(context, fields);
        string? culture = ParseName(context, fields, CatalogFields.Culture, "a culture name such as en or pt-BR", static text => LanguageTag.Canonical(text) is not null);
        var names = new CatalogNames(namespaceName ?? "", className ?? CatalogClassName.FromPath(context.File.Path));
        var codePrefix = CodePrefix.Read(fields);
        List<ParsedStatus> statuses = ParseStatuses(context, fields, codePrefix);
        string language = LanguageTag.Canonical(culture ?? DefaultCulture)!;
        var defaults = EntryDefaults.Read(context, fields, EntryDefaults.None);
        IReadOnlyList<ParsedError> errors = ParseErrors(context, fields, names, language, defaults, codePrefix, out IReadOnlyList<BrokenEntry> broken);
        var model = new CatalogModel
        {
            Path = context.File.Path,
            Names = names,
            Culture = language,
            TypeBase = ParseName(context, fields, CatalogFields.TypeBase, TypeBase.Expected, TypeBase.IsValid),
            Statuses = CatalogRules.WithoutTakenCodes(context, statuses, errors).OrderBy(status => status.Code).ToEquatableArray(),
            Errors = errors.Select(error => error.Model).ToEquatableArray(),
            Broken = broken.ToEquatableArray(),
            IsDamaged = !root.IsComplete || fields.Find(CatalogFields.Errors) is not (null or JsonObject),
        };
        model = model with { HasErrors = context.HasErrors };
        TextSpan classSpan = className is null ? default : fields.SpanOf(CatalogFields.Class);
        return new ParsedCatalog(fileName, namespaceName, model, context.Locate(classSpan), context.Diagnostics)
        {
            Entries = new EntryPlaces(context.File, [.. errors.Select(static entry => entry.KeySpan)]),
        };
    }

    private static List<ParsedStatus> ParseStatuses(ParseContext context, ObjectFields fields, CodePrefix codePrefix) =>
        fields.Object(CatalogFields.Statuses) is not { } json
            ? []
            : [.. ObjectFields.Distinct(context, json).Select(member => StatusParser.Parse(context, member, codePrefix)).OfType<ParsedStatus>()];

    private static IReadOnlyList<ParsedError> ParseErrors(
        ParseContext context, ObjectFields fields, CatalogNames names, string language, EntryDefaults defaults, CodePrefix codePrefix, out IReadOnlyList<BrokenEntry> broken)
    {
        broken = [];
        if (fields.Object(CatalogFields.Errors) is not { } json)
        {
            return [];
        }

        var parser = new ErrorParser(context, names, language, codePrefix);
        IEnumerable<ParsedError> errors = new EntryGroups(context).Read(json, defaults)
            .Select(entry => parser.Parse(entry.Member, entry.Defaults))
            .OfType<ParsedError>();
        List<BrokenEntry> clashing = [];
        IReadOnlyList<ParsedError> kept = CatalogRules.WithoutClashes(context, errors, json.Members.Length, clashing);
        broken = [.. parser.Broken, .. clashing];
        return kept;
    }

    private static string? ParseClass(ParseContext context, ObjectFields fields)
    {
        string? name = ParseName(context, fields, CatalogFields.Class, "a C# identifier", CSharpNames.IsIdentifier);
        if (name is null || !MemberNames.IsInCatalogClass(name))
        {
            return name;
        }

        context.Report(
            RuleTable.MalformedValue, fields.SpanOf(CatalogFields.Class), CatalogFields.Class, "a name that the class does not use itself", name);
        return null;
    }

    private static string? ParseName(
        ParseContext context, ObjectFields fields, string field, string expected, Func<string, bool> isValid)
    {
        string? text = fields.Text(field);
        if (text is null || isValid(text))
        {
            return text;
        }

        context.Report(RuleTable.MalformedValue, fields.SpanOf(field), field, expected, text);
        return null;
    }
}
