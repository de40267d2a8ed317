using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Sets <c>Retry-After</c> on rejected requests if the rate limiter provides a time.</summary>
/// <remarks>The status stays the limiter's own (503 unless the application sets 429), and <c>OnRejected</c> of the application runs afterwards.</remarks>
internal sealed class RateLimiterRejection : IPostConfigureOptions<RateLimiterOptions>
{
    public void PostConfigure(string? name, RateLimiterOptions options)
    {
        Func<OnRejectedContext, CancellationToken, ValueTask>? own = options.OnRejected;
        options.OnRejected = (context, cancellation) =>
        {
            SetRetryAfter(context);
            return own is null ? ValueTask.CompletedTask : own(context, cancellation);
        };
    }

    private static void SetRetryAfter(OnRejectedContext context)
    {
        if (!context.HttpContext.Response.HasStarted && context.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan retryAfter))
        {
            ErrorResponseHeaders.SetRetryAfter(context.HttpContext.Response.Headers, retryAfter);
        }
    }
}
