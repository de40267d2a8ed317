using System.Globalization;
using ErrorGen.Generator.Tests.Diagnostics;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests.Translations;

/// <summary>Pseudo-locales of a compiled catalogue: found and rendered like other languages.</summary>
public sealed class PseudoLocaleGenerationTests
{
    [Fact]
    public void Pseudo_locales_are_found_by_their_tags_and_follow_the_plural_rules_of_the_catalogue()
    {
        CSharpCompilation target = Reports.Library();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ErrorCatalogGenerator().AsSourceGenerator()],
            [
                Reports.Catalog("""
                    { "errors": { "Left": { "status": 409, "message": { "plural": "count", "one": "%count item", "other": "%{count}s" } } } }
                    """),
                Reports.Catalog("""{ "Left": "Noch %count", "statuses": { "409": { "title": "Konflikt" } } }""", "errors.de.json"),
            ],
            (CSharpParseOptions)target.SyntaxTrees.First().Options,
            new CatalogOptions("Shop", ("ErrorGenPseudoLocales", "true")));
        driver = driver.RunGeneratorsAndUpdateCompilation(target, out Compilation result, out _, TestContext.Current.CancellationToken);
        var output = new GeneratorOutput(driver, target, result, []);
        Assert.Empty(output.CompilerFindings);
        using var project = new LoadedProject(output);
        ErrorCatalog catalog = project.Catalog();

        Assert.Equal(["de", "qps-Ploc", "qps-Plocm"], catalog.Translations.Select(translation => translation.Language));
        Error one = catalog.Definitions[0].CreateError(1);
        Error many = catalog.Definitions[0].CreateError(2);
        ErrorText text = catalog.Definitions[0].GetText(catalog.FindTranslation("qps-ploc"));
        Assert.Equal("qps-Ploc", text.Language);
        Assert.Equal("[1 \u00EE\u0163\u00E9\u0271 \u00F6\u00F1\u00E9]", text.ParsedMessage.Render(one, CultureInfo.InvariantCulture));
        Assert.Equal("[2\u0161 \u00F6\u00F1\u00E9]", text.ParsedMessage.Render(many, CultureInfo.InvariantCulture));
        Assert.Same(catalog.Translations[2], catalog.FindTranslation("QPS-PLOCM"));
    }
}
