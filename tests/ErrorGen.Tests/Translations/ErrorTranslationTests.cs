using Xunit;

namespace ErrorGen.Tests;

public sealed class ErrorTranslationTests
{
    [Fact]
    public void It_is_its_language()
    {
        var translation = new TestTranslation("pt-BR");

        Assert.Equal("pt-BR", translation.Language);
        Assert.Equal("pt-BR", translation.ToString());
        Assert.Empty(translation.Statuses);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    public void The_culture_is_the_one_named(string name)
    {
        var translation = new TestTranslation(name);

        Assert.Equal(TestCultures.Find(name), translation.Culture);
        Assert.Same(translation.Culture, translation.Culture);
    }

    [Fact]
    public void A_culture_that_there_cannot_be_is_the_invariant_one() => Assert.Equal("", new TestTranslation("no such culture").Culture.Name);

    [Fact]
    public void Finds_its_statuses_only()
    {
        var translation = new TestTranslation("de") { GivenStatuses = [new ErrorStatus(404, "Nicht da")] };

        Assert.True(translation.TryGetStatus(404, out ErrorStatus? status));
        Assert.Equal("Nicht da", status.Title);
        Assert.False(translation.TryGetStatus(500, out ErrorStatus? missing));
        Assert.Null(missing);
    }

    [Fact]
    public void A_translation_has_a_language()
    {
        Assert.Throws<ArgumentException>("language", () => new TestTranslation(""));
        Assert.Throws<ArgumentNullException>("language", () => new TestTranslation(null!));
    }

    [Fact]
    public void A_catalogue_has_none_unless_it_is_given() => Assert.Empty(new TestCatalog("a").Translations);
}
