using System.Globalization;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Findings of one kind about one file: the first of them each by itself, the rest as a number.</summary>
/// <remarks>A language pack of thousands of rows must not bury the findings that matter, nor cost a minute of output.</remarks>
internal sealed class CappedReport(List<DiagnosticInfo> diagnostics, Rule rule)
{
    /// <summary>How many findings are reported each by itself.</summary>
    public const int Limit = 50;

    private int _count;

    /// <summary>Adds a finding. The arguments are created only if it is reported individually.</summary>
    public void Add(SourceSpan place, Func<string[]> arguments)
    {
        if (_count++ < Limit)
        {
            diagnostics.Add(DiagnosticInfo.Create(rule, place, arguments()));
        }
    }

    /// <summary>Says how many findings were left out.</summary>
    /// <param name="place">The place of the file.</param>
    /// <param name="format">The argument with a hole for the number.</param>
    public void Finish(SourceSpan place, string format)
    {
        if (_count > Limit)
        {
            diagnostics.Add(DiagnosticInfo.Create(rule, place, string.Format(CultureInfo.InvariantCulture, format, _count - Limit), ""));
        }
    }
}
