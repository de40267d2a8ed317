using System.CommandLine;
using ErrorGen.Compiler;

namespace ErrorGen.Tool;

/// <summary><c>check</c>: prints the diagnostics as a build does.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    public const string Examples = """
          errorgen check                              the catalogues of the current folder
          errorgen check src --recursive              those of a folder and its subfolders
          errorgen check src/Shop/Shop.csproj         those of a project, as its build finds them
          errorgen check errors.json errors.de.json   these files
          errorgen check --sarif > errors.sarif       for code scanning
        """;

    public static Command Create()
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Catalogues and translations, folders, or project files. Without a path, the current folder.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var recursive = new Option<bool>("--recursive", "-r") { Description = "Search the subfolders too, except bin, obj, node_modules and those that start with a dot." };
        var warnings = new Option<bool>("--warnaserror") { Description = "A warning gives the exit code 1 too." };
        var details = new Option<bool>("--translation-details") { Description = "Print each missing translation, not only their number for each language." };
        var json = new Option<bool>("--json") { Description = "Print a JSON array of the diagnostics." };
        var sarif = new Option<bool>("--sarif") { Description = "Print a SARIF 2.1.0 log." };
        var command = new Command(Name, "Prints what is wrong with catalogues and translations.") { paths, recursive, warnings, details, json, sarif };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(sarif))
            {
                result.AddError("--json and --sarif exclude each other");
            }
        });
        command.SetAction(arguments =>
        {
            string[] named = arguments.GetValue(paths) is { Length: > 0 } values ? values : ["."];
            var report = new DiagnosticReport(FileGroup.Find(named, arguments.GetValue(recursive))
                .SelectMany(group => CatalogCompiler.Compile(DefaultFiles.Read(group, arguments.GetValue(details)), CancellationToken.None).Diagnostics));
            TextWriter output = arguments.InvocationConfiguration.Output;
            if (arguments.GetValue(json))
            {
                report.WriteJson(output);
            }
            else if (arguments.GetValue(sarif))
            {
                report.WriteSarif(output);
            }
            else
            {
                report.WriteLines(output);
            }

            return report.ExitCode(arguments.GetValue(warnings));
        });
        return command;
    }
}
