using ErrorGen.Sample.Tests.Harness;
using Xunit;

namespace ErrorGen.Sample.Tests;

/// <summary>The shop speaks the language of its client, whoever failed and in every group.</summary>
public sealed class LanguageTests
{
    private const string Entry = "Es gibt kein Objekt mit sku = NOTHING";
    private const string Status = "Unter dieser Adresse ist nichts zu finden.";

    [Theory]
    [InlineData(Groups.Magento, "GET products/NOTHING", "message", "Es gibt kein Objekt mit %fieldName = %fieldValue")]
    [InlineData(Groups.Magento, "GET nowhere", "message", Status)]
    [InlineData(Groups.EPages, "GET products/NOTHING", "message", Entry + ", Request: GET /rs/shops/DemoShop/products/NOTHING")]
    [InlineData(Groups.EPages, "GET nowhere", "message", Status + ", Request: GET /rs/shops/DemoShop/nowhere")]
    [InlineData(Groups.ProblemDetails, "GET products/NOTHING", "detail", Entry)]
    [InlineData(Groups.ProblemDetails, "GET nowhere", "detail", Status)]
    public async Task An_answer_in_German(string group, string request, string member, string text)
    {
        await using var shop = new ShopUnderTest();
        ShopClient client = shop.CreateShopClient(group);
        client.Language = "de-AT, en;q=0.5";

        Answer answer = await client.TryAsync(request);

        Assert.Equal(404, answer.Status);
        Assert.Equal(["de"], answer.ContentHeaders.ContentLanguage);
        Assert.Equal(text, (string?)answer.Json[member]);
    }

    [Fact]
    public async Task A_page_in_Arabic_is_read_from_right_to_left()
    {
        await using var shop = new ShopUnderTest();
        ShopClient client = shop.CreateShopClient(Groups.ProblemDetails);
        client.Language = "ar";
        client.Accept = "text/html";

        Answer answer = await client.TryAsync("GET nowhere");

        Assert.Contains("""<html lang="ar" dir="rtl">""", answer.Body, StringComparison.Ordinal);
    }
}
