using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace ErrorGen.Tool.Rendering;

/// <summary>The functions that change or report something: <c>file</c>, <c>warn</c>, <c>fail</c>.</summary>
internal static class RunFunctions
{
    public static void AddTo(ScriptObject functions)
    {
        functions.Import("file", BeginFile);
        functions.Import("warn", Warn);
        functions.Import("fail", Fail);
    }

    private static string BeginFile(TemplateContext context, ScriptSpan span, string name)
    {
        var run = TemplateRun.Of(context);
        if (!ReferenceEquals(context.Output, run.Files))
        {
            throw new ScriptRuntimeException(span, "'file' cannot be called in 'capture' or in a function whose result is used");
        }

        try
        {
            run.Files.Select(name);
        }
        catch (TemplateException exception)
        {
            throw new ScriptRuntimeException(span, exception.Message, exception);
        }

        return "";
    }

    private static string Warn(TemplateContext context, ScriptSpan span, string message)
    {
        TemplateRun.Of(context).Report(TemplateRules.Warned, span, message);
        return "";
    }

    private static string Fail(TemplateContext context, ScriptSpan span, string message) =>
        throw TemplateRun.Of(context).Fail(TemplateRules.Reported, span, message);
}
