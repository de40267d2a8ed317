using System.Globalization;
using ErrorGen.Compiler.Rules;

namespace ErrorGen.Tool;

/// <summary>Formats diagnostics as MSBuild and editors parse them: <c>errors.json(4,58): error EG3001: ...</c>.</summary>
internal static class BuildLine
{
    public static string Format(DiagnosticInfo diagnostic)
    {
        string place = diagnostic.Location is { } location
            ? string.Create(CultureInfo.InvariantCulture, $"{location.Path}({location.Lines.Start.Line + 1},{location.Lines.Start.Character + 1})")
            : "errorgen";
        return $"{place}: {diagnostic.Rule.Severity.ToString().ToLowerInvariant()} {diagnostic.Rule.Id}: {diagnostic.Message}";
    }
}
