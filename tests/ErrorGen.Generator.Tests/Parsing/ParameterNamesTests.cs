using ErrorGen.Generator.Tests.Diagnostics;
using ErrorGen.Generator.Tests.Harness;
using Xunit;

namespace ErrorGen.Generator.Tests.Parsing;

/// <summary>Many entries have parameters of one name. What is known from the entries before says nothing of the next one.</summary>
public sealed class ParameterNamesTests
{
    [Fact]
    public void Name_is_checked_for_the_class_of_each_entry() => Reports.Exactly(
        """
        {
          "errors": {
            "First": { "status": 400, "message": "%skuError %code" },
            "Sku": { "status": 400, "message": "%skuError %code" },
            "Last": { "status": 400, "message": "%skuError %code" }
          }
        }
        """,
        generated: ["First", "Sku", "Last"],
        "errors.json(3,42): info EG2009: The parameter 'code' becomes the property 'CodeValue', because the generated class already uses 'Code'",
        "errors.json(4,40): info EG2009: The parameter 'skuError' becomes the property 'SkuErrorValue', because the generated class already uses 'SkuError'",
        "errors.json(4,40): info EG2009: The parameter 'code' becomes the property 'CodeValue', because the generated class already uses 'Code'",
        "errors.json(5,41): info EG2009: The parameter 'code' becomes the property 'CodeValue', because the generated class already uses 'Code'");

    [Fact]
    public void Each_entry_says_what_type_its_parameter_has()
    {
        GeneratorOutput output = GeneratorHarness.Run("""
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

        string Text(char entry) => Assert.Single(output.Files, file => file.Key.StartsWith($"{entry}-", StringComparison.Ordinal)).Value;
    }

    private static string TypeOfSize(string text) =>
        Assert.Single(text.Split('\n'), line => line.Contains(" Size { get; }", StringComparison.Ordinal)).Trim().Split(' ')[1];
}
