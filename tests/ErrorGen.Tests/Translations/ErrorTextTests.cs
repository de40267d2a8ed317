using System.Globalization;
using Xunit;

namespace ErrorGen.Tests;

/// <summary>The text of an entry in a language, and the fallback if a translation does not have one.</summary>
public sealed class ErrorTextTests
{
    private const string German = "Bestellt %count, noch da %amount.";

    private readonly TestTranslation _german = new("de", (0, "Der Warenkorb ist leer.", "Leer"), (1, German, null));
    private readonly TestTranslation _austrian = new("de-AT", (1, "Nur mehr %amount da, bestellt %count.", "Aus"));
    private readonly TranslatedCatalog _catalog;

    public ErrorTextTests() => _catalog = new TranslatedCatalog("en", _german, _austrian, new TestTranslation("fr", (0, "Vide", null)));

    [Fact]
    public void Text_without_a_translation_is_that_of_the_catalogue()
    {
        ErrorText text = _catalog.Cart.GetText(translation: null);

        Assert.Equal(("en", "The cart is empty.", "Empty"), (text.Language, text.MessageTemplate, text.Title));
        Assert.Same(text, _catalog.Cart.GetText(translation: null));
        Assert.Same(_catalog.Cart.ParsedMessage, text.ParsedMessage);
        Assert.Equal(_catalog.Culture, text.Culture);
        Assert.Equal("The cart is empty.", text.ToString());
    }

    [Fact]
    public void Translated_text_is_in_the_language_of_the_translation()
    {
        ErrorText text = _catalog.Cart.GetText(_german);

        Assert.Equal(("de", "Der Warenkorb ist leer.", "Leer"), (text.Language, text.MessageTemplate, text.Title));
        Assert.Equal(_german.Culture, text.Culture);
        Assert.Same(text, _catalog.Cart.GetText(_german));
    }

    [Fact]
    public void An_entry_that_a_narrow_translation_lacks_comes_from_the_wider_one()
    {
        ErrorText missing = _catalog.Cart.GetText(_austrian);
        ErrorText there = _catalog.Stock.GetText(_austrian);

        Assert.Equal(("de", "Der Warenkorb ist leer.", "Leer"), (missing.Language, missing.MessageTemplate, missing.Title));
        Assert.Equal(("de-AT", "Nur mehr %amount da, bestellt %count.", "Aus"), (there.Language, there.MessageTemplate, there.Title));
    }

    [Fact]
    public void An_entry_that_no_translation_has_comes_from_the_catalogue()
    {
        ErrorText text = _catalog.Stock.GetText(_catalog.Translations[2]);

        Assert.Equal(("en", "Only %amount left, ordered %count.", null), (text.Language, text.MessageTemplate, text.Title));
    }

    [Fact]
    public void Missing_translated_title_comes_from_the_wider_translation()
    {
        Assert.Equal("Empty", _catalog.Cart.GetText(_catalog.Translations[2]).Title);
        Assert.Null(_catalog.Stock.GetText(_german).Title);
    }

    [Fact]
    public void Translation_into_the_wider_source_language_is_not_a_fallback()
    {
        var british = new TestTranslation("en-GB", (0, "The basket is empty.", null));
        var english = new TestTranslation("EN-us", (0, "The cart has nothing in it.", null));
        var catalog = new TranslatedCatalog("en", british, english);

        Assert.Equal("The basket is empty.", catalog.Cart.GetText(british).MessageTemplate);
        Assert.Equal("en", catalog.Stock.GetText(british).Language);
        Assert.Equal("en", catalog.Stock.GetText(english).Language);
    }

    [Fact]
    public void A_translation_of_another_catalogue_is_refused()
    {
        var foreign = new TestTranslation("de");
        _ = new TranslatedCatalog("en", foreign).FindTranslation(CultureInfo.InvariantCulture);

        Assert.Throws<ArgumentException>("translation", () => _catalog.Cart.GetText(foreign));
        Assert.Throws<ArgumentException>("translation", () => _catalog.Cart.GetText(new TestTranslation("de")));
        Assert.Throws<ArgumentNullException>("culture", () => _catalog.Cart.GetText((CultureInfo)null!));
    }

    [Fact]
    public void An_entry_that_is_not_in_its_catalogue_has_the_text_of_its_own()
    {
        var stray = new ErrorDefinition(_catalog, "Stray", "stray", 400, "A stray.");

        Assert.Equal(("en", "A stray."), (stray.GetText(_german).Language, stray.GetText(_german).MessageTemplate));
    }

    [Fact]
    public void Texts_are_created_lazily()
    {
        Assert.Equal("Only %amount left, ordered %count.", _catalog.Stock.MessageTemplate);
        Assert.Equal("The cart is empty.", new TestError(_catalog.Cart).Message);
        Assert.Equal(0, _catalog.Asked);

        _catalog.Stock.GetText(_austrian);
        _catalog.Stock.GetText(_austrian);

        Assert.Equal(1, _catalog.Asked);
        Assert.Equal([1], _austrian.Asked);
        Assert.Equal([1], _german.Asked);
    }

    [Fact]
    public void Many_threads_that_ask_at_once_get_the_same()
    {
        for (int round = 0; round < 50; round++)
        {
            var german = new TestTranslation("de", (0, "Leer", null));
            var austrian = new TestTranslation("de-AT", (1, "Aus %count %amount", null));
            var catalog = new TranslatedCatalog("en", german, austrian);
            Parallel.For(0, 16, i =>
            {
                Assert.Equal("Leer", catalog.Cart.GetText(i % 2 == 0 ? german : austrian).MessageTemplate);
                Assert.Equal("Aus %count %amount", catalog.Stock.GetText(austrian).MessageTemplate);
                Assert.Equal("en", catalog.Stock.GetText(german).Language);
            });
        }
    }

    [Fact]
    public void A_message_is_rendered_in_the_language_and_the_culture_that_is_asked_for()
    {
        var error = new TestError(_catalog.Stock, 3, 1234.5m);

        Assert.Equal("Bestellt 3, noch da 1.234,50.", error.Render(TestCultures.Find("de-DE")));
        Assert.Equal("Only 1,234.50 left, ordered 3.", error.Render(TestCultures.Find("en-US")));

        // The language of the catalogue, because there is no other one, and the numbers of the culture.
        Assert.StartsWith("Only 1", error.Render(TestCultures.Find("sv-SE")), StringComparison.Ordinal);
        Assert.EndsWith("234,50 left, ordered 3.", error.Render(TestCultures.Find("sv-SE")), StringComparison.Ordinal);
    }

    [Fact]
    public void Logs_keep_the_language_of_the_catalogue()
    {
        var error = new TestError(_catalog.Stock, 3, 1234.5m);
        TestCultures.Use(TestCultures.Find("de-DE"), () =>
        {
            Assert.Equal("Only 1,234.50 left, ordered 3.", error.Message);
            Assert.Equal("Only 1,234.50 left, ordered 3.", new TestErrorException(error).Message);
        });
    }

    [Fact]
    public void Rendering_a_translated_message_allocates_only_its_text()
    {
        var error = new TestError(_catalog.Stock, 3, 1234.5m);
        CultureInfo german = TestCultures.Find("de-DE");
        int length = error.Render(german).Length;

        Assert.Equal(TestSupport.Allocated.By(() => new string('x', length)), TestSupport.Allocated.By(() => error.Render(german)));
    }
}
