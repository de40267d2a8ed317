using System.Text.RegularExpressions;
using ErrorGen.AspNetCore;
using ErrorGen.Sample.Tests.Harness;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shop;
using Shop.Access;
using Shop.Catalog;
using Shop.Coupons;
using Xunit;

namespace ErrorGen.Sample.Tests.Scenarios;

/// <summary>Requests that cause each error at each endpoint that declares it, apart from those of the scenarios.</summary>
internal static partial class EndpointRequests
{
    private const string Order = "orders/100000001";
    private const string NightEmail = "night@shop.example";
    private const string NightPassword = "open sesame 2";

    /// <summary>A body that every endpoint can read.</summary>
    private static readonly object AnyBody = new
    {
        sku = "1",
        name = "Mug",
        attributeSetId = 4,
        price = 8.5,
        quantity = 1,
        packSize = 1,
        parentId = (int?)null,
        addressId = 1,
        reason = "stocktaking",
        note = "",
        amount = 1,
        email = ShopClient.Email,
        password = ShopClient.Password,
        firstName = "Ada",
        lastName = "Lovelace",
        dateOfBirth = "1990-12-10",
        street = "Canal 1",
        postcode = "1011 AB",
        city = "Amsterdam",
        countryId = "NL",
        token = "tok_visa",
        expectedTotal = 1,
    };

    public static IReadOnlyList<RouteEndpoint> EndpointsOf(ShopUnderTest shop) =>
        [.. shop.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => ObservedErrors.NameOf(endpoint) is not null)];

    public static async Task SendAsync()
    {
        await InAsync(SendToAllAsync);
        await InAsync(ProductsAsync);
        await InAsync(CustomersAsync);
        await InAsync(UnknownCartAsync);
        await InAsync(OrderedCartAsync);
        await InAsync(ExpiredCartAsync);
        await InAsync(DiscontinuedInCartAsync);
        await InAsync(CouponsOfOrdersAsync);
        await InAsync(ExpiredCouponOfOrderAsync);
        await InAsync(EditedOrderAsync);
        await InAsync(ShippedOrderAsync);
        await InAsync(CancelledOrderAsync);
    }

    private static async Task InAsync(Func<ShopUnderTest, ShopClient, Task> send)
    {
        await using var shop = new ShopUnderTest();
        await send(shop, shop.CreateShopClient(Groups.ProblemDetails));
    }

    /// <summary>The errors of the session and of a closed shop, which all endpoints have that declare them.</summary>
    private static async Task SendToAllAsync(ShopUnderTest shop, ShopClient client)
    {
        await client.SignInAsStaffAsync();
        shop.Services.GetRequiredService<Shop.Operation.Maintenance>().Reason = "stocktaking";
        foreach (RouteEndpoint endpoint in Declaring(shop, Errors.MaintenanceMode))
        {
            Assert.Equal(503, (await SendAsync(client, endpoint)).Status);
        }

        client.Time.Advance(TimeSpan.FromHours(2));
        foreach (RouteEndpoint endpoint in Declaring(shop, Errors.SessionExpired))
        {
            Assert.Equal(401, (await SendAsync(client, endpoint)).Status);
        }
    }

    private static IEnumerable<RouteEndpoint> Declaring(ShopUnderTest shop, ErrorDefinition error) =>
        EndpointsOf(shop).Where(endpoint => endpoint.Metadata.OfType<IErrorResponseMetadata>().Any(declared => declared.Definition == error));

    private static Task<Answer> SendAsync(ShopClient client, RouteEndpoint endpoint)
    {
        string method = endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods[0];
        string path = Parameter().Replace(endpoint.RoutePattern.RawText!.TrimStart('/')["api/".Length..], match => match.Value.Contains(":guid", StringComparison.Ordinal) ? Guid.Empty.ToString() : "1");
        return client.TryAsync($"{method} {path}", method is "GET" or "DELETE" ? null : AnyBody);
    }

    private static async Task ProductsAsync(ShopUnderTest shop, ShopClient client)
    {
        await client.SignInAsStaffAsync();
        await client.TryAsync("PUT products/MUG%20BLUE", ProductScenarios.Mug());
        await client.TryAsync("PUT products/MUG-BLUE", InCategory("MUG-BLUE"));
        await client.TryAsync("POST products", ProductScenarios.Mug());
        await client.TryAsync("POST products", ProductScenarios.Mug(sku: "MUG-BLUE", price: 0));
        await client.TryAsync("POST products", ProductScenarios.Mug(sku: "MUG-BLUE", image: "http://images.example/mug.png"));
        await client.TryAsync("POST products", InCategory("MUG-BLUE"));
        await client.TryAsync("PUT products/NOTHING/stock", new { quantity = 1 });
        await client.TryAsync("DELETE products/NOTHING");

        await client.DoAsync("DELETE products/POT-IRON");
        await client.TryAsync("PUT products/POT-IRON", ProductScenarios.Mug());
        await client.TryAsync("PUT products/POT-IRON/stock", new { quantity = 1 });
        await client.TryAsync("DELETE products/POT-IRON");

        await client.DoAsync("POST categories", new { name = "Kitchen" });
        await client.DoAsync("POST categories", new { name = "Mugs", parentId = 1 });
        await client.DoAsync("POST categories", new { name = "Mugs" });
        await client.TryAsync("PUT categories/3/parent", new { parentId = 1 });
        await client.TryAsync("POST categories", new { name = "Cups", parentId = 99 });
        await client.TryAsync("PUT categories/99/parent", new { parentId = 1 });
        await client.TryAsync("DELETE categories/99");
        await client.TryAsync("GET coupons/NOTHING/check");
        await client.TryAsync("POST payments/check", new { token = "tok_other" });
        await client.TryAsync("POST payments/check", new { token = "tok_expired" });
    }

    private static object InCategory(string sku) => new { sku, name = "Mug, blue", attributeSetId = 4, price = 8.5, categoryId = 99 };

    private static async Task CustomersAsync(ShopUnderTest shop, ShopClient client)
    {
        // The staff does not have the data of customers.
        await client.SignInAsStaffAsync();
        await client.TryAsync("GET customers/me");
        await client.TryAsync("POST customers/me/addresses", ShopClient.Address());
        await client.TryAsync("PUT customers/me/addresses/1/default");
        await client.TryAsync("DELETE customers/me/addresses/1");
    }

    private static async Task SendToCartAsync(ShopClient client, string cart)
    {
        await client.TryAsync($"GET carts/{cart}");
        await client.TryAsync($"POST carts/{cart}/items", new { sku = "MUG-WHITE", quantity = 1 });
        await client.TryAsync($"PUT carts/{cart}/coupons/WELCOME");
        await client.TryAsync($"PUT carts/{cart}/address", new { addressId = 1 });
        await client.TryAsync($"POST carts/{cart}/order", new { token = "tok_visa", expectedTotal = 42.50m });
    }

    private static async Task UnknownCartAsync(ShopUnderTest shop, ShopClient client)
    {
        await client.SignInAsCustomerAsync();
        await SendToCartAsync(client, Guid.Empty.ToString());
    }

    private static async Task OrderedCartAsync(ShopUnderTest shop, ShopClient client)
    {
        await client.BuyAsync();
        await SendToCartAsync(client, client.CartId);
    }

    private static async Task ExpiredCartAsync(ShopUnderTest shop, ShopClient client)
    {
        await client.StartCartAsync("MUG-WHITE", quantity: 5);
        client.Time.Advance(TimeSpan.FromDays(31));
        await client.SignInAsync(ShopClient.Email, ShopClient.Password);
        await SendToCartAsync(client, client.CartId);
    }

    private static async Task DiscontinuedInCartAsync(ShopUnderTest shop, ShopClient client)
    {
        await client.StartCartAsync("MUG-WHITE", quantity: 5);
        await client.ChooseAddressAsync();
        ProductStore products = shop.Services.GetRequiredService<ProductStore>();
        products.Save(products.Get("MUG-WHITE") with { DiscontinuedOn = new DateOnly(2026, 3, 1) });
        await SendToCartAsync(client, client.CartId);
    }

    private static async Task CouponsOfOrdersAsync(ShopUnderTest shop, ShopClient client)
    {
        await client.StartCartAsync("MUG-WHITE", quantity: 5);
        await client.ChooseAddressAsync();
        await client.DoAsync($"PUT carts/{client.CartId}/coupons/WELCOME");
        ProductStore products = shop.Services.GetRequiredService<ProductStore>();
        products.Save(products.Get("MUG-WHITE") with { Price = 5m });
        await client.TryOrderAsync(expectedTotal: 20m);

        await client.StartAnotherCartAsync("MUG-WHITE", quantity: 5);
        await client.DoAsync($"PUT carts/{client.CartId}/coupons/FIRST-ONE");
        CouponStore coupons = shop.Services.GetRequiredService<CouponStore>();
        coupons.Use(coupons.Get("FIRST-ONE"));
        await client.TryOrderAsync(expectedTotal: 15m);

        products.Save(products.Get("MUG-WHITE") with { Stock = 2 });
        await client.TryOrderAsync(expectedTotal: 15m);
    }

    private static async Task ExpiredCouponOfOrderAsync(ShopUnderTest shop, ShopClient client)
    {
        _ = shop.Services.GetRequiredService<CouponStore>();
        client.Time.Advance(TimeSpan.FromDays(350));
        await client.StartCartAsync("MUG-WHITE", quantity: 5);
        await client.DoAsync($"PUT carts/{client.CartId}/coupons/WELCOME");
        client.Time.Advance(TimeSpan.FromDays(20));
        await client.SignInAsync(ShopClient.Email, ShopClient.Password);
        await client.TryOrderAsync(expectedTotal: 37.50m);
    }

    private static async Task EditedOrderAsync(ShopUnderTest shop, ShopClient client)
    {
        await client.BuyAsync();
        await client.SignInAsStaffAsync();
        await client.DoAsync($"PUT {Order}/edit");
        shop.Services.GetRequiredService<Accounts>().Add(NightEmail, NightPassword, Permissions.OfStaff);
        await client.SignInAsync(NightEmail, NightPassword);
        await SendToOrderAsync(client, Order);

        // An order that does not exist.
        await SendToOrderAsync(client, "orders/1");
        await client.TryAsync("GET orders/1");
        await client.TryAsync("DELETE orders/1/edit");
        await client.TryAsync("POST orders/1/refunds", new { amount = 1 });
    }

    private static async Task ShippedOrderAsync(ShopUnderTest shop, ShopClient client)
    {
        await client.BuyAsync();
        await client.SignInAsStaffAsync();
        await client.DoAsync($"POST {Order}/shipment");
        await SendToOrderAsync(client, Order);
    }

    private static async Task CancelledOrderAsync(ShopUnderTest shop, ShopClient client)
    {
        await client.BuyAsync();
        await client.SignInAsStaffAsync();
        await client.DoAsync($"POST {Order}/cancellation");
        await SendToOrderAsync(client, Order);
    }

    private static async Task SendToOrderAsync(ShopClient client, string order)
    {
        await client.TryAsync($"PATCH {order}", new { note = "Ring twice." });
        await client.TryAsync($"POST {order}/cancellation");
        await client.TryAsync($"PUT {order}/edit");
        await client.TryAsync($"POST {order}/shipment");
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
