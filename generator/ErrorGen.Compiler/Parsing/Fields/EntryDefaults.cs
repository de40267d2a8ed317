using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Rules;

namespace ErrorGen.Compiler.Parsing.Fields;

/// <summary>What applies to entries that do not have it themselves.</summary>
/// <param name="Status">The status, or null.</param>
/// <param name="LogLevel">The log level, or null.</param>
/// <param name="Type">The type of parameters.</param>
internal sealed record EntryDefaults(int? Status, string? LogLevel, DeclaredType Type)
{
    /// <summary>The defaults of a catalogue without <c>defaults</c>.</summary>
    public static readonly EntryDefaults None = new(Status: null, LogLevel: null, new DeclaredType(ParameterType.String, IsNullable: false, IsList: false));

    /// <summary>Whether a status is given but wrong, which is reported. Entries without a status are not reported as well.</summary>
    public bool IsStatusFaulty { get; init; }

    /// <summary>Reads the <c>defaults</c> of a catalogue or a group. What they do not have is as in the defaults around them.</summary>
    public static EntryDefaults Read(ParseContext context, ObjectFields owner, EntryDefaults around)
    {
        if (owner.Object(CatalogFields.Defaults) is not { } json)
        {
            return around;
        }

        var fields = ObjectFields.Read(context, json, CatalogFields.OfDefaults);
        int? status = fields.Integer(CatalogFields.Status, StatusCodes.LowestError, StatusCodes.Highest);
        bool hasStatus = fields.Find(CatalogFields.Status) is not null;
        DeclaredType? type = fields.Text(CatalogFields.ParameterType) is { } name
            ? ParameterTypes.Find(context, name, fields.SpanOf(CatalogFields.ParameterType))
            : null;
        return new EntryDefaults(
            hasStatus ? status : around.Status,
            ReadLogLevel(context, fields) ?? around.LogLevel,
            type ?? around.Type)
        {
            IsStatusFaulty = hasStatus ? status is null : around.IsStatusFaulty,
        };
    }

    /// <summary>Reads a log level, or returns null after reporting that it is wrong.</summary>
    public static string? ReadLogLevel(ParseContext context, ObjectFields fields)
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
}
