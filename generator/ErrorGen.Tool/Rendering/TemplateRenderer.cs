using System.Globalization;
using ErrorGen.Tool.Functions;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using ParsedTemplate = Scriban.Template;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace ErrorGen.Tool.Rendering;

/// <summary>Renders templates. A fault of a template is a diagnostic at its place in the template.</summary>
/// <param name="limits">The limits of each template.</param>
internal sealed class TemplateRenderer(TemplateLimits limits)
{
    private static readonly ParserOptions Parser = new() { ExpressionDepthLimit = TemplateLimits.Nesting };

    /// <summary>Renders a template on a thread of its own, which is abandoned if the template does not end in time.</summary>
    public RenderResult Render(TemplateSource template, ScriptObject globals)
    {
        var run = new TemplateRun(template);
        TemplateContext? context = null;
        using var time = new CancellationTokenSource(limits.Time);
        var thread = new Thread(() => Render(run, template, globals, created => context = created, time.Token), TemplateLimits.Stack) { IsBackground = true };
        thread.Start();
        if (thread.Join(limits.Time + TemplateLimits.Grace))
        {
            return run.Result;
        }

        var late = new TemplateRun(template);
        ReportTime(late, context?.CurrentNode?.Span ?? default);
        return late.Result;
    }

    private void Render(TemplateRun run, TemplateSource template, ScriptObject globals, Action<TemplateContext> created, CancellationToken time)
    {
        TemplateContext? context = null;
        try
        {
            if (Parse(run, template) is not { } parsed)
            {
                return;
            }

            context = CreateContext(globals, time);
            created(context);
            run.Attach(context);
            parsed.Render(context);
        }
        catch (TemplateException exception)
        {
            run.Report(TemplateRules.Failed, default, exception.Message);
        }
        catch (ScriptAbortException exception)
        {
            ReportTime(run, exception.Span);
        }
        catch (ScriptRuntimeException exception)
        {
            run.Report(exception);
        }
        // Anything that a template causes is a fault of the template: the text that it writes, the memory that it needs.
        catch (Exception exception)
        {
            run.Report(TemplateRules.Failed, context?.CurrentNode?.Span ?? default, exception.Message);
        }
    }

    private static ParsedTemplate? Parse(TemplateRun run, TemplateSource template)
    {
        var parsed = ParsedTemplate.Parse(run.ReadTemplate(), template.Path, Parser);
        if (!parsed.HasErrors)
        {
            return parsed;
        }

        LogMessage first = parsed.Messages.First(message => message.Type == ParserMessageType.Error);
        run.Report(TemplateRules.SyntaxError, first.Span, first.Message);
        return null;
    }

    private TemplateContext CreateContext(ScriptObject globals, CancellationToken time)
    {
        var context = new TemplateContext(Functions(), StringComparer.Ordinal)
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            EnableRelaxedIndexerAccess = false,
            NewLine = "\n",
            LoopLimit = limits.Iterations,
            RecursiveLimit = TemplateLimits.Recursion,
            LimitToString = limits.Text,
            OnStringLimit = ScriptLimitBehavior.Throw,
            OutputLimit = limits.Output,
            OnOutputLimit = ScriptLimitBehavior.Throw,
            RegexTimeOut = TemplateLimits.RegularExpression,
            TemplateLoaderParserOptions = Parser,
            CancellationToken = time,
            TryGetVariable = ExplainMissing,
        };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(globals);
        return context;
    }

    private static bool ExplainMissing(TemplateContext context, ScriptSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        return TemplateGlobals.Explain(variable.Name) is { } reason ? throw new ScriptRuntimeException(span, reason) : false;
    }

    private static ScriptObject Functions()
    {
        ScriptObject functions = TemplateFunctions.Create();
        RunFunctions.AddTo(functions);
        return functions;
    }

    private void ReportTime(TemplateRun run, ScriptSpan span) =>
        run.Report(TemplateRules.TimeLimit, span, limits.Time.TotalSeconds.ToString(CultureInfo.InvariantCulture));
}
