using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ErrorGen.Benchmarks.Requests;

/// <summary>A minimal application on Kestrel without a network, in Production and with logging off.</summary>
internal sealed class Application : IDisposable
{
    public const string Path = "/products/24-MB01";
    public const string Pattern = "/products/{sku}";

    private readonly InMemoryClient _client;
    private readonly WebApplication _application;

    private Application(Action<IServiceCollection> addServices, Action<WebApplication> configure, string fields)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var transport = new InMemoryTransport();
        builder.Services.RemoveAll<IConnectionListenerFactory>();
        builder.Services.AddSingleton<IConnectionListenerFactory>(transport);
        _client = new InMemoryClient(transport, Path, fields);
        addServices(builder.Services);
        _application = builder.Build();
        configure(_application);
    }

    /// <summary>Starts an application.</summary>
    /// <param name="addServices">Adds its services.</param>
    /// <param name="configure">Adds its middleware and endpoints.</param>
    /// <param name="fields">Header fields of the request, each with its line end.</param>
    public static Application Start(Action<IServiceCollection> addServices, Action<WebApplication> configure, string fields = "")
    {
        var application = new Application(addServices, configure, fields);
        application._application.Start();
        return application;
    }

    /// <summary>Answers one request, and fails where the status is not the expected one: a broken application is fast.</summary>
    public async Task<int> AnswerAsync(int expected)
    {
        int status = await _client.GetAsync();
        return status == expected ? status : throw new InvalidOperationException($"The application answered {status}.");
    }

    public void Dispose() => ((IDisposable)_application).Dispose();
}
