using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Tells a client that was turned away when to come back, where the limiter knows.</summary>
/// <remarks>The status is the limiter's own (503 unless the application sets 429), and so is what the application does in <c>OnRejected</c>.</remarks>
internal sealed class RateLimiterRejection : IPostConfigureOptions<RateLimiterOptions>
{
    public void PostConfigure(string? name, RateLimiterOptions options)
    {
        Func<OnRejectedContext, CancellationToken, ValueTask>? own = options.OnRejected;
        options.OnRejected = (context, cancellation) =>
        {
            Announce(context);
            return own is null ? ValueTask.CompletedTask : own(context, cancellation);
        };
    }

    private static void Announce(OnRejectedContext context)
    {
        if (!context.HttpContext.Response.HasStarted && context.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan retryAfter))
        {
            ErrorResponseHeaders.SetRetryAfter(context.HttpContext.Response.Headers, retryAfter);
        }
    }
}
