using System.CommandLine;
using ErrorGen.Tool.Paths;

namespace ErrorGen.Tool;

/// <summary><c>new</c>: writes a first catalogue.</summary>
internal static class NewCommand
{
    public const string Name = "new";

    public const string Examples = """
          errorgen new                                writes errors.json
          errorgen new src/Shop                       writes src/Shop/errors.json
          errorgen new src/Shop/billing.errors.json
        """;

    private const string DefaultName = "errors.json";
    private const string SchemaName = "errors.schema.json";
    private const string SchemaResource = "Schema/" + SchemaName;

    /// <summary>The schema that a build of the project copies.</summary>
    private const string SchemaOfProject = "obj/" + SchemaName;

    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A file, or a folder. Without a path, errors.json in the current folder.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(Name, "Writes a first catalogue with a schema for editors.") { path };
        command.SetAction(arguments =>
        {
            string named = PathArgument.Normalize(arguments.GetValue(path) ?? ".");
            bool isFile = Path.GetExtension(named).Equals(".json", StringComparison.OrdinalIgnoreCase) && !Directory.Exists(named);
            Write(Path.GetFullPath(isFile ? named : Path.Combine(named, DefaultName)), arguments.InvocationConfiguration.Output);
            return ExitCode.Success;
        });
        return command;
    }

    private static void Write(string path, TextWriter console)
    {
        if (File.Exists(path))
        {
            throw new NotRunException($"'{PathArgument.Shorten(path)}' exists");
        }

        string folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        bool hasProject = Directory.EnumerateFiles(folder).Any(ProjectFile.IsProject);
        File.WriteAllText(path, Catalog(hasProject ? SchemaOfProject : SchemaName));
        console.WriteLine($"{PathArgument.Shorten(path)}: written");
        string schema = Path.Combine(folder, SchemaName);
        if (!hasProject && !File.Exists(schema))
        {
            using Stream resource = typeof(NewCommand).Assembly.GetManifestResourceStream(SchemaResource)!;
            using FileStream file = File.Create(schema);
            resource.CopyTo(file);
            console.WriteLine($"{PathArgument.Shorten(schema)}: written");
        }
    }

    private static string Catalog(string schema) => $$"""
        {
          "$schema": "{{schema}}",

          // What the API says about failures without an entry, by status code.
          "statuses": {
            "404": { "title": "Not Found", "message": "There is nothing at this address." }
          },

          // The key names the types (OutOfStockError, OutOfStockException), and is the code that clients see.
          "errors": {
            "OutOfStock": {
              "status": 409,
              "title": "Out of stock",
              "message": "Only %available of %sku are left.",
              "description": "The order has more pieces of an article than there are.",
              "parameters": [
                { "name": "sku", "description": "The article number." },
                { "name": "available", "type": "int", "description": "How many can be ordered." }
              ]
            }
          }
        }

        """;
}
