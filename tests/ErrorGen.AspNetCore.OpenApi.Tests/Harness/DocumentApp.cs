using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Xunit;

namespace ErrorGen.AspNetCore.OpenApi.Tests.Harness;

/// <summary>An application that serves its document.</summary>
internal static class DocumentApp
{
    public static Task<TestApp> StartAsync(
        Action<WebApplication> map,
        Action<ErrorGenOpenApiOptions>? errors = null,
        Action<ErrorGenOptions>? options = null,
        Action<IServiceCollection>? configure = null,
        Action<OpenApiOptions>? document = null) => TestApp.StartAsync(
        app =>
        {
            app.MapOpenApi();
            map(app);
        },
        settings =>
        {
            settings.Catalogs.Add(Shop.Catalog);
            options?.Invoke(settings);
        },
        configure: builder =>
        {
            builder.Services.AddOpenApi(settings =>
            {
                settings.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                settings.AddErrorGen(errors ?? (static _ => { }));
                document?.Invoke(settings);
            });
            configure?.Invoke(builder.Services);
        });

    /// <summary>Starts an application, reads its document and stops it.</summary>
    public static async Task<ApiDocument> ReadAsync(
        Action<WebApplication> map,
        Action<ErrorGenOpenApiOptions>? errors = null,
        Action<ErrorGenOptions>? options = null,
        Action<IServiceCollection>? configure = null,
        Action<OpenApiOptions>? document = null)
    {
        await using TestApp app = await StartAsync(map, errors, options, configure, document);
        return await ReadAsync(app);
    }

    public static async Task<ApiDocument> ReadAsync(TestApp app)
    {
        Answer answer = await app.GetAsync("/openapi/v1.json");
        Assert.Equal(200, answer.Status);
        return new ApiDocument(JsonNode.Parse(answer.ReceivedBody)!.AsObject());
    }
}
