using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests.Golden;

/// <summary>On the oldest compiler the generator does what it does on the newest.</summary>
public sealed class FloorCompilerTests
{
    public static TheoryData<string> CaseNames => GoldenTests.CaseNames;

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Oldest_supported_compiler_gives_the_same_files(string name)
    {
        Dictionary<string, string> actual = FloorCompiler.Call<Dictionary<string, string>>(Run, name);

        Assert.Equal(Run(name), actual);
    }

    [Fact]
    public void Tests_use_the_oldest_and_the_newest_compiler()
    {
        Assert.Equal("4.8.0.0", FloorCompiler.Call<string>(CompilerVersion));
        Assert.NotEqual("4.8.0.0", CompilerVersion());
    }

    private static string CompilerVersion() => typeof(CSharpCompilation).Assembly.GetName().Version!.ToString();

    private static Dictionary<string, string> Run(string name)
    {
        GoldenCase golden = GoldenCase.All.Single(found => found.Name == name);
        GeneratorOutput output = GeneratorHarness.Run(
            golden.Catalogs, TargetProject.Of(golden.Target, GeneratorHarness.Languages[0]), golden.RootNamespace);
        OutputRules.Check(output);
        return new(output.Files) { ["diagnostics"] = string.Join('\n', output.DisplayedDiagnostics) };
    }
}
