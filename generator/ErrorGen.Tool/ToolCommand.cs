using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ErrorGen.Tool;

/// <summary>The command line of the tool.</summary>
internal static class ToolCommand
{
    private const string ExitCodes = """
        Exit codes:
          0  no error
          1  a catalogue or a translation has an error
          2  the command could not run
        """;

    /// <summary>Runs a command line and returns its exit code.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        ParseResult result = Create().Parse(arguments);
        try
        {
            int code = result.Invoke(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            return result.Action is ParseErrorAction ? ExitCode.NotRun : code;
        }
        catch (Exception exception) when (exception is NotRunException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(exception.Message);
            return ExitCode.NotRun;
        }
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("Compiles catalogues of errors outside the C# compiler.") { EmitCommand.Create(), CheckCommand.Create() };
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    /// <summary>The help of System.CommandLine, with examples and exit codes after it.</summary>
    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            int code = help.Invoke(parseResult);
            string examples = parseResult.CommandResult.Command.Name switch
            {
                EmitCommand.Name => EmitCommand.Examples,
                CheckCommand.Name => CheckCommand.Examples,
                _ => $"{CheckCommand.Examples}\n{EmitCommand.Examples}",
            };
            parseResult.InvocationConfiguration.Output.WriteLine($"Examples:\n{examples}\n\n{ExitCodes}".ReplaceLineEndings());
            return code;
        }
    }
}
