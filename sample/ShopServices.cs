using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.Options;
using Shop.Access;
using Shop.Carts;
using Shop.Catalog;
using Shop.Coupons;
using Shop.Customers;
using Shop.Operation;
using Shop.Orders;
using Shop.Payments;
using Shop.Shipping;

namespace Shop;

internal static class ShopServices
{
    public static void AddShop(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<ShopOptions>(configuration.GetSection("Shop"));
        services.AddSingleton(TimeProvider.System);
        services.AddFramework();
        services.AddAccess();

        services.AddSingleton<Maintenance>().AddSingleton<ShopLock>();
        services.AddSingleton<ProductStore>().AddSingleton<CategoryStore>();
        services.AddSingleton<CustomerStore>().AddSingleton<CouponStore>();
        services.AddSingleton<CartStore>().AddSingleton<OrderStore>();
        services.AddSingleton<CartPricing>().AddSingleton<IPaymentProvider, PaymentSandbox>();
        services.AddHttpClient<Carrier>(http => http.Timeout = TimeSpan.FromSeconds(3));
        services.AddScoped<Checkout>();
    }

    /// <summary>Services that refuse requests before a handler runs. They are independent of error formats.</summary>
    private static void AddFramework(this IServiceCollection services)
    {
        services.AddCallLimit();
        // Validates annotated request records. Only public types are validated; others are ignored silently.
        services.AddValidation();
        services.AddRequestTimeouts();
        services.AddOptions<RequestTimeoutOptions>().Configure((RequestTimeoutOptions timeouts, IOptions<ShopOptions> shop) =>
            timeouts.DefaultPolicy = new RequestTimeoutPolicy { Timeout = shop.Value.SlowestAnswer });
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.RespectNullableAnnotations = true;
            options.SerializerOptions.RespectRequiredConstructorParameters = true;
        });
    }
}
