using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;

namespace ErrorGen.AspNetCore.OpenApi.Tests.Harness;

internal static class OpenApiServices
{
    /// <summary>Adds a named document.</summary>
    public static void Add(WebApplicationBuilder builder, string document, Action<OpenApiOptions> configure) => builder.Services.AddOpenApi(document, configure);
}
