using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace ErrorGen.Tool.Rendering;

/// <summary>One run of a template: what it reads, writes and reports.</summary>
internal sealed class TemplateRun(TemplateSource template) : ITemplateLoader
{
    private static readonly object Key = new();

    private readonly List<DiagnosticInfo> _diagnostics = [];
    private readonly List<string> _read = [];

    /// <summary>The files that the template writes.</summary>
    public RenderedFiles Files { get; } = new();

    /// <summary>The result: no file if there is an error.</summary>
    public RenderResult Result
    {
        get
        {
            bool hasErrors = _diagnostics.Any(diagnostic => diagnostic.Rule.Severity is RuleSeverity.Error);
            return new RenderResult(hasErrors ? [] : [.. Files.All], [.. _diagnostics], [.. _read]);
        }
    }

    /// <summary>The run that a function is called in.</summary>
    public static TemplateRun Of(TemplateContext context) => (TemplateRun)context.Tags[Key];

    /// <summary>Connects the run with the context of its template.</summary>
    public void Attach(TemplateContext context)
    {
        context.Tags[Key] = this;
        context.TemplateLoader = this;
        context.PushOutput(Files);
    }

    /// <summary>Reads the template itself.</summary>
    /// <exception cref="TemplateException">The template cannot be read.</exception>
    public string ReadTemplate() => Read(template.Path);

    /// <summary>Adds a diagnostic at a place of a template.</summary>
    public void Report(Rule rule, ScriptSpan span, params string[] arguments)
    {
        string path = string.IsNullOrEmpty(span.FileName) ? template.Path : span.FileName;
        var start = new LinePosition(Math.Max(span.Start.Line, 0), Math.Max(span.Start.Column, 0));
        var end = new LinePosition(Math.Max(span.End.Line, start.Line), Math.Max(span.End.Column, 0) + 1);
        var place = new Compiler.Text.SourceSpan(path, default, new LinePositionSpan(start, end.Line == start.Line && end.Character < start.Character ? start : end));
        _diagnostics.Add(DiagnosticInfo.Compose(rule, place, arguments));
    }

    /// <summary>Adds the diagnostic of an exception, unless a function has reported it.</summary>
    public void Report(ScriptRuntimeException exception)
    {
        if (exception is not ReportedException)
        {
            Report(TemplateRules.Failed, exception.Span, exception.OriginalMessage);
        }
    }

    /// <summary>Reports an error and ends the template.</summary>
    /// <exception cref="ScriptRuntimeException">Always.</exception>
    public ScriptRuntimeException Fail(Rule rule, ScriptSpan span, string message)
    {
        Report(rule, span, message);
        return new ReportedException(span, message);
    }

    public string GetPath(TemplateContext context, ScriptSpan callerSpan, string templateName)
    {
        try
        {
            return template.Library.Resolve(templateName);
        }
        catch (TemplateException exception)
        {
            throw new ScriptRuntimeException(callerSpan, exception.Message, exception);
        }
    }

    public string Load(TemplateContext context, ScriptSpan callerSpan, string templatePath)
    {
        try
        {
            return Read(templatePath);
        }
        catch (TemplateException exception)
        {
            throw new ScriptRuntimeException(callerSpan, exception.Message, exception);
        }
    }

    public ValueTask<string?> LoadAsync(TemplateContext context, ScriptSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));

    private string Read(string path)
    {
        _read.Add(path);
        return template.Library.Read(path);
    }

    private sealed class ReportedException(ScriptSpan span, string message) : ScriptRuntimeException(span, message);
}
