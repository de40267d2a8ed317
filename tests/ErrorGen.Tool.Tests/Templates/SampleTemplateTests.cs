using ErrorGen.Compiler;
using ErrorGen.Tool.Outputs;
using ErrorGen.Tool.Rendering;
using Xunit;

namespace ErrorGen.Tool.Tests.Templates;

/// <summary>The templates of the sample, with its catalogue and with hostile ones. tests/clients/templates.sh reads the results with real compilers.</summary>
public sealed class SampleTemplateTests
{
    private const string Hostile = """
        {
          "errors": {
            "class": { "status": 400, "message": "*/ \"\"\" `${x}` \\(y) </script> \u2028 %1", "description": "ends */ here \"\"\" \\N{x} \u2028 // <b>&", "deprecated": "Use \"other\" \\ $x" },
            "self": { "status": 500, "retryAfter": 5, "message": "%for of %in", "parameters": [{ "name": "for", "type": "int?", "description": "Two\nlines." }, { "name": "in", "type": "decimal" }] },
            "INIT": { "code": "quote\"d", "status": 409, "message": "%type %values %many", "parameters": ["type", { "name": "values", "values": ["a", "b c"] }, { "name": "many", "type": "decimal[]?" }], "data": { "n": 1.5 } }
          }
        }
        """;

    public static TheoryData<string> Names => [.. Directory.GetFiles(Repository.Path("sample", "templates"), "*.scriban").Select(file => Path.GetFileName(file)), "markdown"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Template_renders_the_catalogue_of_the_sample(string name)
    {
        var named = NamedCatalogs.Read([Repository.Path("errors.json"), .. Directory.GetFiles(Repository.Path("sample"), "errors.*.json")], "Shop");

        string text = Render(name, CatalogCompiler.Read(named.Input, CancellationToken.None));

        Assert.Contains("InvalidRefund", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Hostile_texts_and_keywords_stay_in_their_places(string name)
    {
        using var runner = new TemplateRunner();
        runner.Write("errors.json", Hostile);

        string text = Render(name, runner.Compile());

        Assert.DoesNotContain("\u2028", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ends */", name is "house.scriban" ? "" : text.Replace("ends \\*/", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static string Render(string name, CompiledCatalogs compiled)
    {
        var metadata = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Template"] = name };
        OutputSet set = new OutputRenderer(Repository.Path("sample", "templates"), TemplateLimits.Default)
            .Render([new OutputItem(Repository.Path("out.txt"), "out.txt", metadata, Place: null)], compiled, "Shop", "Shop", static _ => { });
        Assert.Equal([], set.Diagnostics.Select(diagnostic => diagnostic.Message));
        return Assert.Single(set.Files).Text;
    }
}
