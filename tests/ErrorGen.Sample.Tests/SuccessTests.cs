using ErrorGen.Sample.Tests.Harness;
using Xunit;

namespace ErrorGen.Sample.Tests;

/// <summary>The same handlers, when all goes well: each group succeeds in its own manner too.</summary>
public sealed class SuccessTests
{
    private const string VersionOne = "application/vnd.epages.v1+json";

    [Theory]
    [InlineData(Groups.Magento, 200, "true")]
    [InlineData(Groups.EPages, 204, "")]
    [InlineData(Groups.ProblemDetails, 204, "")]
    public async Task Deletion_returns_the_status_of_the_group(string group, int status, string body)
    {
        await using var shop = new ShopUnderTest();
        ShopClient client = shop.CreateShopClient(group);
        await client.SignInAsStaffAsync();

        Answer answer = await client.DoAsync("DELETE products/MUG-WHITE");

        Assert.Equal((status, body), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData(Groups.Magento, 200)]
    [InlineData(Groups.EPages, 201)]
    [InlineData(Groups.ProblemDetails, 201)]
    public async Task Creation_returns_the_status_and_location_of_the_group(string group, int status)
    {
        await using var shop = new ShopUnderTest();

        Answer answer = await shop.CreateShopClient(group).DoAsync("POST customers", ShopClient.Registration());

        Assert.Equal(status, answer.Status);
        Assert.Equal("customers/me", answer.Header("Location"));
        Assert.Equal("Ada", (string?)answer.Tree["firstName"]);
        Assert.Equal(group == Groups.EPages ? VersionOne : null, answer.Header("X-epages-Media-Type"));
    }

    [Theory]
    [InlineData(Groups.Magento, "application/xml", 200, "application/xml; charset=utf-8")]
    [InlineData(Groups.Magento, "image/png", 406, "application/json; charset=utf-8")]
    [InlineData(Groups.EPages, VersionOne, 200, "application/json")]
    [InlineData(Groups.EPages, "application/json", 406, "application/json")]
    [InlineData(Groups.ProblemDetails, "image/png", 200, "application/json; charset=utf-8")]
    public async Task Accept_with_one_type_is_honoured_or_refused_with_406(string group, string accept, int status, string contentType)
    {
        await using var shop = new ShopUnderTest();
        ShopClient client = shop.CreateShopClient(group);
        client.Accept = accept;

        Answer answer = await client.TryAsync("GET products/MUG-WHITE");

        Assert.Equal((status, contentType), (answer.Status, answer.ContentType));
    }

    [Fact]
    public async Task An_address_that_names_another_shop_leads_nowhere()
    {
        await using var shop = new ShopUnderTest();

        Answer answer = await shop.CreateShopClient("/rs/shops/OtherShop").TryAsync("GET products");

        Assert.Equal(404, answer.Status);
        Assert.Equal("No such entity with shop = OtherShop, Request: GET /rs/shops/OtherShop/products", (string?)answer.Tree["message"]);
    }
}
