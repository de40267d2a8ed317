using System.Text;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Translations;
using ErrorGen.Compiler.Tests.Harness;
using ErrorGen.Compiler.Text;
using Xunit;

namespace ErrorGen.Compiler.Tests.Translations;

public sealed class PseudoLocaleTests
{
    private const string Catalog = """
        {
          "statuses": { "404": { "title": "Not found" }, "500": { "message": "Broken: %reportId", "description": "Not sent" }, "503": { "code": "closed" } },
          "errors": {
            "Left": { "status": 409, "title": "100 %max", "message": { "plural": "count", "one": "%count item is left", "=0": "Sold out", "other": "%{count} items are left" } },
            "TooMany": { "status": 400, "message": "%{}20 of %maximum, at most %{max}px", "parameters": ["max", "maximum"] }
          }
        }
        """;

    [Theory]
    [InlineData("The cart is empty.", "[Ţĥé çàŕţ îš éɱþţý. öñé ţŵö]")]
    [InlineData("Only %max of %{maximum}s, 100%{}", "[Öñļý %max öƒ %{maximum}š, 100%{} öñé ţŵö]")]
    [InlineData("%maxta", "[%maxţà öñé]")]
    [InlineData("", "[]")]
    [InlineData("\u65E5\u672C 50 %", "[\u65E5\u672C 50 % öñé]")]
    public void Letters_have_accents_and_placeholders_stay(string text, string expected) =>
        Assert.Equal(expected, PseudoLocale.Change(text, ["max", "maximum"], isMirrored: false));

    [Fact]
    public void Percent_signs_of_titles_are_text() => Assert.Equal("[100 %ɱàẋ öñé]", PseudoLocale.Change("100 %max", names: null, isMirrored: false));

    [Fact]
    public void Mirrored_text_has_overrides_around_the_letters_and_not_around_placeholders() => Assert.Equal(
        "[\u202EÀţ \u202C%max\u202E öñé\u202C]".Replace('À', 'Å'), PseudoLocale.Change("At %max", ["max"], isMirrored: true));

    [Theory]
    [InlineData(10)]
    [InlineData(57)]
    [InlineData(1_000)]
    public void Text_is_at_least_forty_percent_longer_and_not_twice_as_long(int length)
    {
        string text = PseudoLocale.Change(new string('a', length), names: null, isMirrored: false);

        Assert.InRange(text.Length, length * 1.4, (length * 1.5) + 8);
    }

    [Fact]
    public void Every_text_of_the_catalogue_has_a_pseudo_translation_without_defects()
    {
        CatalogModel catalog = CompilerRun.Model(Catalog);
        TranslationModel[] models = [.. PseudoLocale.Of(catalog, ["de"])];

        Assert.Equal(["qps-Ploc", "qps-Plocm"], models.Select(model => model.Language));
        Assert.All(models, model =>
        {
            Assert.Equal([0, 1], model.Messages.Select(message => message.Index));
            Assert.Equal(["one", "=0"], model.Variants.Single().Variants.Items.Select(item => item.Name));
            Assert.Equal("en", model.PluralLanguage);
            Assert.Equal(0, model.Titles.Single().Index);
            Assert.Equal([404, 500], model.Statuses.Select(status => status.Code));
            Assert.Contains("%reportId", model.Statuses[1].Message, StringComparison.Ordinal);
            Assert.Null(model.Statuses[1].Description);
            Assert.Empty(PlaceholderComparison.Find(catalog.Errors[1].Message, model.Messages[1].Text, ["max", "maximum"], ComparedLanguages.Unknown));
        });
    }

    [Fact]
    public void Language_for_which_there_is_a_file_is_not_made() =>
        Assert.Equal(["qps-Plocm"], PseudoLocale.Of(CompilerRun.Model(Catalog), ["QPS-ploc"]).Select(model => model.Language));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pseudo_locales_are_generated_on_request(bool isRequested)
    {
        var input = new CompilerInput(
            [new SourceFile("errors.json", Catalog, Encoding.UTF8)],
            [],
            new ProjectOptions("Shop") { HasPseudoLocales = isRequested },
            new TargetCapabilities(
                HasRuntime: true, HasAspNetCore: false, HasAspNetCoreRuntime: false, IsApplication: false, HasLanguage: true, HasExtensionMembers: true));

        CompilerResult result = CatalogCompiler.Compile(input, TestContext.Current.CancellationToken);

        string[] files = ["Shop.Errors.qps-Ploc.g.cs", "Shop.Errors.qps-Plocm.g.cs", "Shop.ErrorsTranslations.g.cs"];
        Assert.Equal(isRequested ? files : [], files.Intersect(result.Files.Select(file => file.HintName)));
        Assert.Empty(result.Diagnostics);
    }
}
