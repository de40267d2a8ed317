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
          1  a catalogue, a translation or a template has an error
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
        var root = new RootCommand("Works on catalogues of errors outside the C# compiler.");
        foreach ((Command command, _) in Commands())
        {
            root.Subcommands.Add(command);
        }

        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    /// <summary>The commands in the order of the help, with their examples.</summary>
    private static (Command Command, string Examples)[] Commands() =>
    [
        (CheckCommand.Create(), CheckCommand.Examples),
        (NewCommand.Create(), NewCommand.Examples),
        (RenderCommand.Create(), RenderCommand.Examples),
        (TemplateCommand.Create(), TemplateCommand.Examples),
        (ModelCommand.Create(), ModelCommand.Examples),
        (ExportCommand.Create(), ExportCommand.Examples),
        (ImportCommand.Create(), ImportCommand.Examples),
        (EmitCommand.Create(), EmitCommand.Examples),
    ];

    /// <summary>The help of System.CommandLine, with examples and exit codes after it.</summary>
    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            int code = help.Invoke(parseResult);
            string name = parseResult.CommandResult.Command.Name;
            (Command Command, string Examples)[] commands = Commands();
            // The help of all commands has the first example of each.
            string examples = commands.FirstOrDefault(command => command.Command.Name == name).Examples
                ?? string.Join('\n', commands.Select(command => command.Examples.ReplaceLineEndings("\n").Split('\n')[0]));
            parseResult.InvocationConfiguration.Output.WriteLine($"Examples:\n{examples}\n\n{ExitCodes}".ReplaceLineEndings());
            return code;
        }
    }
}
