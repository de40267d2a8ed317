using ErrorGen.Compiler.Tests.Harness;
using Xunit;

namespace ErrorGen.Compiler.Tests.Parsing;

/// <summary>Many entries have parameters of one name. The entries before an entry do not change its parameters.</summary>
public sealed class ParameterNamesTests
{
    [Fact]
    public void Name_is_checked_for_the_class_of_each_entry()
    {
        var run = CompilerRun.Of("""
        {
          "errors": {
            "First": { "status": 400, "message": "%skuError %code" },
            "Sku": { "status": 400, "message": "%skuError %code" },
            "Last": { "status": 400, "message": "%skuError %code" }
          }
        }
        """);

        Assert.Equal(
            [
                "errors.json(3,42): info EG2009: The parameter 'code' becomes the property 'CodeValue', because the generated class already uses 'Code'",
                "errors.json(4,40): info EG2009: The parameter 'skuError' becomes the property 'SkuErrorValue', because the generated class already uses 'SkuError'",
                "errors.json(4,40): info EG2009: The parameter 'code' becomes the property 'CodeValue', because the generated class already uses 'Code'",
                "errors.json(5,41): info EG2009: The parameter 'code' becomes the property 'CodeValue', because the generated class already uses 'Code'",
            ],
            run.Lines);
    }

    [Fact]
    public void Parameters_of_one_name_have_the_type_of_their_entry()
    {
        var run = CompilerRun.Of("""
            {
              "errors": {
                "A": { "status": 400, "message": "%size" },
                "B": { "status": 400, "message": "%size", "parameters": [{ "name": "size", "type": "int" }] },
                "C": { "status": 400, "message": "%size", "parameters": [{ "name": "size", "description": "How much fits." }] },
                "D": { "status": 400, "message": "%size", "parameters": [{ "name": "size", "type": "string?" }] },
                "E": { "status": 400, "message": "%size" }
              }
            }
            """);

        Assert.Equal(["string", "int", "string", "string?", "string"], "ABCDE".Select(entry => TypeOfSize(Text(entry))));
        Assert.Contains("How much fits.", Text('C'), StringComparison.Ordinal);
        Assert.DoesNotContain("How much fits.", Text('E'), StringComparison.Ordinal);

        string Text(char entry) => Assert.Single(run.Files, file => file.Key.StartsWith($"{entry}-", StringComparison.Ordinal)).Value;
    }

    private static string TypeOfSize(string text) =>
        Assert.Single(text.Split('\n'), line => line.StartsWith("    public ", StringComparison.Ordinal) && line.Contains(" Size ", StringComparison.Ordinal)).Trim().Split(' ')[1];
}
