using Xunit;

namespace ErrorGen.Tool.Tests;

/// <summary>The tool writes the files that the generator generates, byte for byte: both are compared with the golden files.</summary>
public sealed class GoldenCaseTests
{
    private const string ProjectFile = "project.txt";
    private const string VerifiedExtension = ".verified.cs";

    private static readonly string Cases = Repository.Path("tests", "ErrorGen.Generator.Tests", "Cases");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Cases).Select(folder => Path.GetFileName(folder))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Emitted_files_are_the_golden_files(string name)
    {
        using var folder = new TemporaryFolder();
        string source = Path.Combine(Cases, name);

        var run = ToolRun.Start([.. Arguments(source), "--output", folder.Path]);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(Expected(Path.Combine(source, "Expected")), Emitted(folder.Path));
    }

    [Fact]
    public void Golden_cases_are_found() => Assert.InRange(Names.Count, 25, 1_000);

    private static IEnumerable<string> Arguments(string folder)
    {
        string project = Path.Combine(folder, ProjectFile);
        var settings = (File.Exists(project) ? File.ReadAllLines(project) : [])
            .Select(line => line.Split(':'))
            .ToDictionary(parts => parts[0], parts => parts[1].Trim(), StringComparer.Ordinal);
        string target = settings.GetValueOrDefault("target", "WebApplication");
        return
        [
            "emit",
            .. Files(folder, IsCatalog).SelectMany(file => (string[])["--catalog", file]),
            .. Files(folder, file => !IsCatalog(file)).SelectMany(file => (string[])["--translation-candidate", file]),
            "--root-namespace",
            settings.GetValueOrDefault("rootNamespace", "Shop"),
            "--language-version",
            "latest",
            "--runtime",
            .. target == "Library" ? Array.Empty<string>() : ["--aspnetcore", "--aspnetcore-runtime"],
            .. settings.ContainsKey("pseudoLocales") ? ["--pseudo-locales"] : Array.Empty<string>(),
            .. target == "WebApplication" ? ["--application"] : Array.Empty<string>(),
        ];
    }

    private static bool IsCatalog(string file) =>
        file.EndsWith(".json", StringComparison.Ordinal) && DefaultFiles.IsCatalog(file);

    private static IEnumerable<string> Files(string folder, Func<string, bool> isWanted) => Directory.GetFiles(folder)
        .Where(file => Path.GetExtension(file) is ".json" or ".csv" && isWanted(file))
        .Order(StringComparer.Ordinal);

    private static SortedDictionary<string, byte[]> Expected(string folder) => Read(
        folder, "*" + VerifiedExtension, name => name.Replace(VerifiedExtension, ".cs", StringComparison.Ordinal));

    /// <summary>The files without the version of the tool, which would change all of them at every release.</summary>
    private static SortedDictionary<string, byte[]> Emitted(string folder)
    {
        string version = typeof(ToolCommand).Assembly.GetName().Version!.ToString(3);
        SortedDictionary<string, byte[]> files = Read(folder, "*", name => name);
        foreach (string name in files.Keys.ToArray())
        {
            string text = System.Text.Encoding.UTF8.GetString(files[name]);
            files[name] = System.Text.Encoding.UTF8.GetBytes(text.Replace($"\"ErrorGen\", \"{version}\"", "\"ErrorGen\", \"VERSION\"", StringComparison.Ordinal));
        }

        return files;
    }

    private static SortedDictionary<string, byte[]> Read(string folder, string pattern, Func<string, string> rename) => new(
        (Directory.Exists(folder) ? Directory.GetFiles(folder, pattern) : []).ToDictionary(file => rename(Path.GetFileName(file)), File.ReadAllBytes, StringComparer.Ordinal),
        StringComparer.Ordinal);
}
