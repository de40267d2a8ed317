using System.Text.Json;
using ErrorGen.Tool.Functions;
using Json.Schema;
using Scriban.Runtime;
using Xunit;

namespace ErrorGen.Tool.Tests.Templates;

/// <summary>The page about templates and the schema of the model are complete.</summary>
public sealed class TemplatePageTests
{
    private static readonly string Page = File.ReadAllText(Repository.Path("docs", "templates.md"));

    private static readonly JsonSchema Schema = JsonSchema.FromFile(Repository.Path("generator", "schema", "errors.model.schema.json"));

    [Theory]
    [InlineData("errors.json")]
    [InlineData("tests/ErrorGen.Tool.Tests/errors.json")]
    [InlineData("tests/ErrorGen.Generator.Tests/Cases/Every_field/errors.json")]
    public void Model_of_a_catalogue_is_valid(string catalog)
    {
        string folder = Path.GetDirectoryName(Repository.Path(catalog.Split('/')))!;
        string[] translations = catalog == "errors.json" ? Directory.GetFiles(Repository.Path("sample"), "errors.*.json") : Directory.GetFiles(folder, "errors.*.json");

        AssertValid(["model", Repository.Path(catalog.Split('/')), .. translations]);
    }

    [Fact]
    public void Model_with_variants_constants_lists_and_statuses_is_valid()
    {
        using var folder = new TemporaryFolder();
        folder.Write("errors.json", """
            {
              "statuses": { "503": { "message": "Down, %reportId." } },
              "errors": {
                "A": {
                  "status": 409, "message": { "plural": "n", "=0": "none", "one": "%n", "other": "%n %{}" }, "parameters": [{ "name": "n", "type": "int", "example": 2 }], "examples": [{}, { "n": 0 }],
                  "data": { "t": "x", "b": true, "i": 1, "d": 1.5, "e": 1e300 }
                },
                "B": { "status": 400, "message": { "select": "kind", "a": "A", "other": "%kind" }, "parameters": [{ "name": "kind", "values": ["a", "b"] }, { "name": "l", "type": "decimal[]?" }] }
              }
            }
            """);
        folder.Write("errors.pl.json", """{ "A": { "one": "%n", "few": "%n", "many": "%n", "other": "%n" }, "statuses": { "503": { "title": "T" } } }""");

        AssertValid("model", folder.Path);
    }

    [Fact]
    public void Page_names_every_function()
    {
        var ofBuiltIn = new ScriptObject();
        TypeScriptMessages.AddTo(ofBuiltIn);
        string[] languages = ["csharp", "typescript", "kotlin", "swift", "go", "python"];
        string[] functions =
        [
            .. TemplateFunctions.Names
                .Where(name => !ofBuiltIn.Keys.Select(own => $"typescript.{own}").Contains(name, StringComparer.Ordinal))
                .Select(name => languages.Aggregate(name, (text, language) => text.Replace(language + ".", "L.", StringComparison.Ordinal)))
                .Where(name => name is not ("L.property" or "L.template" or "L.xml" or "L.docstring"))
                .Distinct(StringComparer.Ordinal),
        ];

        Assert.True(functions.Length > 15, $"{functions.Length} functions");
        Assert.Equal([], functions.Where(name => !Page.Contains($"`{name}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("catalogue", "catalog")]
    [InlineData("error", "error")]
    [InlineData("parameter", "parameter")]
    [InlineData("status", "status")]
    [InlineData("language", "language")]
    public void Page_names_the_members_of_the_schema(string row, string definition)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.Path("generator", "schema", "errors.model.schema.json")));
        IEnumerable<string> members = schema.RootElement.GetProperty("$defs").GetProperty(definition).GetProperty("properties").EnumerateObject().Select(member => $"`{member.Name}`");

        Assert.Contains($"| {row} | {string.Join(", ", members)} |", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Example_of_the_page_renders()
    {
        using var runner = new TemplateRunner();
        string template = Page.Split("```scriban\n")[1].Split("```")[0];

        Assert.Equal(
            "// Generated. Do not edit.\npackage com.example\n/** Only %available of %sku are left. */\nconst val OUT_OF_STOCK = \"OutOfStock\"\n",
            runner.Render(template, ("Package", "com.example")).Replace("\n\n", "\n", StringComparison.Ordinal));
    }

    private static void AssertValid(params string[] arguments)
    {
        var run = ToolRun.Start(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var model = JsonDocument.Parse(run.Output);
        EvaluationResults result = Schema.Evaluate(model.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation} {string.Join(' ', detail.Errors!.Values)}").Take(10)));
    }
}
