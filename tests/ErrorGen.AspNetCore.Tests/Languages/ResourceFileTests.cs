using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>Texts in real resource files of the application, found by the name of the catalogue.</summary>
public sealed class ResourceFileTests
{
    private static readonly GivenCatalog Catalog = new("Warehouse", "en", new GivenTranslation("de", "Regal %shelf ist voll", "Leer: %what"));

    private static readonly ErrorDefinition Full =
        Catalog.Add("Full", 409, "Shelf %shelf is full", "Full", new ErrorParameter("shelf"));

    private static readonly ErrorDefinition Empty = Catalog.Add("Empty", 409, "Empty: %what", "Empty", new ErrorParameter("what"));

    private static readonly ErrorDefinition Absent = Catalog.Add("Absent", 409, "Absent: %what", "Absent", new ErrorParameter("what"));

    [Theory]
    [InlineData("de", "Voll: in A1 ist kein Platz", "Voll", "de")]
    [InlineData("en", "Shelf A1 is full", "Full", "en")]
    public async Task Resource_text_of_the_language_takes_precedence_over_the_catalogue(string language, string detail, string title, string sent)
    {
        TestCultures.Find("de");
        Answer answer = await AnswerAsync(Full, language);

        Assert.Equal((detail, title), (answer.Json.GetProperty("detail").GetString(), answer.Json.GetProperty("title").GetString()));
        Assert.Equal(sent, answer.Header("Content-Language"));
    }

    [Fact]
    public async Task Neutral_resource_text_is_used_for_every_language()
    {
        Answer answer = await AnswerAsync(Empty, "de");

        Assert.Equal("Nothing is left of A1", answer.Json.GetProperty("detail").GetString());
        Assert.Equal("en", answer.Header("Content-Language"));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task Text_missing_from_the_resources_comes_from_the_catalogue(string language)
    {
        Answer answer = await AnswerAsync(Absent, language);

        Assert.Equal("Absent: A1", answer.Json.GetProperty("detail").GetString());
    }

    private static async Task<Answer> AnswerAsync(ErrorDefinition definition, string language)
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(
            new OwnError(definition, "A1"), services: services => services.AddLocalization(options => options.ResourcesPath = "Resources"));
        return await app.GetAsync("/error", language: language);
    }
}
