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

    public void Write(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public Task<CommandResult> BuildAsync(params string[] arguments) => DotNet.RunAsync(Folder, ["build", .. arguments]);
}
