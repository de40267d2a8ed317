using System.CommandLine;

namespace ErrorGen.Tool;

/// <summary>The command line of the tool.</summary>
internal static class ToolCommand
{
    public static RootCommand Create() =>
        new("Compiles catalogues of errors outside the C# compiler.") { EmitCommand.Create(), CheckCommand.Create() };
}
