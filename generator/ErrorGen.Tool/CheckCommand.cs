using System.CommandLine;
using ErrorGen.Compiler;
using ErrorGen.Compiler.Rules;

namespace ErrorGen.Tool;

/// <summary><c>check</c>: prints the diagnostics as a build does.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var catalogs = new Argument<string[]>("files")
        {
            Description = "Catalogues and translations. If there are none, those of the current folder, found by their names.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("check", "Prints what is wrong with catalogues and translations. The exit code is 1 if there is an error.") { catalogs };
        command.SetAction(arguments =>
        {
            string[] files = arguments.GetValue(catalogs) is { Length: > 0 } named ? named : DefaultFiles.Find(Directory.GetCurrentDirectory());
            return Check(files, arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        });
        return command;
    }

    private static int Check(string[] files, TextWriter output, TextWriter error)
    {
        string[] catalogs = [.. files.Where(DefaultFiles.IsCatalog)];
        if (catalogs.Length == 0)
        {
            error.WriteLine("There is no catalogue: name one, or start in the folder of errors.json");
            return 1;
        }

        CompilerResult result = CatalogCompiler.Compile(DefaultFiles.Read(catalogs, files.Except(catalogs, StringComparer.Ordinal)), CancellationToken.None);
        foreach (DiagnosticInfo diagnostic in result.Diagnostics)
        {
            output.WriteLine(BuildLine.Format(diagnostic));
        }

        return result.Diagnostics.Any(diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error) ? 1 : 0;
    }
}
