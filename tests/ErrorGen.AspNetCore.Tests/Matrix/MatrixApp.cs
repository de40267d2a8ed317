using System.Net;
using ErrorGen.AspNetCore.Tests.Origins;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>An application with every kind of failure, on Kestrel with HTTP/1.1 on one port and HTTP/2 on another one.</summary>
internal sealed class MatrixApp : IAsyncDisposable
{
    public const string OneAnHour = "one an hour";

    private readonly WebApplication _app;
    private readonly HttpClient _http1;
    private readonly HttpClient _http2;

    private MatrixApp(WebApplication app, CollectedLog log, string environment, ErrorFormat? format)
    {
        _app = app;
        Log = log;
        Environment = environment;
        Format = format;
        string[] addresses = [.. app.Urls];
        _http1 = new HttpClient { BaseAddress = new Uri(addresses[0]) };
        _http2 = new HttpClient { BaseAddress = new Uri(addresses[1]) };
    }

    public CollectedLog Log { get; }

    public string Environment { get; }

    /// <summary>The format of ErrorGen, or null for the application without it.</summary>
    public ErrorFormat? Format { get; }

    /// <summary>Starts the application; without a format, with the framework's own means to answer with problem details.</summary>
    public static Task<MatrixApp> StartAsync(string environment, ErrorFormat? format) => StartAsync(environment, format, new CollectedLog());

    public static async Task<MatrixApp> StartAsync(string environment, ErrorFormat? format, CollectedLog log)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders().AddProvider(log).AddFilter("ErrorGen", LogLevel.Debug);
        builder.WebHost.ConfigureKestrel(Listen);
        AddServices(builder.Services);
        if (format is null)
        {
            builder.Services.AddProblemDetails();
        }
        else
        {
            builder.Services.AddErrorGen(options =>
            {
                options.DefaultFormat = format;
                options.Map<KeyNotFoundException>(static _ => new NoSuchEntityError("id", 7));
            });
        }

        WebApplication app = builder.Build();
        _ = format is null ? app.UseExceptionHandler().UseStatusCodePages() : app.UseErrorGen();
        OriginEndpoints.Map(app, withErrorGen: format is not null);
        await app.StartAsync();
        var matrixApp = new MatrixApp(app, log, environment, format);
        await matrixApp._http1.GetAsync("/limited");
        return matrixApp;
    }

    public async Task<Answer> SendAsync(Origin origin, string? accept, Version version, CancellationToken cancellationToken = default)
    {
        using HttpRequestMessage request = origin.ToRequest(accept, version);
        using HttpResponseMessage response = await (version.Major == 1 ? _http1 : _http2).SendAsync(request, cancellationToken);
        return await Answer.ReadAsync(response);
    }

    public async ValueTask DisposeAsync()
    {
        _http1.Dispose();
        _http2.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static void Listen(KestrelServerOptions kestrel)
    {
        kestrel.Limits.MaxRequestBodySize = 1000;
        kestrel.Listen(IPAddress.Loopback, 0, static listener => listener.Protocols = HttpProtocols.Http1);
        kestrel.Listen(IPAddress.Loopback, 0, static listener => listener.Protocols = HttpProtocols.Http2);
    }

    private static void AddServices(IServiceCollection services)
    {
        services.AddAuthentication(TestScheme.Name).AddScheme<AuthenticationSchemeOptions, TestScheme>(TestScheme.Name, null);
        services.AddAuthorization();
        services.AddAntiforgery();
        services.AddRequestTimeouts();
        services.AddRateLimiter(static options =>
        {
            options.RejectionStatusCode = 429;
            options.AddFixedWindowLimiter(OneAnHour, static limit => (limit.PermitLimit, limit.Window) = (1, TimeSpan.FromHours(1)));
        });
        services.AddSignalR();
        services.AddControllers();
        AddValidation(services);
    }

    /// <summary>The only call in the project: the framework's generator fails for two of them.</summary>
    public static void AddValidation(IServiceCollection services) => services.AddValidation();
}
