using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorGen.Generator.Tests.Incremental;

/// <summary>An edit of a translation costs that translation, and an edit of the catalogue does not read translations again.</summary>
public sealed class TranslationCachingTests
{
    private const string Cart = """ "CartIsEmpty": { "status": 409, "message": "The cart is empty." } """;
    private const string Stock = """ "OutOfStock": { "status": 409, "message": "%sku is out of stock." } """;
    private const string Order = """ "NoSuchOrder": { "status": 404, "message": "No order %1." } """;

    private static readonly CatalogText German = Translation("de", """ "CartIsEmpty": "Leer.", "OutOfStock": "%sku ist aus.", "NoSuchOrder": "Kein Auftrag %1." """);
    private static readonly CatalogText French = Translation("fr", """ "CartIsEmpty": "Vide.", "OutOfStock": "%sku en rupture.", "NoSuchOrder": "Pas de commande %1." """);

    private static readonly RunReasons NothingDone = RunReasons.NothingDone with
    {
        TranslationFiles = "2 Cached",
        ParsedTranslations = "2 Cached",
        ResolvedTranslations = "2 Cached",
        Translations = "2 Cached",

        // One of diagnostics, two of texts, the list.
        Outputs = "10 Cached",
    };

    private readonly CatalogText _catalog = Catalog(Cart, Stock, Order);
    private readonly GeneratorOutput _before;

    public TranslationCachingTests() => _before = GeneratorHarness.Run([_catalog, German, French]);

    [Fact]
    public void Unrelated_edit_of_code_runs_no_step() => Assert.Equal(
        NothingDone with { Capabilities = "1 Unchanged", LacksCatalog = "1 Unchanged" }, RunReasons.Of(GeneratorHarness.RerunWithUnrelatedCode(_before)));

    [Fact]
    public void An_edit_of_a_translation_changes_its_own_file()
    {
        GeneratorOutput after = Rerun(_catalog, Edited(German, "Leer.", "Ganz leer."), French);

        Assert.Equal(
            NothingDone with
            {
                TranslationFiles = "1 Modified, 1 Cached",
                ParsedTranslations = "1 Modified, 1 Cached",
                ResolvedTranslations = "1 Modified, 1 Cached",
                Translations = "1 Modified, 1 Cached",
                Outputs = "1 Modified, 9 Cached",
            },
            RunReasons.Of(after));
        Assert.Equal(["Shop.Errors.de.g.cs"], ChangedFiles(after));
    }

    [Fact]
    public void White_space_in_a_translation_changes_nothing()
    {
        GeneratorOutput after = Rerun(_catalog, Edited(German, "\"OutOfStock\"", "\n // a comment\n \"OutOfStock\""), French);

        Assert.Equal(
            NothingDone with
            {
                TranslationFiles = "1 Modified, 1 Cached",
                ParsedTranslations = "1 Modified, 1 Cached",
                ResolvedTranslations = "1 Unchanged, 1 Cached",
            },
            RunReasons.Of(after));
        Assert.Empty(ChangedFiles(after));
    }

    [Fact]
    public void A_language_more_adds_its_file_and_changes_the_list()
    {
        GeneratorOutput after = Rerun(_catalog, German, French, Translation("it", """ "CartIsEmpty": "Vuoto.", "OutOfStock": "%sku esaurito.", "NoSuchOrder": "Nessun ordine %1." """));

        Assert.Equal("1 New, 2 Cached", RunReasons.Of(after).Translations);
        Assert.Equal("1 New, 2 Modified, 8 Cached", RunReasons.Of(after).Outputs);
        Assert.Equal(["Shop.Errors.it.g.cs", "Shop.ErrorsTranslations.g.cs"], ChangedFiles(after));
    }

    [Fact]
    public void A_language_less_removes_its_file_and_changes_the_list() =>
        Assert.Equal(["Shop.Errors.fr.g.cs", "Shop.ErrorsTranslations.g.cs"], ChangedFiles(Rerun(_catalog, German)));

    [Fact]
    public void The_first_language_is_the_only_one_that_changes_the_tables()
    {
        GeneratorOutput without = GeneratorHarness.Run([_catalog]);

        Assert.Equal(
            ["Shop.Errors.de.g.cs", "Shop.Errors.g.cs", "Shop.ErrorsTranslations.g.cs"],
            ChangedFiles(without, GeneratorHarness.Rerun(without, [_catalog, German])));
    }

    [Fact]
    public void An_entry_more_reads_no_translation_again()
    {
        GeneratorOutput after = Rerun(
            Catalog(Cart, Stock, Order, """ "OrderInEditMode": { "status": 423, "message": "The order is being edited." } """), German, French);

        Assert.Equal("2 Cached", RunReasons.Of(after).TranslationFiles);
        Assert.Equal("2 Cached", RunReasons.Of(after).ParsedTranslations);

        // The new message is missing in both, but the positions of their texts are unchanged.
        Assert.Equal("2 Modified", RunReasons.Of(after).ResolvedTranslations);
        Assert.Equal("2 Cached", RunReasons.Of(after).Translations);
        Assert.DoesNotContain(ChangedFiles(after), file => file.Contains(".de.", StringComparison.Ordinal) || file.Contains("Translations", StringComparison.Ordinal));
        Assert.Equal(2, after.Diagnostics.Count(diagnostic => diagnostic.Id == "EG4012"));
    }

    [Fact]
    public void An_entry_in_front_of_the_others_moves_the_texts()
    {
        GeneratorOutput after = Rerun(
            Catalog(""" "OrderInEditMode": { "status": 423, "message": "The order is being edited." } """, Cart, Stock, Order), German, French);

        Assert.Equal("2 Cached", RunReasons.Of(after).ParsedTranslations);
        Assert.Equal("2 Modified", RunReasons.Of(after).Translations);
    }

    [Fact]
    public void Another_wording_in_the_catalogue_leaves_the_translations_alone()
    {
        GeneratorOutput after = Rerun(Catalog(Cart.Replace("is empty", "has nothing in it", StringComparison.Ordinal), Stock, Order), German, French);

        Assert.Equal("2 Unchanged", RunReasons.Of(after).ResolvedTranslations);
        Assert.DoesNotContain(ChangedFiles(after), file => file.Contains(".de.", StringComparison.Ordinal));
    }

    [Fact]
    public void White_space_in_the_catalogue_does_not_compare_translations_again()
    {
        GeneratorOutput after = Rerun(Catalog(Cart, "\n" + Stock, Order), German, French);

        Assert.Equal("2 Cached", RunReasons.Of(after).ResolvedTranslations);
        Assert.Empty(ChangedFiles(after));
    }

    [Fact]
    public void The_order_of_the_files_does_not_count()
    {
        CatalogText clash = new("/shop/errors.de.csv", "The cart is empty.,Leer\n");
        AdditionalText[] texts = [_catalog, German, French, clash];
        GeneratorOutput one = GeneratorHarness.Run(texts);
        GeneratorOutput other = GeneratorHarness.Run(texts.Reverse());

        Assert.Equal(one.Files, other.Files);
        Assert.Equal(one.DisplayedDiagnostics.Order(StringComparer.Ordinal), other.DisplayedDiagnostics.Order(StringComparer.Ordinal));
        Assert.Contains(one.Diagnostics, diagnostic => diagnostic.Id == "EG4014");
    }

    private static CatalogText Catalog(params string[] errors) => new("/shop/errors.json", "{ \"errors\": {" + string.Join(',', errors) + "} }");

    private static CatalogText Translation(string language, string texts) => new($"/shop/errors.{language}.json", $"{{ {texts} }}");

    private static CatalogText Edited(CatalogText text, string before, string after)
    {
        string content = text.GetText(TestContext.Current.CancellationToken)!.ToString();
        Assert.Contains(before, content, StringComparison.Ordinal);
        return new CatalogText(text.Path, content.Replace(before, after, StringComparison.Ordinal));
    }

    private GeneratorOutput Rerun(params AdditionalText[] texts) => GeneratorHarness.Rerun(_before, [.. texts]);

    private IEnumerable<string> ChangedFiles(GeneratorOutput after) => ChangedFiles(_before, after);

    /// <summary>The files that only one of two runs has, or that differ.</summary>
    private static IEnumerable<string> ChangedFiles(GeneratorOutput before, GeneratorOutput after) => before.Files.Keys
        .Union(after.Files.Keys)
        .Where(name => before.Files.GetValueOrDefault(name) != after.Files.GetValueOrDefault(name))
        .Order(StringComparer.Ordinal);
}
