using System.CommandLine;
using ErrorGen.Compiler;
using ErrorGen.Compiler.Rules;
using ErrorGen.Tool.TemplateModel;

namespace ErrorGen.Tool;

/// <summary><c>model</c>: prints what templates see.</summary>
internal static class ModelCommand
{
    public const string Name = "model";

    public const string Examples = """
          errorgen model                              the model of the current folder
          errorgen model src/Shop/Shop.csproj         that of a project
          errorgen model errors.json > model.json
        """;

    public static Command Create()
    {
        Argument<string[]> paths = NamedCatalogs.Argument();
        var rootNamespace = new Option<string>("--root-namespace") { Description = "The namespace of catalogues that do not name one. A project has its own." };
        var command = new Command(Name, "Prints the model of templates as JSON: catalogues with their translations.") { paths, rootNamespace };
        command.SetAction(arguments =>
        {
            var named = NamedCatalogs.Read(arguments.GetValue(paths), arguments.GetValue(rootNamespace));
            CompiledCatalogs compiled = CatalogCompiler.Read(named.Input, CancellationToken.None);
            var report = new DiagnosticReport(compiled.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity is RuleSeverity.Error));
            report.WriteLines(arguments.InvocationConfiguration.Error);
            if (!compiled.HasErrors)
            {
                arguments.InvocationConfiguration.Output.WriteLine(
                    ModelJson.Write(ModelTree.Create(compiled, named.ProjectName, named.Input.Options.RootNamespace), isIndented: true));
            }

            return report.ExitCode(warningsAreErrors: false);
        });
        return command;
    }
}
