using System.CommandLine;
using ErrorGen.Compiler;

namespace ErrorGen.Tool;

/// <summary><c>emit</c>: writes the files that the generator would add to the compilation.</summary>
internal static class EmitCommand
{
    public static Command Create()
    {
        var project = new ProjectArguments();
        var output = new Option<string>("--output") { Description = "The folder for the generated files.", Required = true };
        var command = new Command(
            "emit", "Writes the files that the generator would generate. Diagnostics are not printed: the C# compiler reports them, or 'check' does.");
        project.AddTo(command);
        command.Options.Add(output);
        command.SetAction(arguments =>
        {
            CompilerResult result = CatalogCompiler.Compile(project.Read(arguments), CancellationToken.None);
            OutputFolder.Write(arguments.GetRequiredValue(output), result.Files);
            return 0;
        });
        return command;
    }
}
