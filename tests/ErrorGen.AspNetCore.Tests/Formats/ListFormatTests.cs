using System.Text.Json;
using System.Xml.Linq;
using ErrorGen.AspNetCore.Tests.Languages;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Formats;

/// <summary>Parameters that are lists, in every format, and lists that are too long.</summary>
public sealed class ListFormatTests
{
    private static readonly ErrorParameter Skus = new("skus") { IsList = true };
    private static readonly ErrorParameter Days = new("days", ErrorParameterType.Date) { IsList = true, Format = "d MMMM" };

    private static readonly ErrorCatalog Catalog = ErrorCatalog.Create("Errors", "en", static errors =>
    {
        errors.ListPattern = new ListPattern("en", "{0} and {1}", "{0}, {1}", "{0}, {1}", "{0}, and {1}");
        errors.Add("Named", 409, "Not %skus on %days.", Skus, Days).Add("Positional", 409, "Not %1 on %2.", Skus, Days);
        errors.AddTranslation("de", static german =>
        {
            german.ListPattern = new ListPattern("de", "{0} und {1}", "{0}, {1}", "{0}, {1}", "{0} und {1}");
            german.AddMessage("Named", "Am %days nicht %skus.").AddMessage("Positional", "Am %2 nicht %1.");
        });
    });

    private static readonly ErrorValue TwoDays = ErrorValue.CreateList([new DateOnly(2026, 5, 1), new DateOnly(2026, 12, 31)]);

    [Theory]
    [InlineData("en", "Not A, \u201CB\u201D, and <C> on 1 May and 31 December.")]
    [InlineData("de", "Am 1 Mai und 31 Dezember nicht A, \u201CB\u201D und <C>.")]
    public async Task Problem_details_have_an_array_and_the_text_is_joined(string language, string message)
    {
        // The names of the months.
        TestCultures.Find(language);
        Answer json = await AnswerAsync(ErrorFormats.ProblemDetails, "application/problem+json", language);
        Answer xml = await AnswerAsync(ErrorFormats.ProblemDetails, "application/problem+xml", language);
        XElement parameters = StrictXml.Parse(xml.Body).Elements().Single(static element => element.Name.LocalName == "parameters");

        Assert.Equal(message, json.Json.GetProperty("detail").GetString());
        Assert.Equal(["A", "\u201CB\u201D", "<C>"], Texts(json.Json.GetProperty("parameters").GetProperty("skus")));
        Assert.Equal(["2026-05-01", "2026-12-31"], Texts(json.Json.GetProperty("parameters").GetProperty("days")));
        Assert.Equal(["skus", "days"], parameters.Elements().Select(static element => element.Name.LocalName));
        Assert.Equal(["i", "i", "i"], parameters.Elements().First().Elements().Select(static item => item.Name.LocalName));
        Assert.Equal(["A", "\u201CB\u201D", "<C>"], parameters.Elements().First().Elements().Select(static item => item.Value));
        Assert.Contains(StrictXml.Parse(xml.Body).Elements(), element => element.Name.LocalName == "detail" && element.Value == message);
    }

    [Theory]
    [InlineData(0, "en", "A, \u201CB\u201D, and <C>", "2026-05-01 and 2026-12-31")]
    [InlineData(0, "de", "A, \u201CB\u201D und <C>", "2026-05-01 und 2026-12-31")]
    [InlineData(1, "en", "A, \u201CB\u201D, and <C>", "2026-05-01 and 2026-12-31")]
    [InlineData(1, "de", "A, \u201CB\u201D und <C>", "2026-05-01 und 2026-12-31")]
    public async Task Magento_has_the_joined_text_which_its_clients_can_insert(int entry, string language, string skus, string days)
    {
        Answer json = await AnswerAsync(ErrorFormats.Magento, "application/json", language, entry);
        Answer xml = await AnswerAsync(ErrorFormats.Magento, "application/xml", language, entry);
        JsonElement parameters = json.Json.GetProperty("parameters");

        Assert.Equal(entry == 0 ? JsonValueKind.Object : JsonValueKind.Array, parameters.ValueKind);
        Assert.Equal([skus, days], entry == 0 ? parameters.EnumerateObject().Select(static member => member.Value.GetString()!) : Texts(parameters));
        Assert.Equal([skus, days], StrictXml.Parse(xml.Body).Element("parameters")!.Elements().Select(static element => element.Value));
        Assert.Equal(entry == 0 ? ["skus", "days"] : ["item", "item"], StrictXml.Parse(xml.Body).Element("parameters")!.Elements().Select(static element => element.Name.LocalName));
    }

    [Fact]
    public async Task Empty_list_is_an_empty_array_and_an_empty_text()
    {
        Error empty = Catalog.Definitions[0].CreateError(ErrorValue.CreateList<string>([]), ErrorValue.CreateList<DateOnly>([]));
        Answer json = await AnswerAsync(ErrorFormats.ProblemDetails, "application/problem+json", "en", empty);
        Answer xml = await AnswerAsync(ErrorFormats.ProblemDetails, "application/problem+xml", "en", empty);
        Answer magento = await AnswerAsync(ErrorFormats.Magento, "application/json", "en", empty);

        Assert.Equal("Not  on .", json.Json.GetProperty("detail").GetString());
        Assert.Equal("""{"skus":[],"days":[]}""", json.Json.GetProperty("parameters").GetRawText());
        Assert.Equal("""{"skus":"","days":""}""", magento.Json.GetProperty("parameters").GetRawText());
        Assert.Contains(StrictXml.Parse(xml.Body).Elements(), static element => element.Name.LocalName == "parameters" && element.Elements().All(static list => list.IsEmpty || list.Value.Length == 0));
    }

    [Fact]
    public async Task List_of_50000_items_is_bounded_in_responses_and_records()
    {
        Error error = Catalog.Definitions[0].CreateError(
            ErrorValue.CreateList(Enumerable.Range(0, 50_000).Select(static i => $"S{i}")), ErrorValue.CreateList(Enumerable.Repeat(new DateOnly(2026, 5, 1), 50_000)));
        await using TestApp app = await StartAsync(ErrorFormats.ProblemDetails, error);

        Answer json = await app.GetAsync("/error", "application/problem+json", "en");
        LogRecord record = app.Log.Single;
        Answer xml = await app.GetAsync("/error", "application/problem+xml", "en");
        string[] skus = [.. Texts(json.Json.GetProperty("parameters").GetProperty("skus"))];
        string detail = json.Json.GetProperty("detail").GetString()!;

        Assert.Equal(1025, skus.Length);
        Assert.Equal(["S0", "S1023", "and 48976 more"], [skus[0], skus[1023], skus[1024]]);
        Assert.Equal(1024, json.Json.GetProperty("parameters").GetProperty("days").GetArrayLength());
        Assert.StartsWith("Not S0, S1, ", detail, StringComparison.Ordinal);
        Assert.Contains(", S1023, \u2026 (+48976) on 1 May, 1 May, ", detail, StringComparison.Ordinal);
        Assert.True(json.ReceivedBody.Length < 60_000, $"{json.ReceivedBody.Length} bytes");
        Assert.Equal(["S1023", "and 48976 more"], StrictXml.Parse(xml.Body).Descendants().Where(static item => item.Parent?.Name.LocalName == "skus").Select(static item => item.Value).TakeLast(2));
        string[] logged = Assert.IsType<string[]>(record.Properties["Parameters.skus"]);
        Assert.Equal(["S0", "S99", "and 49900 more"], [logged[0], logged[99], logged[100]]);
        Assert.Equal("and 49900 more", Assert.IsType<string[]>(record.Properties["Parameters.days"])[^1]);
        Assert.True(record.Text.Length < 8_000, $"{record.Text.Length} characters");
    }

    [Fact]
    public async Task Long_items_are_cut_and_their_sum_is_limited()
    {
        Error error = Catalog.Definitions[0].CreateError(ErrorValue.CreateList(Enumerable.Repeat(new string('x', 10_000), 1_000)), TwoDays);
        Answer json = await AnswerAsync(ErrorFormats.ProblemDetails, "application/problem+json", "en", error);
        string[] skus = [.. Texts(json.Json.GetProperty("parameters").GetProperty("skus"))];

        Assert.Equal(65, skus.Length);
        Assert.Equal(new string('x', 1023) + "…", skus[63]);
        Assert.Equal("and 936 more", skus[64]);
    }

    [Fact]
    public async Task Short_list_is_logged_as_it_is()
    {
        await using TestApp app = await StartAsync(ErrorFormats.ProblemDetails, Catalog.Definitions[0].CreateError(ErrorValue.CreateList(["A", "B\n"]), TwoDays));
        await app.GetAsync("/error", "application/problem+json", "de");

        LogRecord record = app.Log.Single;
        Assert.Equal(["A", "B\\u000A"], Assert.IsType<string[]>(record.Properties["Parameters.skus"]));
        Assert.Equal([new DateOnly(2026, 5, 1), new DateOnly(2026, 12, 31)], Assert.IsType<IReadOnlyList<DateOnly>>(record.Properties["Parameters.days"], exactMatch: false));
        Assert.Contains("Not A and B\\u000A on 1 May and 31 December.", record.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Texts(JsonElement array) => array.EnumerateArray().Select(static item => item.GetString()!);

    private static Task<Answer> AnswerAsync(ErrorFormat format, string accept, string language, int entry = 0) =>
        AnswerAsync(format, accept, language, Catalog.Definitions[entry].CreateError(ErrorValue.CreateList(["A", "\u201CB\u201D", "<C>"]), TwoDays));

    private static async Task<Answer> AnswerAsync(ErrorFormat format, string accept, string language, Error error)
    {
        await using TestApp app = await StartAsync(format, error);
        return await app.GetAsync("/error", accept, language);
    }

    private static Task<TestApp> StartAsync(ErrorFormat format, Error error) => LanguageApp.ThrowingAsync(error, options =>
    {
        options.DefaultFormat = format;
        options.Catalogs.Clear();
        options.Catalogs.Add(Catalog);
    });
}
