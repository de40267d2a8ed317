using System.Collections.Immutable;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Generator.Tests.Golden;

/// <summary>A folder of <c>Cases</c>: catalogues, what is expected of them, and <c>project.txt</c> where the project is not the usual one.</summary>
internal sealed class GoldenCase
{
    private const string ProjectFile = "project.txt";

    private GoldenCase(string folder)
    {
        Name = System.IO.Path.GetFileName(folder);
        Folder = folder;
        Dictionary<string, string> project = ReadProject(folder);
        Target = project.TryGetValue("target", out string? target) ? Enum.Parse<TargetKind>(target) : TargetKind.WebApplication;
        HasPseudoLocales = project.ContainsKey("pseudoLocales");
        RootNamespace = project.GetValueOrDefault("rootNamespace", GeneratorHarness.RootNamespace);
    }

    public static IEnumerable<GoldenCase> All =>
        Directory.GetDirectories(Repository.Path("tests", "ErrorGen.Generator.Tests", "Cases"))
            .Order(StringComparer.Ordinal)
            .Select(folder => new GoldenCase(folder));

    public string Name { get; }

    public string Folder { get; }

    public TargetKind Target { get; }

    public string RootNamespace { get; }

    public bool HasPseudoLocales { get; }

    /// <summary>The catalogues and their translations, under a path that is the same on every machine.</summary>
    public ImmutableArray<AdditionalText> Catalogs =>
        [.. Directory.GetFiles(Folder)
            .Where(file => Path.GetExtension(file) is ".json" or ".csv")
            .Order(StringComparer.Ordinal)
            .Select(file => new CatalogText("/shop/" + Path.GetFileName(file), File.ReadAllBytes(file)))];

    /// <summary>The lines of the form <c>name: value</c>.</summary>
    private static Dictionary<string, string> ReadProject(string folder)
    {
        string file = Path.Combine(folder, ProjectFile);
        return File.Exists(file)
            ? File.ReadLines(file).Select(line => line.Split(':')).ToDictionary(parts => parts[0], parts => parts[1].Trim())
            : [];
    }
}
