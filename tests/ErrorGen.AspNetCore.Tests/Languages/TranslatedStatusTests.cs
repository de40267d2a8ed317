using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>What the framework's own failures say in the language of the response.</summary>
public sealed class TranslatedStatusTests
{
    [Theory]
    [InlineData("de-AT", "Nicht gefunden", "Hier liegt nichts.", "de")]
    [InlineData("ar", "Not here", "Nothing lies here.", "en")]
    [InlineData(null, "Not here", "Nothing lies here.", "en")]
    public async Task Status_text_comes_from_the_translation_or_the_catalogue(string? field, string title, string message, string language)
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed);

        Answer answer = await app.GetAsync("/nowhere", language: field);

        Assert.Equal((404, title, message), (answer.Status, Text(answer, "title"), Text(answer, "detail")));
        Assert.Equal((language, "Accept, Accept-Language"), (answer.Header("Content-Language"), answer.Header("Vary")));
    }

    [Fact]
    public async Task Translated_title_with_a_built_in_message_gives_an_English_response()
    {
        var catalog = ErrorCatalog.Create("Own", "en", static own => own
            .AddTranslation("de", static german => german.AddStatus(new ErrorStatus(411, "Länge nötig"))));
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", static () => Results.StatusCode(411)).AddErrorCatalogFilter(new OwnFilter(catalog)));
        Assert.True(HttpStatuses.TryGet(411, out ErrorStatus? usual));

        Answer answer = await app.GetAsync("/", language: "de");

        Assert.Equal(("Länge nötig", usual.MessageTemplate, "en"), (Text(answer, "title"), Text(answer, "detail"), answer.Header("Content-Language")));
    }

    [Fact]
    public async Task A_masked_failure_has_its_report_id_in_the_translated_message()
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed, map: static app => app.MapGet("/bug", void () => throw new InvalidOperationException()));

        Answer answer = await app.GetAsync("/bug", language: "de");

        Assert.Equal((500, "Störung"), (answer.Status, Text(answer, "title")));
        Assert.Equal($"Störung. Bericht {answer.Json.GetProperty("reportId").GetString()}.", Text(answer, "detail"));
    }

    [Fact]
    public async Task Entry_without_a_title_has_the_title_of_its_status()
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed);

        Assert.Equal("Außer Betrieb", Text(await app.GetAsync("/error", language: "de"), "title"));
    }

    [Fact]
    public async Task Title_has_the_language_of_the_message()
    {
        var catalog = ErrorCatalog.Create("Own", "en", static own => own
            .Add("Missing", 404, "It is missing.")
            .AddTranslation("de", static german => german.AddStatus(new ErrorStatus(404, "Nicht gefunden"))));
        await using TestApp app = await LanguageApp.ThrowingAsync(catalog.Definitions[0].CreateError(), options => options.Catalogs.Insert(0, catalog));

        Answer answer = await app.GetAsync("/error", language: "de");

        Assert.Equal(("Not here", "It is missing."), (Text(answer, "title"), Text(answer, "detail")));
    }

    [Fact]
    public async Task Status_text_of_the_endpoint_catalogue_takes_precedence()
    {
        var polish = ErrorCatalog.Create("Polish", "en", static own => own.AddTranslation(
            "pl", static texts => texts.AddStatus(new ErrorStatus(410, "Zniknęło") { MessageTemplate = "Już tego nie ma." })));
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed, map: app => app
            .MapGet("/gone", static () => Results.StatusCode(410)).AddErrorCatalogFilter(new OwnFilter(polish)));

        Answer answer = await app.GetAsync("/gone", language: "de, pl;q=0.5");

        Assert.Equal(("Zniknęło", "Już tego nie ma.", "pl"), (Text(answer, "title"), Text(answer, "detail"), answer.Header("Content-Language")));
    }

    [Fact]
    public async Task Endpoint_catalogue_with_one_language_falls_back_to_the_application_catalogues()
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed, map: app => app
            .MapGet("/missing", static () => Results.StatusCode(404)).AddErrorCatalogFilter(new OwnFilter(OwnCatalog.Create())));

        Assert.Equal("Hier liegt nichts.", Text(await app.GetAsync("/missing", language: "de"), "detail"));
    }

    [Fact]
    public async Task Failed_validation_keeps_the_texts_of_the_framework()
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed, map: static app => app.MapGet(
            "/invalid", static () => TypedResults.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["name"] = ["is missing"] })));

        Answer answer = await app.GetAsync("/invalid", language: "de");

        Assert.Equal("One or more validation errors occurred.", Text(answer, "detail"));
        Assert.Equal(("en", "Accept, Accept-Language"), (answer.Header("Content-Language"), answer.Header("Vary")));
    }

    [Theory]
    [InlineData("de", "Zu haben: application/vnd.epages.v1+json", "Nicht annehmbar", "de")]
    [InlineData("ar", "To be had: application/vnd.epages.v1+json", "Not to be had", "en")]
    public async Task Not_acceptable_is_sent_in_the_language_of_the_response(string field, string detail, string title, string language)
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(
            Depot.Closed, map: static app => app.MapGet("/orders", static () => 1).WithSuccessConvention(SuccessConventions.EPages));

        Answer answer = await app.GetAsync("/orders", accept: "application/json", language: field);

        Assert.Equal((406, detail, title), (answer.Status, Text(answer, "detail"), Text(answer, "title")));
        Assert.Equal((language, "Accept, Accept-Language"), (answer.Header("Content-Language"), answer.Header("Vary")));
    }

    private static string? Text(Answer answer, string name) => answer.Json.GetProperty(name).GetString();
}
