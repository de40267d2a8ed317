using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers;

/// <summary>The rules for C# code that uses errors: EG6xxx.</summary>
internal static class AnalyzerRules
{
    /// <summary>The category of all rules, as that of the generator.</summary>
    public const string Category = "ErrorGen";

    public static readonly DiagnosticDescriptor UndeclaredError = Create(
        "EG6001",
        "Endpoint does not declare an error",
        "'{0}' is not declared by this endpoint, which can answer it: {1}; add '.ProducesError<{2}>()' or a 'Results<...>' arm",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor UnreachedError = Create(
        "EG6002",
        "Declared error cannot occur",
        "'{0}' is declared, but no code of this endpoint throws or returns it; remove the declaration",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor AnalysisStops = Create(
        "EG6003",
        "Analysis of errors stops here",
        "The errors of this call are not known ({0}); declare them with '[ProducesError<...>]' on the method that is called",
        DiagnosticSeverity.Hidden);

    public static readonly DiagnosticDescriptor PossibleError = Create(
        "EG6004",
        "Endpoint may not declare an error of one implementation",
        "'{0}' is not declared by this endpoint; one of several implementations can answer it: {1}",
        DiagnosticSeverity.Info,
        isEnabledByDefault: false);

    public static readonly DiagnosticDescriptor KnownMessage = Create(
        "EG6010",
        "Exception has the message of an error",
        "This exception has the message of '{0}' and reaches an endpoint: {1}; throw '{2}'",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor StatusWithoutCode = Create(
        "EG6011",
        "Response has the status of an error",
        "The response with status {0} does not have a code; return {1}",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor CodeAsLiteral = Create(
        "EG6012",
        "Error code is a literal",
        "'{0}' is the code of an error; use '{1}'",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor UnknownCode = Create(
        "EG6013",
        "Literal is not an error code",
        "'{0}' is not the code of an error, so the comparison is never true; did you mean '{1}'?",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor IgnoredError = Create(
        "EG6014",
        "Caught error is ignored",
        "'{0}' is caught and ignored; use the exception, log it or rethrow it",
        DiagnosticSeverity.Info,
        isEnabledByDefault: false);

    public static readonly DiagnosticDescriptor SwallowedErrors = Create(
        "EG6015",
        "Errors of the catalogue are swallowed",
        "The endpoint catches 'Exception' and writes a response itself, also for errors of the catalogue; add 'catch (ErrorException) {{ throw; }}' before it",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor NotThrown = Create(
        "EG6016",
        "Exception is created and not thrown",
        "'{0}' is created and not used; throw it",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor SerializedError = Create(
        "EG6017",
        "Error is serialized instead of answered",
        "'{0}' is serialized as data, not answered as an error; {1}",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor MissingMiddleware = Create(
        "EG6018",
        "UseErrorGen is not called",
        "'AddErrorGen' is called, but 'UseErrorGen' is not; failures outside endpoints with a filter are not answered in your format",
        DiagnosticSeverity.Warning,
        tags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor HiddenEndpoints = Create(
        "EG6019",
        "Other generators do not see these endpoints",
        "The type of '{0}' is not known to other source generators, so validation and the request delegate generator skip endpoints that are mapped on its result; call '{0}' in a statement of its own",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnusedEntry = Create(
        "EG6020",
        "Error is not used",
        "No code of this application uses '{0}'; remove the entry, or add '\"x-unused-ok\": true' to it",
        DiagnosticSeverity.Warning,
        tags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor IncompleteError = Create(
        "EG6021",
        "Error is raised incompletely",
        "'{0}' is raised incompletely: {1}",
        DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(
        string id, string title, string message, DiagnosticSeverity severity, bool isEnabledByDefault = true, params string[] tags) =>
        new(id, title, message, Category, severity, isEnabledByDefault, helpLinkUri: $"https://github.com/errorgen/errorgen/blob/main/docs/diagnostics/{id}.md", customTags: tags);
}
