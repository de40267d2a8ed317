using System.Globalization;
using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Rules;

/// <summary>A diagnostic as a value: two with the same rule, place and arguments are equal, which the incremental pipeline needs.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Location">The place, or null if the diagnostic is about the project.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
internal sealed record DiagnosticInfo(Rule Rule, SourceSpan? Location, EquatableArray<string> Arguments)
{
    /// <summary>The message for people.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    /// <summary>Creates a diagnostic whose arguments may be text of a file: they are shortened and put on one line.</summary>
    public static DiagnosticInfo Create(Rule rule, SourceSpan? location, params string[] arguments) =>
        new(rule, location, new EquatableArray<string>([.. arguments.Select(DiagnosticText.Quotable)]));

    /// <summary>
    /// Creates a diagnostic whose arguments are phrases around text of a file: they are put on one line. The caller shortens the text in them
    /// with <see cref="DiagnosticText.Quotable"/>, so that the words around it stay.
    /// </summary>
    public static DiagnosticInfo Compose(Rule rule, SourceSpan? location, params string[] arguments) =>
        new(rule, location, new EquatableArray<string>([.. arguments.Select(DiagnosticText.OnOneLine)]));
}
