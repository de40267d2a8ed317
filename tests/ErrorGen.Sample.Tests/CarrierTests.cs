using ErrorGen.Sample.Tests.Harness;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ErrorGen.Sample.Tests;

/// <summary>A service behind the shop, in good days and bad.</summary>
public sealed class CarrierTests
{
    [Fact]
    public async Task Shipping_cost_is_the_one_in_the_response_of_the_carrier()
    {
        await using CarrierStub carrier = await CarrierStub.StartAsync(
            context => context.Response.WriteAsync($$"""{"price":{{(context.Request.Path == "/rates/NL" ? "7.25" : "99")}}}"""));

        Answer answer = await OrderAsync(carrier.Address);

        Assert.Equal(201, answer.Status);
        Assert.Equal(49.75m, (decimal)answer.Tree["total"]!);
    }

    [Fact]
    public async Task A_carrier_that_refuses_the_connection_is_unavailable()
    {
        CarrierStub carrier = await CarrierStub.StartAsync(_ => Task.CompletedTask);
        string address = carrier.Address;
        await carrier.DisposeAsync();

        await AssertFailsAsync(address, 503, "CarrierUnavailable");
    }

    [Fact]
    public async Task Carrier_without_a_response_in_time_is_unavailable()
    {
        await using CarrierStub carrier =
            await CarrierStub.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));

        await AssertFailsAsync(carrier.Address, 503, "CarrierUnavailable");
    }

    [Theory]
    [InlineData(503, "", 503, "CarrierUnavailable")]
    [InlineData(500, "", 502, "CarrierAnswerInvalid")]
    [InlineData(200, "null", 502, "CarrierAnswerInvalid")]
    [InlineData(200, "{}", 502, "CarrierAnswerInvalid")]
    [InlineData(200, """{"price":-1}""", 502, "CarrierAnswerInvalid")]
    public async Task Invalid_response_of_the_carrier_is_an_error_of_the_shop(int status, string body, int expected, string code)
    {
        await using CarrierStub carrier = await CarrierStub.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync(body);
        });

        await AssertFailsAsync(carrier.Address, expected, code);
    }

    private static async Task AssertFailsAsync(string carrier, int status, string code)
    {
        Answer answer = await OrderAsync(carrier);

        Assert.Equal(status, answer.Status);
        Assert.Equal(code, (string?)answer.Tree["code"]);
    }

    private static async Task<Answer> OrderAsync(string carrier)
    {
        await using var shop = new ShopUnderTest(("Shop:CarrierAddress", carrier));
        ShopClient client = shop.CreateShopClient("/api");
        await client.StartCartAsync("MUG-WHITE", quantity: 5);
        await client.ChooseAddressAsync();
        return await client.TryOrderAsync(expectedTotal: 42.50m);
    }
}
