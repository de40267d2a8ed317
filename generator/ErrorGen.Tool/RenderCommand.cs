using System.CommandLine;
using System.CommandLine.Parsing;
using ErrorGen.Tool.Outputs;
using ErrorGen.Tool.Paths;
using ErrorGen.Tool.Rendering;

namespace ErrorGen.Tool;

/// <summary><c>render</c>: writes the outputs of templates.</summary>
internal static class RenderCommand
{
    public const string Name = "render";

    public const string Examples = """
          errorgen render --template markdown --output docs/errors.md
          errorgen render errors.json --template kotlin.scriban --output Errors.kt --set package=com.example.shop
          errorgen render src/Shop/Shop.csproj        the outputs of a project, as its build writes them
          errorgen render src/Shop/Shop.csproj --check   exit code 1 if one of them is not up to date
        """;

    public static Command Create()
    {
        Argument<string[]> paths = NamedCatalogs.Argument();
        var template = new Option<string>("--template", "-t") { Description = $"A built-in template ({BuiltInTemplates.List}) or a Scriban file." };
        var output = new Option<string>("--output", "-o") { Description = "The file to write." };
        var settings = new Option<string[]>("--set") { Description = "A variable of the template: name=value is item.name. Can be repeated." };
        var rootNamespace = new Option<string>("--root-namespace") { Description = "The namespace of catalogues that do not name one. A project has its own." };
        var check = new Option<bool>("--check") { Description = "Write nothing, and give the exit code 1 if a file is not up to date." };
        var json = new Option<bool>("--json") { Description = "Print a JSON object with the files and the diagnostics." };
        var build = new BuildOptions();
        var command = new Command(Name, "Writes the outputs of templates: those of a project, or one.") { paths, template, output, settings, rootNamespace, check, json };
        build.AddTo(command);
        command.Validators.Add(result => Validate(result, paths, template, output, settings, build));
        command.SetAction(arguments =>
        {
            TextWriter console = arguments.InvocationConfiguration.Output;
            TextWriter error = arguments.InvocationConfiguration.Error;
            if (build.IsBuild(arguments))
            {
                return build.Run(arguments, console);
            }

            if (arguments.GetValue(output) is not { } path)
            {
                return build.RunProject(arguments.GetValue(paths)![0], arguments.GetValue(check), arguments.GetValue(json), console, error);
            }

            var named = NamedCatalogs.Read(arguments.GetValue(paths), arguments.GetValue(rootNamespace));
            var metadata = (arguments.GetValue(settings) ?? []).Select(setting => setting.Split('=', 2)).ToDictionary(
                pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
            metadata["Template"] = PathArgument.Normalize(arguments.GetValue(template)!);
            string normalized = PathArgument.Normalize(path);
            var item = new OutputItem(Path.GetFullPath(normalized), normalized, metadata, Place: null);
            var run = new RenderRun(named.Input, named.ProjectName, Directory.GetCurrentDirectory());
            return run.Start([item], [], arguments.GetValue(check), arguments.GetValue(json), console, error);
        });
        return command;
    }

    private static void Validate(
        CommandResult result, Argument<string[]> paths, Option<string> template, Option<string> output, Option<string[]> settings, BuildOptions build)
    {
        bool hasProject = result.GetValue(paths) is [var path] && ProjectFile.IsProject(path);
        bool hasOutput = result.GetValue(output) is not null;
        if (build.IsBuild(result))
        {
            return;
        }

        if (hasOutput != (result.GetValue(template) is not null))
        {
            result.AddError("--template and --output belong together");
        }
        else if (!hasOutput && !hasProject)
        {
            result.AddError("Name a template and an output, or a project with items ErrorGenOutput");
        }

        if (result.GetValue(settings)?.FirstOrDefault(setting => setting.IndexOf('=', StringComparison.Ordinal) < 1) is { } bad)
        {
            result.AddError($"'{bad}' is not a setting; write name=value");
        }
    }
}
