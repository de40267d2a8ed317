using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ErrorGen.Benchmarks.Requests;

/// <summary>A minimal application on Kestrel without a network, in Production, with logging off or with a console logger that writes nowhere.</summary>
internal sealed class Application : IDisposable
{
    public const string Path = "/products/24-MB01";
    public const string Pattern = "/products/{sku}";

    private readonly InMemoryClient _client;
    private readonly WebApplication _application;

    private Application(Action<IServiceCollection> addServices, Action<WebApplication> configure, string fields, bool withLog)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        if (withLog)
        {
            // The settings of the template.
            builder.Logging.AddConsole().SetMinimumLevel(LogLevel.Information).AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        }

        var transport = new InMemoryTransport();
        builder.Services.RemoveAll<IConnectionListenerFactory>();
        builder.Services.AddSingleton<IConnectionListenerFactory>(transport);
        _client = new InMemoryClient(transport, Path, fields);
        addServices(builder.Services);
        _application = Build(builder);
        configure(_application);
    }

    /// <summary>Starts an application.</summary>
    /// <param name="addServices">Adds its services.</param>
    /// <param name="configure">Adds its middleware and endpoints.</param>
    /// <param name="fields">Header fields of the request, each with its line end.</param>
    /// <param name="withLog">Whether there is a console logger with the settings of the template.</param>
    public static Application Start(
        Action<IServiceCollection> addServices, Action<WebApplication> configure, string fields = "", bool withLog = false)
    {
        var application = new Application(addServices, configure, fields, withLog);
        application._application.Start();
        return application;
    }

    /// <summary>Answers one request, and fails where the status is not the expected one: a broken application is fast.</summary>
    public async Task<int> AnswerAsync(int expected)
    {
        int status = await _client.GetAsync();
        return status == expected ? status : throw new InvalidOperationException($"The application answered {status}.");
    }

    /// <summary>Builds the application. The console logger keeps the console that it finds then.</summary>
    private static WebApplication Build(WebApplicationBuilder builder)
    {
        TextWriter console = Console.Out;
        Console.SetOut(TextWriter.Null);
        try
        {
            return builder.Build();
        }
        finally
        {
            Console.SetOut(console);
        }
    }

    public void Dispose() => ((IDisposable)_application).Dispose();
}
