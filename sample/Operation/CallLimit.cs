using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Shop.Operation;

/// <summary>How many calls a client may make. The framework counts them; the catalogue says, at status 429, what the client is told.</summary>
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
