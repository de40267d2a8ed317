using ErrorGen.Sample.Tests.Harness;
using Shop;
using Xunit;

namespace ErrorGen.Sample.Tests;

/// <summary>The sample is a shop and not only a way to fail.</summary>
public sealed class ShoppingTests
{
    [Fact]
    public async Task A_customer_buys_with_a_coupon_and_is_paid_back()
    {
        await using var shop = new ShopUnderTest();
        ShopClient client = shop.CreateShopClient("/V1");
        await client.StartCartAsync("MUG-WHITE", quantity: 5);
        Answer cart = await client.DoAsync($"PUT carts/{client.CartId}/coupons/WELCOME");
        Assert.Equal(37.50m, (decimal)cart.Tree["total"]!);

        await client.ChooseAddressAsync();
        Answer order = await client.TryOrderAsync(expectedTotal: 37.50m);
        Assert.Equal(200, order.Status);
        Assert.Equal(42.40m, (decimal)order.Tree["total"]!);

        Answer product = await client.DoAsync("GET products/MUG-WHITE");
        Assert.Equal(115, (int)product.Tree["stock"]!);

        await client.SignInAsStaffAsync();
        await client.DoAsync("POST orders/100000001/shipment");
        Answer refunded = await client.DoAsync("POST orders/100000001/refunds", new { amount = 42.40m });
        Assert.Equal(42.40m, (decimal)refunded.Tree["refunded"]!);
    }

    [Fact]
    public async Task A_cancelled_order_puts_its_goods_back()
    {
        await using var shop = new ShopUnderTest();
        ShopClient client = shop.CreateShopClient("/V1");
        await client.BuyAsync();

        await client.DoAsync("POST orders/100000001/cancellation");

        Answer product = await client.DoAsync("GET products/MUG-WHITE");
        Assert.Equal(120, (int)product.Tree["stock"]!);
    }

    [Fact]
    public async Task The_editor_of_an_order_may_change_it_and_others_may_again_afterwards()
    {
        await using var shop = new ShopUnderTest();
        ShopClient client = shop.CreateShopClient("/V1");
        await client.BuyAsync();
        string? customer = client.Token;
        await client.SignInAsStaffAsync();
        await client.DoAsync("PUT orders/100000001/edit");
        await client.DoAsync("PATCH orders/100000001", new { note = "Gift wrap." });
        await client.DoAsync("DELETE orders/100000001/edit");

        client.Token = customer;
        Answer order = await client.DoAsync("PATCH orders/100000001", new { note = "Ring twice." });
        Assert.Equal("Ring twice.", (string?)order.Tree["note"]);
    }

    [Fact]
    public async Task A_discontinued_product_names_its_successor()
    {
        await using var shop = new ShopUnderTest();
        ShopClient client = shop.CreateShopClient("/V1");
        await client.SignInAsStaffAsync();
        await client.DoAsync("DELETE products/POT-IRON?successor=MUG-WHITE");

        Answer answer = await client.TryAsync("GET products/POT-IRON");

        Assert.Equal("MUG-WHITE", (string?)answer.Tree["parameters"]!["successor"]);
    }

    [Fact]
    public async Task The_staff_opens_a_closed_shop_again()
    {
        await using var shop = new ShopUnderTest();
        ShopClient client = shop.CreateShopClient("/V1");
        await client.SignInAsStaffAsync();
        await client.DoAsync("PUT maintenance", new { reason = "stocktaking" });
        Assert.Equal(503, (await client.TryAsync("GET products")).Status);

        await client.SignInAsStaffAsync();
        await client.DoAsync("DELETE maintenance");

        await client.DoAsync("GET products");
    }

    [Fact]
    public async Task Cart_and_order_of_another_customer_are_hidden()
    {
        await using var shop = new ShopUnderTest();
        ShopClient client = shop.CreateShopClient("/V1");
        await client.BuyAsync();
        await client.StartAnotherCartAsync("MUG-WHITE", quantity: 1);

        await client.SignInAsCustomerAsync("charles@example.com");

        Assert.Equal(404, (await client.TryAsync($"GET carts/{client.CartId}")).Status);
        Assert.Equal(404, (await client.TryAsync("GET orders/100000001")).Status);
    }

    [Fact]
    public async Task Clients_can_ask_for_the_catalogue()
    {
        await using var shop = new ShopUnderTest();

        Answer answer = await shop.CreateShopClient("").DoAsync("GET errors.json");

        Assert.Equal(Errors.All.Select(error => error.Code), answer.Tree["errors"]!.AsArray().Select(error => (string)error!["code"]!));
    }
}
