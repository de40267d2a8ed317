using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Load;

/// <summary>The memory of a response that a hostile request causes, beside that of the framework.</summary>
[Collection(nameof(Alone))]
public sealed class ResponseMemoryTests(ITestOutputHelper output)
{
    private const int OneMegabyte = 1024 * 1024;

    private static readonly Dictionary<string, string[]> Rows = Enumerable.Range(0, 1_000_000).ToDictionary(
        static i => $"[{i}].Number", static _ => new[] { "The field Number must be between 1 and 5." });

    [Fact]
    public async Task A_million_invalid_rows_cost_less_memory_than_in_the_framework()
    {
        await using TestApp own = await TestApp.StartAsync(static app => app.MapGet("/", static () => TypedResults.ValidationProblem(Rows)));
        await using WebApplication framework = await StartFrameworkAsync();

        long allocatedByFramework = await AllocatedAsync(new Uri(framework.Urls.Single()));
        long allocated = await AllocatedAsync(own.Address);

        output.WriteLine($"{allocated} bytes; the framework {allocatedByFramework}.");
        Assert.True(allocated < allocatedByFramework / 4, $"{allocated} bytes; the framework {allocatedByFramework}");
        Assert.True(own.Log.Single.Text.Length < 8 * 1024);
        Answer answer = await own.GetAsync("/");
        Assert.True(answer.ContentLength <= OneMegabyte, $"{answer.ContentLength} bytes");
        Assert.Contains("and 999000 more", answer.Body, StringComparison.Ordinal);
    }

    private static async Task<WebApplication> StartFrameworkAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddProblemDetails();
        WebApplication app = builder.Build();
        app.MapGet("/", static () => TypedResults.ValidationProblem(Rows));
        await app.StartAsync();
        return app;
    }

    /// <summary>What one request allocates on both sides; the client reads the response and lets go of it.</summary>
    private static async Task<long> AllocatedAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        long before = GC.GetTotalAllocatedBytes(precise: true);
        using HttpResponseMessage response = await client.GetAsync("/", HttpCompletionOption.ResponseHeadersRead);
        await (await response.Content.ReadAsStreamAsync()).CopyToAsync(Stream.Null);
        Assert.Equal(400, (int)response.StatusCode);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
