using ErrorGen.Generator.Tests.Harness;
using Xunit;

namespace ErrorGen.Generator.Tests.Golden;

/// <summary>Every folder of <c>Cases</c>: the catalogues in it give exactly the files in its folder <c>Expected</c>.</summary>
public sealed class GoldenTests
{
    private const string DiagnosticsFile = "diagnostics.txt";

    public static TheoryData<string> CaseNames => [.. GoldenCase.All.Select(found => found.Name)];

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Golden_case_gives_the_verified_files(string name)
    {
        GoldenCase golden = GoldenCase.All.Single(found => found.Name == name);

        GeneratorOutput output = GeneratorHarness.RunChecked(golden.Catalogs, golden.Target, golden.RootNamespace, golden.HasPseudoLocales);

        GoldenFiles.Compare(Path.Combine(golden.Folder, "Expected"), Received(output), GoldenFiles.MustUpdate(Environment.GetEnvironmentVariable));
    }

    /// <summary>The generated files without the version of the generator, which would change all of them at every release, and the diagnostics, if any.</summary>
    private static Dictionary<string, string> Received(GeneratorOutput output)
    {
        string version = typeof(ErrorCatalogGenerator).Assembly.GetName().Version!.ToString(3);
        var received = output.Files.ToDictionary(
            file => file.Key,
            file => file.Value.Replace($"GeneratedCode(\"ErrorGen\", \"{version}\")", "GeneratedCode(\"ErrorGen\", \"VERSION\")", StringComparison.Ordinal));
        if (output.DisplayedDiagnostics.Count > 0)
        {
            received.Add(DiagnosticsFile, string.Concat(output.DisplayedDiagnostics.Select(line => line + "\n")));
        }

        return received;
    }
}
