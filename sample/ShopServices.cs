using Microsoft.AspNetCore.Identity;
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
        services.AddHttpContextAccessor();
        services.AddHttpClient<Carrier>(http => http.Timeout = TimeSpan.FromSeconds(3));

        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<Accounts>().AddSingleton<Sessions>().AddScoped<Caller>();
        services.AddSingleton<CallLimit>().AddSingleton<Maintenance>().AddSingleton<ShopLock>();
        services.AddSingleton<ProductStore>().AddSingleton<CategoryStore>();
        services.AddSingleton<CustomerStore>().AddSingleton<CouponStore>();
        services.AddSingleton<CartStore>().AddSingleton<OrderStore>();
        services.AddSingleton<CartPricing>().AddSingleton<IPaymentProvider, PaymentSandbox>();
        services.AddScoped<Checkout>();

        // A body that cannot be read becomes an exception in every environment, and so an answer in the group's format.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.RespectNullableAnnotations = true;
            options.SerializerOptions.RespectRequiredConstructorParameters = true;
        });
    }
}
