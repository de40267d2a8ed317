namespace ErrorGen.Compiler.Parsing.Fields;

/// <summary>Every name that a catalogue may use, by the kind of object. A test compares the published schema with these lists.</summary>
internal static class CatalogFields
{
    public const string Schema = "$schema";
    public const string Namespace = "namespace";
    public const string Class = "class";
    public const string Culture = "culture";
    public const string TypeBase = "typeBase";
    public const string CodePrefix = "codePrefix";
    public const string Defaults = "defaults";
    public const string Statuses = "statuses";
    public const string Errors = "errors";
    public const string Status = "status";
    public const string Message = "message";
    public const string Code = "code";
    public const string SharedCode = "sharedCode";
    public const string Title = "title";
    public const string Description = "description";
    public const string Parameters = "parameters";
    public const string ParameterType = "parameterType";
    public const string Data = "data";
    public const string RetryAfter = "retryAfter";
    public const string Help = "help";
    public const string LogLevel = "logLevel";
    public const string Examples = "examples";
    public const string Deprecated = "deprecated";
    public const string Internal = "x-internal";
    public const string UnusedOk = "x-unused-ok";
    public const string Name = "name";
    public const string Type = "type";
    public const string Values = "values";
    public const string Format = "format";
    public const string Example = "example";

    /// <summary>Names with this prefix are for other tools and are ignored, except for <see cref="Internal"/> and <see cref="UnusedOk"/>.</summary>
    public const string ExtensionPrefix = "x-";

    public static readonly string[] OfCatalog = [Schema, Namespace, Class, Culture, TypeBase, CodePrefix, Defaults, Statuses, Errors];

    public static readonly string[] OfDefaults = [Status, LogLevel, ParameterType];

    public static readonly string[] OfGroup = [Defaults, Errors];

    public static readonly string[] OfStatus = [Title, Description, Message, Code];

    public static readonly string[] OfError =
        [Status, Message, Code, SharedCode, Name, Title, Description, Parameters, Data, RetryAfter, Help, LogLevel, Deprecated, Examples, Internal, UnusedOk];

    public static readonly string[] OfParameter = [Name, Type, Values, Format, Description, Example];
}
