using System.Globalization;
using System.Text;
using ErrorGen.Generator.Tests.Diagnostics;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Generator.Tests.Translations;

/// <summary>What is generated from translation files, loaded and asked.</summary>
public sealed class FallbackTests
{
    private const string Catalog = """
        {
          "statuses": { "404": { "title": "Not Found" } },
          "errors": {
            "CartIsEmpty": { "status": 409, "message": "The cart is empty.", "title": "Empty cart" },
            "OutOfStock": { "status": 409, "message": "Out of stock: %1" }
          }
        }
        """;

    [Fact]
    public void Texts_are_found_by_language_and_entry()
    {
        using LoadedProject project = Load(
            Reports.Catalog("""{ "CartIsEmpty": { "message": "Leer.", "title": "Leerer Korb" }, "OutOfStock": "Aus: %1", "statuses": { "404": { "title": "Weg" } } }""", "errors.de.json"),
            Reports.Catalog("Out of stock: %1,Gor: %1\n", "errors.de-AT.csv"));
        ErrorCatalog catalog = project.Catalog();
        ErrorTranslation german = catalog.Translations[0];
        ErrorTranslation austrian = catalog.Translations[1];

        Assert.Equal(["de", "de-AT"], catalog.Translations.Select(translation => translation.Language));
        Assert.Equal(["Leer.", "Aus: %1"], catalog.Definitions.Select(definition => definition.GetText(german).MessageTemplate));
        Assert.Equal(["Leer.", "Gor: %1"], catalog.Definitions.Select(definition => definition.GetText(austrian).MessageTemplate));
        Assert.Equal(["de", "de-AT"], catalog.Definitions.Select(definition => definition.GetText(austrian).Language));
        Assert.Equal(["Leerer Korb", null], catalog.Definitions.Select(definition => definition.GetText(austrian).Title));
        Assert.True(german.TryGetStatus(404, out ErrorStatus? status));
        Assert.Equal("Weg", status.Title);
        Assert.False(austrian.TryGetStatus(404, out _));
        ErrorException thrown = project.Exception("Shop.OutOfStockException", "sku-1");
        Assert.Equal("Out of stock: sku-1", thrown.Message);
        Assert.Equal("Gor: sku-1", catalog.Definitions[1].GetText(austrian).ParsedMessage.Render(thrown.Error, CultureInfo.InvariantCulture));
    }

    /// <summary>Tags that are the names of members when they begin with a capital.</summary>
    [Theory]
    [InlineData("all")]
    [InlineData("equals")]
    [InlineData("object")]
    public void A_language_may_be_called_as_a_member_is(string language)
    {
        GeneratorOutput output = GeneratorHarness.Run(
            [Reports.Catalog(Catalog), Reports.Catalog("""{ "CartIsEmpty": "-" }""", $"errors.{language}.json")], TargetProject.Library());
        OutputRules.Check(output);
        using var project = new LoadedProject(output);

        Assert.Equal(language, Assert.Single(project.Catalog().Translations).Language);
    }

    [Fact]
    public void Entries_of_every_block_are_found()
    {
        int[] translated = [0, 255, 256, 511, 512, 699];
        var json = new StringBuilder("{ \"errors\": {");
        json.AppendJoin(',', Enumerable.Range(0, 700).Select(i => $$""" "E{{i}}": { "status": 400, "message": "Message {{i}}" } """)).Append("} }");
        string german = "{" + string.Join(',', translated.Select(i => $"\"E{i}\": {{ \"message\": \"Nachricht {i}\", \"title\": \"Titel {i}\" }}")) + "}";
        GeneratorOutput output = GeneratorHarness.Run(
            [Reports.Catalog(json.ToString()), Reports.Catalog(german, "errors.de.json")], TargetProject.Library());
        OutputRules.Check(output);
        DeclaredNames.AssertAsPromised(output);
        using var project = new LoadedProject(output);
        ErrorTranslation translation = Assert.Single(project.Catalog().Translations);

        Assert.Equal(
            Enumerable.Range(0, 700).Select(i => translated.Contains(i) ? $"Nachricht {i}|Titel {i}" : $"Message {i}|"),
            project.Catalog().Definitions.Select(definition => $"{definition.GetText(translation).MessageTemplate}|{definition.GetText(translation).Title}"));
    }

    [Fact]
    public void A_translation_without_a_good_text_is_there_and_empty()
    {
        using LoadedProject project = Load(Reports.Catalog("""{ "OutOfStock": "%eins" }""", "errors.de.json"));

        ErrorTranslation translation = Assert.Single(project.Catalog().Translations);
        Assert.Equal("Out of stock: %1", project.Catalog().Definitions[1].GetText(translation).MessageTemplate);
    }

    [Fact]
    public void Languages_whose_names_are_keywords_compile()
    {
        using LoadedProject project = Load(
            [.. ((string[])["as", "is", "in", "or", "fr-x-class", "zh-Hant", "zh-hans"]).Select(language => Reports.Catalog("{}", $"errors.{language}.json"))]);

        Assert.Equal(
            ["as", "fr-x-class", "in", "is", "or", "zh-Hans", "zh-Hant"],
            project.Catalog().Translations.Select(translation => translation.Language));
    }

    private static LoadedProject Load(params AdditionalText[] translations)
    {
        GeneratorOutput output = GeneratorHarness.Run([Reports.Catalog(Catalog), .. translations], TargetProject.Library());
        OutputRules.Check(output);
        DeclaredNames.AssertAsPromised(output);
        return new LoadedProject(output);
    }
}
