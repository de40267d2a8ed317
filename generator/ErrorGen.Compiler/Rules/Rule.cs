namespace ErrorGen.Compiler.Rules;

/// <summary>A kind of diagnostic.</summary>
/// <param name="Id">The id, such as <c>EG2001</c>.</param>
/// <param name="Title">The title, as lists of errors and documentation show it.</param>
/// <param name="MessageFormat">The message as a composite format string.</param>
/// <param name="Severity">The severity unless the project changes it.</param>
internal sealed record Rule(string Id, string Title, string MessageFormat, RuleSeverity Severity)
{
    /// <summary>The category of all rules.</summary>
    public const string Category = "ErrorGen";

    /// <summary>The address of the page about the rule.</summary>
    public string HelpLink => $"https://github.com/errorgen/errorgen/blob/main/docs/diagnostics/{Id}.md";
}

/// <summary>The severity of a <see cref="Rule"/>.</summary>
internal enum RuleSeverity
{
    /// <summary>Shown by editors; a build prints it only if it is asked to.</summary>
    Info,

    /// <summary>A probable mistake; the build succeeds.</summary>
    Warning,

    /// <summary>A mistake; the build fails.</summary>
    Error,
}
