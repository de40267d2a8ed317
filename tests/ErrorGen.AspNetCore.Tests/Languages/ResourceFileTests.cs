using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>Texts in real resource files of the application, found by the name of the catalogue.</summary>
public sealed class ResourceFileTests
{
    private static readonly ErrorCatalog Catalog = ErrorCatalog.Create("Warehouse", "en", warehouse => warehouse
        .Add(new ErrorCatalogEntry("Full", 409, "Shelf %shelf is full", new ErrorParameter("shelf")) { Title = "Full" })
        .Add(new ErrorCatalogEntry("Empty", 409, "Empty: %what", new ErrorParameter("what")) { Title = "Empty" })
        .Add(new ErrorCatalogEntry("Absent", 409, "Absent: %what", new ErrorParameter("what")) { Title = "Absent" })
        .AddTranslation("de", static german => german.AddMessage("Full", "Regal %shelf ist voll").AddMessage("Empty", "Leer: %what")));

    private static readonly ErrorDefinition Full = Catalog.Definitions[0];

    private static readonly ErrorDefinition Empty = Catalog.Definitions[1];

    private static readonly ErrorDefinition Absent = Catalog.Definitions[2];

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
            definition.CreateError("A1"), services: services => services.AddLocalization(options => options.ResourcesPath = "Resources"));
        return await app.GetAsync("/error", language: language);
    }
}
