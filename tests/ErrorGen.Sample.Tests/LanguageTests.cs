using System.Globalization;
using ErrorGen.Sample.Tests.Harness;
using Shop;
using Xunit;

namespace ErrorGen.Sample.Tests;

/// <summary>The translations of the shop to German and Arabic are complete.</summary>
public sealed class LanguageTests
{
    private const string English = "No such entity with %fieldName = %fieldValue";
    private const string German = "Es gibt kein Objekt mit %fieldName = %fieldValue";
    private const string Arabic = "لا يوجد عنصر فيه %fieldName = %fieldValue";

    [Theory]
    [InlineData("de-AT, en;q=0.5", "de", German, "Nicht gefunden")]
    [InlineData("ar", "ar", Arabic, "غير موجود")]
    [InlineData("fr", "en", English, "Not Found")]
    [InlineData(null, "en", English, "Not Found")]
    public async Task Response_has_the_language_of_the_client(string? field, string language, string message, string title)
    {
        await using var shop = new ShopUnderTest();
        string detail = message.Replace("%fieldName", "sku", StringComparison.Ordinal).Replace("%fieldValue", "NOTHING", StringComparison.Ordinal);

        Answer magento = await AskAsync(shop, Groups.Magento, field);
        Answer ePages = await AskAsync(shop, Groups.EPages, field);
        Answer problem = await AskAsync(shop, Groups.ProblemDetails, field);

        Assert.Equal(message, (string?)magento.Tree["message"]);
        Assert.Equal("""{"fieldName":"sku","fieldValue":"NOTHING"}""", magento.Tree["parameters"]!.ToJsonString());
        Assert.StartsWith(detail + ", Request: ", (string?)ePages.Tree["message"], StringComparison.Ordinal);
        Assert.Equal((title, detail), ((string?)problem.Tree["title"], (string?)problem.Tree["detail"]));
        foreach (Answer answer in (Answer[])[magento, ePages, problem])
        {
            Assert.Equal(404, answer.Status);
            Assert.Equal(language, answer.Header("Content-Language"));
            Assert.Contains("Accept-Language", answer.Header("Vary"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("de", "Unter dieser Adresse ist nichts zu finden.")]
    [InlineData("ar", "لا يوجد شيء في هذا العنوان.")]
    public async Task Unknown_route_gives_404_in_the_language_of_the_client(string language, string message)
    {
        await using var shop = new ShopUnderTest();

        Answer answer = await AskAsync(shop, Groups.ProblemDetails, language, "/nowhere");

        Assert.Equal((404, message), (answer.Status, (string?)answer.Tree["detail"]));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("ar")]
    public void Sample_catalogue_is_translated_completely(string language)
    {
        ErrorTranslation translation = Assert.Single(Errors.Catalog.Translations, translation => translation.Language == language);

        Assert.All(Errors.All, error => Assert.Equal((language, error.Title is null), (error.GetText(translation).Language, error.GetText(translation).Title is null)));
        Assert.All(Errors.All, error => Assert.True(error.Title is null || error.GetText(translation).Title != error.Title, error.Key));
        Assert.All(Errors.Catalog.Statuses, status =>
        {
            Assert.True(translation.TryGetStatus(status.Status, out ErrorStatus? translated), status.Status.ToString(CultureInfo.InvariantCulture));
            Assert.Equal((true, status.MessageTemplate is null), (translated.Title is not null, translated.MessageTemplate is null));
        });
    }

    [Fact]
    public async Task An_Arabic_page_runs_from_right_to_left()
    {
        TestCultures.Find("ar");
        await using var shop = new ShopUnderTest();

        Answer answer = await AskAsync(shop, Groups.Magento, "ar", "/products/NOTHING", "text/html");

        Assert.Contains("<html lang=\"ar\" dir=\"rtl\">", answer.Body, StringComparison.Ordinal);
    }

    private static async Task<Answer> AskAsync(
        ShopUnderTest shop, string group, string? field, string path = "/products/NOTHING", string accept = "*/*")
    {
        using HttpClient client = shop.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, group + path);
        if (field is not null)
        {
            Assert.True(request.Headers.TryAddWithoutValidation("Accept-Language", field));
        }

        request.Headers.Add("Accept", group == Groups.EPages ? "application/vnd.epages.v1+json" : accept);
        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Answer.ReadAsync(response);
    }
}
