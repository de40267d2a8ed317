using ErrorGen.Compiler.Rules;

namespace ErrorGen.Tool.Rendering;

/// <summary>EG8xxx: the outputs of a project and their templates. An id is never reused for another rule.</summary>
internal static class TemplateRules
{
    public static readonly Rule NoTemplate = Error(
        "EG8001", "Template does not exist", "There is no template '{0}'; name a file, or one of the built-in templates {1}");

    public static readonly Rule SyntaxError = Error(
        "EG8002", "Template has a syntax error", "The template has a syntax error: {0}");

    public static readonly Rule Failed = Error(
        "EG8003", "Template failed", "The template failed: {0}");

    public static readonly Rule TimeLimit = Error(
        "EG8004", "Template takes too long", "The template has not ended after {0} s");

    public static readonly Rule Reported = Error(
        "EG8005", "Template reports an error", "{0}");

    public static readonly Rule Warned = Warning(
        "EG8006", "Template reports a warning", "{0}");

    public static readonly Rule DuplicateOutput = Error(
        "EG8007", "Two outputs have one path", "'{0}' is written by two outputs; give one of them another path");

    public static readonly Rule OutsideParent = Warning(
        "EG8008", "Output is outside the parent folder of the project", "'{0}' is outside the parent folder of the project; a build should not write there");

    public static readonly Rule NotWritten = Error(
        "EG8009", "Output cannot be written", "'{0}' cannot be written: {1}");

    public static readonly Rule NoCatalog = Error(
        "EG8010", "Output names an unknown catalogue", "The project does not have the catalogue '{0}'; its catalogues are {1}");

    public static readonly Rule NoDocument = Warning(
        "EG8020", "OpenAPI document cannot be read", "The operations of '{0}' are left out: {1}");

    public static IReadOnlyList<Rule> All { get; } =
        [NoTemplate, SyntaxError, Failed, TimeLimit, Reported, Warned, DuplicateOutput, OutsideParent, NotWritten, NoCatalog, NoDocument];

    private static Rule Error(string id, string title, string message) => new(id, title, message, RuleSeverity.Error);

    private static Rule Warning(string id, string title, string message) => new(id, title, message, RuleSeverity.Warning);
}
