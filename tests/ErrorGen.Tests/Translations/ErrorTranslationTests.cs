using Xunit;

namespace ErrorGen.Tests;

public sealed class ErrorTranslationTests
{
    [Fact]
    public void Translation_ToString_is_its_language()
    {
        var translation = new TestTranslation("pt-BR");

        Assert.Equal("pt-BR", translation.Language);
        Assert.Equal("pt-BR", translation.ToString());
        Assert.Empty(translation.Statuses);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    public void Translation_culture_is_the_named_one(string name)
    {
        var translation = new TestTranslation(name);

        Assert.Equal(TestCultures.Find(name), translation.Culture);
        Assert.Same(translation.Culture, translation.Culture);
    }

    [Fact]
    public void Translation_with_an_impossible_culture_has_the_invariant_one() => Assert.Equal("", new TestTranslation("no such culture").Culture.Name);

    [Fact]
    public void Translation_finds_only_its_own_statuses()
    {
        var translation = new TestTranslation("de") { GivenStatuses = [new ErrorStatus(404, "Nicht da")] };

        Assert.True(translation.TryGetStatus(404, out ErrorStatus? status));
        Assert.Equal("Nicht da", status.Title);
        Assert.False(translation.TryGetStatus(500, out ErrorStatus? missing));
        Assert.Null(missing);
    }

    [Fact]
    public void Translation_without_a_language_is_refused()
    {
        Assert.Throws<ArgumentException>("language", () => new TestTranslation(""));
        Assert.Throws<ArgumentNullException>("language", () => new TestTranslation(null!));
    }

    [Fact]
    public void Catalogue_has_no_translations_by_default() => Assert.Empty(new TestCatalog("a").Translations);
}
