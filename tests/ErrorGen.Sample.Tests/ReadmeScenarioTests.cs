using System.Net.Http.Headers;
using System.Text;
using ErrorGen.Sample.Tests.Harness;
using Xunit;

namespace ErrorGen.Sample.Tests;

/// <summary>The first request of the README: an invalid product.</summary>
public sealed class ReadmeScenarioTests
{
    [Theory]
    [InlineData("""{"name":"Bag","attributeSetId":0}""")]
    [InlineData("{}")]
    public async Task Invalid_product_gives_exactly_these_bytes(string product)
    {
        await using var shop = new ShopUnderTest();
        using HttpClient http = shop.CreateClient();
        using var body = new StringContent(product, Encoding.UTF8, "application/json");

        using HttpResponseMessage response =
            await http.PutAsync(new Uri("/V1/products/24-MB01", UriKind.Relative), body, TestContext.Current.CancellationToken);
        byte[] answer = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal(new MediaTypeHeaderValue("application/json", "utf-8"), response.Content.Headers.ContentType);
        Assert.Equal(
            """{"message":"Invalid product data: %1","parameters":["Invalid attribute set entity type"]}"""u8.ToArray(), answer);
    }
}
