using System.CommandLine;
using ErrorGen.Compiler;
using ErrorGen.Tool.Paths;

namespace ErrorGen.Tool;

/// <summary><c>emit</c>: writes the files that the generator would add to the compilation.</summary>
internal static class EmitCommand
{
    public const string Name = "emit";

    public const string Examples = """
          errorgen emit src/Shop/Shop.csproj --output generated
          errorgen emit errors.json errors.de.json --output generated --root-namespace Shop
        """;

    public static Command Create()
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "A project file, whose build then sets all other options; or catalogues and translations; or a folder of them.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var project = new ProjectArguments();
        var output = new Option<string>("--output", "-o") { Description = "The folder for the generated files. Other *.g.cs files in it are deleted.", Required = true };
        var command = new Command(Name, "Writes the files that the generator would generate.") { paths };
        project.AddTo(command);
        command.Options.Add(output);
        command.SetAction(arguments =>
        {
            // Without paths the build has started the tool. Its C# compiler reports the diagnostics, with the severities of the project.
            string[] named = [.. (arguments.GetValue(paths) ?? []).Select(PathArgument.Normalize)];
            CompilerInput input = named.Length == 0 ? project.Read(arguments) : Read(named, project, arguments);
            CompilerResult result = CatalogCompiler.Compile(input, CancellationToken.None);
            OutputFolder.Write(arguments.GetRequiredValue(output), result.Files);
            if (named.Length == 0)
            {
                return ExitCode.Success;
            }

            var report = new DiagnosticReport(result.Diagnostics);
            report.WriteLines(arguments.InvocationConfiguration.Error);
            return report.ExitCode(warningsAreErrors: false);
        });
        return command;
    }

    private static CompilerInput Read(string[] paths, ProjectArguments project, ParseResult arguments)
    {
        if (paths.FirstOrDefault(ProjectFile.IsProject) is { } path)
        {
            return paths.Length == 1
                ? project.Read(project.Parse("@" + ProjectFile.Read(path).ResponseFile))
                : throw new NotRunException($"'{path}' is a project: it must be the only path");
        }

        IReadOnlyList<FileGroup> groups = FileGroup.Find(paths, isRecursive: false);
        return project.Read(arguments, new FileGroup(
            [.. groups.SelectMany(group => group.Catalogs)], [.. groups.SelectMany(group => group.Translations)], [.. groups.SelectMany(group => group.Candidates)]));
    }
}
