namespace ErrorGen.Package.Tests.Harness;

/// <summary>A project that uses the packages.</summary>
internal sealed class ConsumerProject(string folder, string name)
{
    public string Folder { get; } = folder;

    /// <summary>What the application answers from: the path of its assembly after a build.</summary>
    public string Assembly => Path.Combine(Folder, "bin", "Debug", "net10.0", name + ".dll");

    /// <summary>The files that the generator made in the last build: names, sorted, and text.</summary>
    public SortedDictionary<string, string> GeneratedFiles
    {
        get
        {
            string generated = Path.Combine(Folder, "obj", "Debug", "net10.0", "generated", "ErrorGen.Generator");
            return Directory.Exists(generated)
                ? new(Directory.EnumerateFiles(generated, "*", SearchOption.AllDirectories).ToDictionary(
                    file => Path.GetFileName(file), File.ReadAllText), StringComparer.Ordinal)
                : [];
        }
    }

    /// <summary>The JSON files that a user put into the project and that a folder in it has now, sorted.</summary>
    public IEnumerable<string> JsonFilesIn(params string[] folder) => Directory
        .EnumerateFiles(Path.Combine([Folder, .. folder]), "*.json", SearchOption.AllDirectories)
        .Select(file => Path.GetFileName(file))
        .Where(file => !file.EndsWith(".deps.json", StringComparison.Ordinal) && !file.Contains(".runtimeconfig.", StringComparison.Ordinal)
            && !file.Contains(".staticwebassets.", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public void Write(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public Task<CommandResult> BuildAsync(params string[] arguments) => DotNet.RunAsync(Folder, ["build", .. arguments]);

    /// <summary>Builds the project and publishes it to <c>published</c>.</summary>
    public Task<CommandResult> PublishAsync() => DotNet.RunAsync(Folder, "publish", "-c", "Debug", "-o", "published");
}
