using System.CommandLine;
using ErrorGen.Tool.Paths;
using ErrorGen.Tool.Rendering;

namespace ErrorGen.Tool;

/// <summary><c>template</c>: writes a built-in template, to start one from.</summary>
internal static class TemplateCommand
{
    public const string Name = "template";

    public const string Examples = """
          errorgen template                           the names of the built-in templates
          errorgen template markdown                  writes markdown.scriban
          errorgen template markdown --output templates
        """;

    public static Command Create()
    {
        var name = new Argument<string?>("name") { Description = "The name of a built-in template. Without a name, the names are printed.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write to. Without it, the current folder." };
        var force = new Option<bool>("--force") { Description = "Overwrite files." };
        var command = new Command(Name, "Writes a built-in template to a file, to start a template of your own from.") { name, output, force };
        command.SetAction(arguments =>
        {
            TextWriter console = arguments.InvocationConfiguration.Output;
            if (arguments.GetValue(name) is not { } wanted)
            {
                foreach (string known in BuiltInTemplates.Names)
                {
                    console.WriteLine(known);
                }

                return ExitCode.Success;
            }

            string folder = PathArgument.Normalize(arguments.GetValue(output) ?? ".");
            Write(wanted, folder, arguments.GetValue(force), console);
            return ExitCode.Success;
        });
        return command;
    }

    private static void Write(string name, string folder, bool overwrites, TextWriter console)
    {
        if (!BuiltInTemplates.Names.Contains(name, StringComparer.Ordinal))
        {
            throw new NotRunException($"There is no built-in template '{name}'; there are {BuiltInTemplates.List}");
        }

        (string Path, string Text)[] files = [.. BuiltInTemplates.FilesOf(name).Select(path => (Path.Combine(folder, path), BuiltInTemplates.Library.Read(path)))];
        if (!overwrites && files.FirstOrDefault(file => File.Exists(file.Path)) is { Path: { } existing })
        {
            throw new NotRunException($"'{existing}' exists; --force overwrites it");
        }

        foreach ((string path, string text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(path, text);
            console.WriteLine($"{PathArgument.Shorten(Path.GetFullPath(path))}: written");
        }
    }
}
