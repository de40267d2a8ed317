using System.Text;
using System.Text.Json;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>Text that breaks parsers and literals, as a translation: it arrives as it is, or is left out with a diagnostic, and nothing else happens.</summary>
public sealed class HostileTranslationTests
{
    private const int UnitCount = 0x10000;
    private const int PageSize = 1024;

    [NeedsReferenceMaterial]
    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void Every_naughty_string_arrives(string format) => Check(
        format, JsonSerializer.Deserialize<string[]>(File.ReadAllText(ReferenceMaterial.Path("corpus", "blns", "blns.json")))!);

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void Every_unit_of_the_basic_plane_arrives(string format) => Check(
        format, [.. Enumerable.Range(0, UnitCount).Select(unit => (char)unit).Chunk(PageSize).Select(page => new string(page))]);

    [NeedsReferenceMaterial]
    [Fact]
    public void Naughty_strings_as_keys_are_unknown_keys()
    {
        string[] strings = JsonSerializer.Deserialize<string[]>(File.ReadAllText(ReferenceMaterial.Path("corpus", "blns", "blns.json")))!;
        string translation = "{" + string.Join(',', strings.Select(text => $"{TextEntry.Quote(text)}: {TextEntry.Quote(text)}")) + "}";

        GeneratorOutput output = GeneratorHarness.Run(
            [new CatalogText("/shop/errors.json", """{ "errors": {} }"""), new CatalogText("/shop/errors.de.json", translation)], TargetProject.Library());

        OutputRules.Check(output);
        Assert.All(output.Diagnostics, diagnostic => Assert.DoesNotContain('\n', diagnostic.ToString()));
    }

    private static void Check(string format, string[] texts)
    {
        string catalog = "{ \"errors\": {" + string.Join(',', texts.Select((_, i) =>
            $$"""  "E{{i}}": { "status": 400, "message": "Message {{i}}", "title": "Title {{i}}" } """)) + "} }";
        var translation = new StringBuilder(format == "json" ? "{\n" : "");
        for (int i = 0; i < texts.Length; i++)
        {
            string text = TextEntry.Quote(texts[i]);
            translation.Append(format == "json"
                ? $$"""  "E{{i}}": { "message": {{text}}, "title": {{text}} },{{"\n"}}"""
                : Csv.Row($"Message {i}", texts[i]) + Csv.Row($"Title {i}", texts[i]));
        }

        translation.Append(format == "json" ? "}" : "");

        GeneratorOutput output = GeneratorHarness.Run(
            [new CatalogText("/shop/errors.json", catalog), new CatalogText($"/shop/errors.de.{format}", translation.ToString())], TargetProject.Library());

        OutputRules.Check(output);
        DeclaredNames.AssertAsPromised(output);
        using var project = new LoadedProject(output);
        AssertArrived(project.Catalog(), texts, output.Diagnostics.Count(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error));
    }

    private static void AssertArrived(ErrorCatalog catalog, string[] texts, int errors)
    {
        ErrorTranslation german = Assert.Single(catalog.Translations);
        int leftOut = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            // What UTF-8 makes of an unpaired surrogate.
            string expected = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(texts[i]));
            ErrorText text = catalog.Definitions[i].GetText(german);
            bool isBlank = string.IsNullOrWhiteSpace(texts[i]);
            Assert.Equal(isBlank ? $"Title {i}" : expected, text.Title);
            if (text.MessageTemplate != expected)
            {
                Assert.Equal($"Message {i}", text.MessageTemplate);
                leftOut += isBlank ? 0 : 1;
            }
        }

        // A text with a percent sign in front of a letter adds a placeholder.
        Assert.InRange(leftOut, 0, Math.Min(errors, texts.Length / 10));
    }
}
