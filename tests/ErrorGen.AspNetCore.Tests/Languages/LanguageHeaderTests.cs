using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>What an answer says of its language.</summary>
public sealed class LanguageHeaderTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task Translated_response_has_Content_Language_and_Vary(string method)
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed);

        Answer answer = await app.SendAsync(new HttpMethod(method), "/error", language: "de");

        Assert.Equal(("de", "Accept, Accept-Language"), (answer.Header("Content-Language"), answer.Header("Vary")));
    }

    [Theory]
    [InlineData("Origin", "Origin, Accept, Accept-Language")]
    [InlineData("Accept-Language", "Accept-Language, Accept")]
    [InlineData("accept-language, Accept", "accept-language, Accept")]
    [InlineData("Accept, Origin", "Accept, Origin, Accept-Language")]
    [InlineData("*", "*")]
    public async Task Vary_names_Accept_Language_once(string before, string after)
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed, map: Setting("Vary", before));

        Assert.Equal(after, (await app.GetAsync("/error", language: "de")).Header("Vary"));
    }

    [Theory]
    [InlineData("/error")]
    [InlineData("/nowhere")]
    public async Task Application_with_one_language_sends_neither_Content_Language_nor_Vary(string path)
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/error", void () => throw new ShopClosedException()));

        Answer answer = await app.GetAsync(path, language: "de");

        Assert.Equal((null, "Accept"), (answer.Header("Content-Language"), answer.Header("Vary")));
    }

    [Fact]
    public async Task Catalogue_with_one_language_sends_neither_Content_Language_nor_Vary()
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.OneLanguage);

        Answer answer = await app.GetAsync("/error", language: "de");

        Assert.Equal((null, "Accept"), (answer.Header("Content-Language"), answer.Header("Vary")));
    }

    [Fact]
    public async Task Aggregate_response_has_the_Content_Language_of_its_summary()
    {
        var all = new AggregateErrorBuilder(Depot.OneLanguage).Add(Depot.OutOfStock).Add(Depot.Closed).ToError();
        await using TestApp app = await LanguageApp.ThrowingAsync(all);

        Answer answer = await app.GetAsync("/error", language: "de");

        // Chosen among the languages of the summary, of which there is one: nothing varies.
        Assert.Equal(("fr", "Accept"), (answer.Header("Content-Language"), answer.Header("Vary")));
    }

    [Fact]
    public async Task Vary_is_sent_if_request_localization_chose_the_language()
    {
        TestCultures.Find("fr");
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed, map: LanguageApp.Localized("fr", "fr"));

        Answer answer = await app.GetAsync("/error");

        Assert.Equal(("en", "Accept, Accept-Language"), (answer.Header("Content-Language"), answer.Header("Vary")));
    }

    [Fact]
    public async Task Content_Language_of_request_localization_is_replaced()
    {
        TestCultures.Find("fr");
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed, map: app => app.UseRequestLocalization(
            new RequestLocalizationOptions { ApplyCurrentCultureToResponseHeaders = true }.SetDefaultCulture("fr")));

        Assert.Equal("en", (await app.GetAsync("/error")).Header("Content-Language"));
    }

    [Theory]
    [InlineData("de", "en")]
    [InlineData(null, "en")]
    public async Task Built_in_text_has_Content_Language_en(string? field, string expected)
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed);

        Answer answer = await app.SendAsync(HttpMethod.Post, "/error", language: field);

        Assert.Equal((405, expected), (answer.Status, answer.Header("Content-Language")));
        Assert.Equal("Accept, Accept-Language", answer.Header("Vary"));
    }

    [Fact]
    public async Task Last_resort_has_Content_Language_en()
    {
        var broken = new BrokenError(Depot.OutOfStock.Definition);
        await using TestApp app = await LanguageApp.ThrowingAsync(broken, options => options.DefaultFormat = new BrokenFormat());

        Answer answer = await app.GetAsync("/error", language: "de");

        Assert.Equal((500, "en"), (answer.Status, answer.Header("Content-Language")));
    }

    [Fact]
    public async Task Last_resort_of_a_custom_format_has_no_Content_Language()
    {
        var broken = new BrokenError(Depot.OutOfStock.Definition);
        await using TestApp app = await LanguageApp.ThrowingAsync(broken, options => options.DefaultFormat = new OwnWordsFormat());

        Answer answer = await app.GetAsync("/error", language: "de");

        Assert.Equal((500, "Leider nicht", null), (answer.Status, answer.Body, answer.Header("Content-Language")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\r\nb")]
    [InlineData("ä")]
    public async Task Invalid_language_tag_is_not_sent_as_Content_Language(string language)
    {
        var catalog = new GivenCatalog("Odd", language, new GivenTranslation("de", "Ja"));
        ErrorDefinition entry = catalog.Add(new ErrorDefinition(catalog, "Yes", "Yes", 400, "Yes"));
        await using TestApp app = await LanguageApp.ThrowingAsync(entry.CreateError());

        Answer answer = await app.GetAsync("/error");

        Assert.Equal((400, null), (answer.Status, answer.Header("Content-Language")));
    }

    [Fact]
    public async Task Text_of_the_application_has_no_Content_Language()
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(
            Depot.Closed, map: app => app.MapGet("/problem", () => TypedResults.Problem("Sechzehn Tonnen", statusCode: 404)));

        Answer answer = await app.GetAsync("/problem", language: "de");

        Assert.Equal("Nicht gefunden", answer.Json.GetProperty("title").GetString());
        Assert.Equal((null, "Accept, Accept-Language"), (answer.Header("Content-Language"), answer.Header("Vary")));
    }

    private static Action<WebApplication> Setting(string name, string value) => app => app.Use((context, next) =>
    {
        context.Response.Headers[name] = value;
        return next(context);
    });

    private sealed class OwnWordsFormat() : ErrorFormat("Own words", new OwnWordsRepresentation());

    /// <summary>Writes a body that can be prepared, and throws for every error of a catalogue.</summary>
    private sealed class OwnWordsRepresentation() : ErrorRepresentation("text/plain")
    {
        public override void Write(ErrorResponse response, IBufferWriter<byte> output) => output.Write(
            response.Error is null ? "Leider nicht"u8 : throw new InvalidOperationException(response.Status.ToString(CultureInfo.InvariantCulture)));
    }

    private sealed class BrokenFormat() : ErrorFormat("Broken", new BrokenRepresentation());

    private sealed class BrokenRepresentation() : ErrorRepresentation("application/json")
    {
        public override void Write(ErrorResponse response, IBufferWriter<byte> output) =>
            throw new InvalidOperationException(response.Status.ToString(CultureInfo.InvariantCulture));
    }
}
