using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>What an answer says of its language.</summary>
public sealed class HeaderTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task It_names_the_language_and_what_it_was_chosen_by(string method)
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
    public async Task What_the_answer_varies_by_is_said_once(string before, string after)
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed, map: Setting("Vary", before));

        Assert.Equal(after, (await app.GetAsync("/error", language: "de")).Header("Vary"));
    }

    [Theory]
    [InlineData("/error")]
    [InlineData("/nowhere")]
    public async Task An_application_with_one_language_says_neither(string path)
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/error", void () => throw new ShopClosedException()));

        Answer answer = await app.GetAsync(path, language: "de");

        Assert.Equal((null, "Accept"), (answer.Header("Content-Language"), answer.Header("Vary")));
    }

    [Fact]
    public async Task An_error_in_one_language_of_an_application_with_several_says_neither()
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.OneLanguage);

        Answer answer = await app.GetAsync("/error", language: "de");

        Assert.Equal((null, "Accept"), (answer.Header("Content-Language"), answer.Header("Vary")));
    }

    [Fact]
    public async Task A_summary_in_one_language_of_errors_in_several_says_its_own()
    {
        var all = new AggregateErrorBuilder(Depot.OneLanguage).Add(Depot.OutOfStock).Add(Depot.Closed).ToError();
        await using TestApp app = await LanguageApp.ThrowingAsync(all);

        Answer answer = await app.GetAsync("/error", language: "de");

        // Chosen among the languages of the summary, of which there is one: nothing varies.
        Assert.Equal(("fr", "Accept"), (answer.Header("Content-Language"), answer.Header("Vary")));
    }

    [Fact]
    public async Task What_request_localization_decided_may_have_been_decided_by_the_field()
    {
        TestCultures.Find("fr");
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed, map: LanguageApp.Localized("fr", "fr"));

        Answer answer = await app.GetAsync("/error");

        Assert.Equal(("en", "Accept, Accept-Language"), (answer.Header("Content-Language"), answer.Header("Vary")));
    }

    [Fact]
    public async Task What_request_localization_says_of_the_response_gives_way_to_what_is_sent()
    {
        TestCultures.Find("fr");
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed, map: app => app.UseRequestLocalization(
            new RequestLocalizationOptions { ApplyCurrentCultureToResponseHeaders = true }.SetDefaultCulture("fr")));

        Assert.Equal("en", (await app.GetAsync("/error")).Header("Content-Language"));
    }

    [Theory]
    [InlineData("de", "en")]
    [InlineData(null, "en")]
    public async Task Texts_that_are_built_in_are_English(string? field, string expected)
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(Depot.Closed);

        Answer answer = await app.SendAsync(HttpMethod.Post, "/error", language: field);

        Assert.Equal((405, expected), (answer.Status, answer.Header("Content-Language")));
        Assert.Equal("Accept, Accept-Language", answer.Header("Vary"));
    }

    [Fact]
    public async Task An_answer_that_cannot_be_rendered_is_English()
    {
        var broken = new OwnError(Depot.OutOfStock.Definition);
        await using TestApp app = await LanguageApp.ThrowingAsync(broken, options => options.DefaultFormat = new BrokenFormat());

        Answer answer = await app.GetAsync("/error", language: "de");

        Assert.Equal((500, "en"), (answer.Status, answer.Header("Content-Language")));
    }

    [Fact]
    public async Task What_an_own_format_made_ready_is_in_a_language_that_nobody_knows()
    {
        var broken = new OwnError(Depot.OutOfStock.Definition);
        await using TestApp app = await LanguageApp.ThrowingAsync(broken, options => options.DefaultFormat = new OwnWordsFormat());

        Answer answer = await app.GetAsync("/error", language: "de");

        Assert.Equal((500, "Leider nicht", null), (answer.Status, answer.Body, answer.Header("Content-Language")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\r\nb")]
    [InlineData("ä")]
    public async Task A_language_that_is_no_tag_is_not_said(string language)
    {
        ErrorDefinition entry = new GivenCatalog("Odd", language, new GivenTranslation("de", "Ja")).Add("Yes", 400, "Yes");
        await using TestApp app = await LanguageApp.ThrowingAsync(new OwnError(entry));

        Answer answer = await app.GetAsync("/error");

        Assert.Equal((400, null), (answer.Status, answer.Header("Content-Language")));
    }

    [Fact]
    public async Task Words_of_the_application_are_in_a_language_that_nobody_knows()
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

    /// <summary>Answers what was made ready at start-up, and fails on every error of a catalogue.</summary>
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
