using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Shop.Operation;

/// <summary>The number of calls that a client may make. The framework counts them; the catalogue has the text for status 429.</summary>
internal static class CallLimit
{
    public const string PerClient = "per client";

    public static IServiceCollection AddCallLimit(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(PerClient, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress ?? IPAddress.None,
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = context.RequestServices.GetRequiredService<IOptions<ShopOptions>>().Value.CallsPerMinute,
                Window = TimeSpan.FromMinutes(1),
            }));
    });
}
