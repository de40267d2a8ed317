using System.Globalization;
using BenchmarkDotNet.Attributes;
using ErrorGen.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;

namespace ErrorGen.Benchmarks.OpenApi;

/// <summary>Creates an OpenAPI document of 1,000 endpoints that declare 10 errors each, with and without <c>AddErrorGen()</c>.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private const int Endpoints = 1000;
    private const int ErrorsOfEndpoint = 10;

    private WebApplication _app = null!;

    /// <summary>Starts the application.</summary>
    [GlobalSetup]
    public async Task SetupAsync()
    {
        var catalog = ErrorCatalog.Create("Errors", "en", static errors =>
        {
            for (int i = 0; i < ErrorsOfEndpoint; i++)
            {
                errors.Add(
                    string.Create(CultureInfo.InvariantCulture, $"Error{i}"),
                    400 + (i % 5),
                    "The order %number of %customer is locked until %time.",
                    new ErrorParameter("number", ErrorParameterType.Int64),
                    new ErrorParameter("customer"),
                    new ErrorParameter("time", ErrorParameterType.DateTime));
            }
        });
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddErrorGen();
        builder.Services.AddOpenApi("plain");
        builder.Services.AddOpenApi("errors", static options => options.AddErrorGen());
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        for (int i = 0; i < Endpoints; i++)
        {
            _app.MapGet(string.Create(CultureInfo.InvariantCulture, $"/orders{i}/{{id}}"), static (int id) => TypedResults.Ok(id)).ProducesErrors([.. catalog.Definitions]);
        }

        _app.MapOpenApi();
        await _app.StartAsync();
    }

    /// <summary>Stops the application.</summary>
    [GlobalCleanup]
    public async Task CleanupAsync() => await _app.DisposeAsync();

    /// <summary>What the framework makes of the same endpoints.</summary>
    [Benchmark(Baseline = true)]
    public Task<OpenApiDocument> Plain() => CreateAsync("plain");

    /// <summary>The same document with <c>AddErrorGen()</c>.</summary>
    [Benchmark]
    public Task<OpenApiDocument> Errors() => CreateAsync("errors");

    /// <summary>The response with that document, from the request to the last byte.</summary>
    [Benchmark]
    public async Task<int> Response()
    {
        using var client = new HttpClient();
        return (await client.GetByteArrayAsync(new Uri($"{_app.Urls.First()}/openapi/errors.json"))).Length;
    }

    private async Task<OpenApiDocument> CreateAsync(string document)
    {
        using IServiceScope scope = _app.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredKeyedService<IOpenApiDocumentProvider>(document).GetOpenApiDocumentAsync();
    }
}
