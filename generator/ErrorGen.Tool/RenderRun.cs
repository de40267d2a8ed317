using ErrorGen.Compiler;
using ErrorGen.Compiler.Rules;
using ErrorGen.Tool.Outputs;
using ErrorGen.Tool.Paths;
using ErrorGen.Tool.Rendering;

namespace ErrorGen.Tool;

/// <summary>Renders and writes outputs, and reports what became of them.</summary>
/// <param name="input">The catalogues.</param>
/// <param name="project">The name of the project, or null.</param>
/// <param name="folder">The folder that relative paths of templates start at.</param>
internal sealed class RenderRun(CompilerInput input, string? project, string folder)
{
    /// <summary>Renders outputs for a person or a script.</summary>
    /// <param name="items">The outputs.</param>
    /// <param name="warnings">What is known to be wrong before.</param>
    /// <param name="isCheck">Whether files are compared and not written.</param>
    /// <param name="isJson">Whether the report is JSON.</param>
    /// <param name="output">Gets the report.</param>
    /// <param name="error">Gets diagnostics and the progress.</param>
    public int Start(
        IReadOnlyList<OutputItem> items, IEnumerable<DiagnosticInfo> warnings, bool isCheck, bool isJson, TextWriter output, TextWriter error)
    {
        CompiledCatalogs compiled = CatalogCompiler.Read(input, CancellationToken.None);
        var diagnostics = new List<DiagnosticInfo>([.. warnings, .. compiled.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity is not RuleSeverity.Info)]);
        var files = new List<RenderedFile>();
        bool isStale = false;
        if (!compiled.HasErrors)
        {
            using var progress = Progress.Start(error, items.Count, isQuiet: isJson);
            OutputSet set = new OutputRenderer(folder, TemplateLimits.Default).Render(
                items, compiled, project, input.Options.RootNamespace, item => progress.Next(item.Include));
            diagnostics.AddRange(set.Diagnostics);
            foreach (OutputText file in set.HasErrors ? [] : set.Files)
            {
                WriteOutcome outcome = !isCheck ? OutputWriter.Write(file, diagnostics)
                    : OutputWriter.IsCurrent(file) ? WriteOutcome.Unchanged : WriteOutcome.Stale;
                isStale |= outcome is WriteOutcome.Stale;
                files.Add(new RenderedFile(PathArgument.Shorten(file.Path), outcome));
            }
        }

        var report = new DiagnosticReport(diagnostics);
        if (isJson)
        {
            report.WriteJson(output, files);
        }
        else
        {
            report.WriteLines(error);
            foreach (RenderedFile file in files.Where(file => file.Outcome is WriteOutcome.Written or WriteOutcome.Stale))
            {
                output.WriteLine(file.Outcome is WriteOutcome.Written ? $"{file.Path}: written" : $"{file.Path}: not up to date");
            }
        }

        return isStale ? ExitCode.Faults : report.ExitCode(warningsAreErrors: false);
    }
}

/// <summary>A file of an output.</summary>
/// <param name="Path">The path, as the user would write it.</param>
/// <param name="Outcome">What became of it.</param>
internal sealed record RenderedFile(string Path, WriteOutcome Outcome);
