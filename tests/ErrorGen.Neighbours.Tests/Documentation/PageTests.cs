using Xunit;

namespace ErrorGen.Neighbours.Documentation;

/// <summary>Checks that the pages show the code that the tests compile and run.</summary>
public sealed class PageTests
{
    [Theory]
    [InlineData("recipes.md", "Recipes")]
    [InlineData("adopting.md", "Adopting")]
    public void The_code_of_a_page_is_compiled(string page, string folder) => ShownCode.AssertIsCompiled(page, folder);

    [Fact]
    public void The_catalogue_of_the_recipes_is_the_catalogue_of_the_tests()
    {
        string page = File.ReadAllText(Repository.Path("docs", "recipes.md"));
        string catalog = File.ReadAllText(Repository.Path("tests", "ErrorGen.Neighbours.Tests", "errors.json"));

        string[] lines = [.. page.Split("```json\n")[1].Split("```")[0].Split('\n').Where(static line => line.Contains("\"status\"", StringComparison.Ordinal))];

        Assert.Equal(7, lines.Length);
        Assert.All(lines, line => Assert.Contains(line.Trim().TrimEnd(','), catalog, StringComparison.Ordinal));
    }
}
