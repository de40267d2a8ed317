using System.Text.Json;
using ErrorGen.Compiler.Parsing;
using ErrorGen.Compiler.Text;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests.Text;

/// <summary>No keyword of any kind, in any place where a name of the catalogue can stand, breaks the generated code.</summary>
public sealed class KeywordTests
{
    [Fact]
    public void List_of_keywords_is_that_of_the_compiler()
    {
        Assert.True(Keywords.All.Count > 120, $"{Keywords.All.Count} keywords");
        Assert.Contains("class", Keywords.All);
        Assert.Contains("extension", Keywords.All);
    }

    [Fact]
    public void Every_keyword_gets_a_prefix() =>
        Assert.All(Keywords.All, keyword => Assert.Equal("@" + keyword, CSharpText.Identifier(keyword)));

    [Fact]
    public void Every_keyword_gets_a_prefix_on_the_oldest_compiler_too_which_does_not_know_the_newest_of_them() =>
        Assert.All(Keywords.All, keyword => Assert.Equal("@" + keyword, FloorCompiler.Call<string>(CSharpText.Identifier, keyword)));

    [Theory]
    [InlineData("Class")]
    [InlineData("outOfStock")]
    [InlineData("sku")]
    [InlineData("_x")]
    public void Other_names_are_not_changed(string name) => Assert.Equal(name, CSharpText.Identifier(name));

    [Fact]
    public void Keys_and_parameters_named_like_every_keyword_compile()
    {
        string[] keys = [.. Keywords.All.Except(["_", "equals"]).Select(keyword => Entry(keyword, "No parameters."))];
        string[] names = [.. Keywords.All.Except(["_"])];
        string[] all = [.. names.Chunk(ErrorParser.MostParameters)
            .Select((chunk, i) => Entry($"AllOfThem{i}", string.Join(' ', chunk.Select(keyword => "%" + keyword))))];
        string[] parameters = [.. names.Select(keyword => Entry("Of-" + keyword, $"%{keyword}"))];

        GeneratorOutput output = Check($$"""{ "errors": { {{string.Join(",\n", [.. keys, .. parameters, .. all])}} } }""");

        Assert.Equal(keys.Length + parameters.Length + all.Length, output.Catalogs.Single().Errors.Count);
    }

    [Fact]
    public void Namespaces_named_like_every_keyword_compile() => GeneratorHarness.RunChecked([.. Keywords.All.Chunk(20).Select((keywords, i) =>
        new CatalogText($"/shop/{i}.json", $$"""{ "namespace": "{{string.Join('.', keywords)}}", "errors": { {{Entry("A", "%class")}} } }"""))]);

    [Fact]
    public void Classes_named_like_every_keyword_compile()
    {
        CatalogText[] catalogs = [.. Keywords.All.Select((keyword, i) => new CatalogText(
            $"/shop/{i}.json", $$"""{ "class": "{{keyword}}", "errors": { {{Entry("A" + i, "%class")}} } }"""))];

        GeneratorOutput output = GeneratorHarness.RunChecked(catalogs, TargetKind.Library);

        Assert.Equal(Keywords.All.Count, output.Catalogs.Count);
    }

    [Fact]
    public void Keys_named_like_keywords_compile_as_previews_too()
    {
        string[] keys = [.. Keywords.All.Select(keyword => Entry(keyword, "%" + keyword))];
        GeneratorOutput output = GeneratorHarness.Run(
            [new CatalogText("/shop/errors.json", $$"""{ "errors": { {{string.Join(",\n", keys)}} } }""")],
            TargetProject.WebApplication(LanguageVersion.Preview));

        OutputRules.Check(output);
    }

    private static GeneratorOutput Check(string catalog)
    {
        GeneratorOutput output = GeneratorHarness.RunChecked([new CatalogText("/shop/errors.json", catalog)]);
        Assert.DoesNotContain(output.Diagnostics, diagnostic => diagnostic.DefaultSeverity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        return output;
    }

    private static string Entry(string key, string message) =>
        $$"""{{JsonSerializer.Serialize(key)}}: { "status": 400, "message": {{JsonSerializer.Serialize(message)}} }""";
}
