using ErrorGen.AspNetCore;
using Microsoft.AspNetCore.HttpOverrides;
using Serilog;

namespace ErrorGen.Neighbours.Adopting;

/// <summary>The order of a whole pipeline.</summary>
internal static class Pipeline
{
    public static void Use(WebApplication app)
    {
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        app.UseSerilogRequestLogging();
        app.UseHsts();
        app.UseResponseCompression();
        app.UseCors();

        app.UseErrorGen();

        app.UseRequestLocalization("en", "de");
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseOutputCache();
    }
}
