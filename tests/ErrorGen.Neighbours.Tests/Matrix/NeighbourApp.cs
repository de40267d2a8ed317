using System.ComponentModel.DataAnnotations;
using System.Net;
using ErrorGen.AspNetCore;
using ErrorGen.Neighbours.Harness;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ErrorGen.Neighbours.Matrix;

/// <summary>An application with ErrorGen and one neighbour, on Kestrel.</summary>
internal sealed class NeighbourApp : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly RecordedLog _log;
    private readonly RecordedMeasurements _measurements;
    private readonly Neighbour _neighbour;
    private readonly ErrorFormat _format;
    private readonly HttpClient _http1;
    private readonly HttpClient _http2;

    private NeighbourApp(WebApplication app, RecordedLog log, RecordedMeasurements measurements, Neighbour neighbour, ErrorFormat format)
    {
        _app = app;
        _neighbour = neighbour;
        _log = log;
        _measurements = measurements;
        _format = format;
        string[] addresses = [.. app.Urls];
        _http1 = ClientOf(addresses[0]);
        _http2 = ClientOf(addresses[1]);
    }

    public static async Task<NeighbourApp> StartAsync(Neighbour neighbour, Place place, ErrorFormat format)
    {
        var log = new RecordedLog();
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Debug);
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, static listener => listener.Protocols = HttpProtocols.Http1);
            kestrel.Listen(IPAddress.Loopback, 0, static listener => listener.Protocols = HttpProtocols.Http2);
        });
        builder.Services.AddValidation();
        InOrder(place, () => neighbour.Add?.Invoke(builder), () => builder.Services.AddErrorGen(options => options.DefaultFormat = format));
        WebApplication app = builder.Build();
        var measurements = new RecordedMeasurements(app.Services);
        InOrder(place, () => neighbour.Use?.Invoke(app), () => app.UseErrorGen());
        MapCommon(app);
        neighbour.Map?.Invoke(app);
        await app.StartAsync();
        return new NeighbourApp(app, log, measurements, neighbour, format);
    }

    public async Task<Outcome> SendAsync(Probe probe)
    {
        for (int i = 0; i < probe.WarmUp; i++)
        {
            await SendOnceAsync(probe);
        }

        return await SendOnceAsync(probe);
    }

    /// <summary>Sends a request that succeeds, and returns the status, the body and what was logged and measured.</summary>
    public async Task<string> SucceedAsync()
    {
        _log.Take();
        using HttpResponseMessage response = await _http1.GetAsync("/fine");
        string body = await response.Content.ReadAsStringAsync();
        string measured = await MeasuredAsync();
        int records = _log.Take().Count(static record => record.IsOfErrorGen);
        return $"{(int)response.StatusCode} {body}, {records} records, {measured}";
    }

    public async ValueTask DisposeAsync()
    {
        _http1.Dispose();
        _http2.Dispose();
        _measurements.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static void InOrder(Place place, Action neighbour, Action errorGen)
    {
        (Action first, Action second) = place is Place.Before ? (neighbour, errorGen) : (errorGen, neighbour);
        first();
        second();
    }

    private static HttpClient ClientOf(string address) => new(
        new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, AllowAutoRedirect = false, UseCookies = false })
    {
        BaseAddress = new Uri(address),
        Timeout = TimeSpan.FromSeconds(30),
    };

    private static void MapCommon(WebApplication app)
    {
        app.MapGet("/fine", static () => "fine");
        app.MapGet("/thrown", void () => throw new NoSuchEntityException("id", "7"));
        app.MapGet("/unexpected", void () => throw new InvalidOperationException("secret"));
        app.MapGet("/status", static () => TypedResults.StatusCode(403));
        app.MapGet("/problem", static () => TypedResults.Problem("None left.", statusCode: 409));
        app.MapPost("/orders", static (NewOrder order) => order.Quantity);
    }

    private async Task<Outcome> SendOnceAsync(Probe probe)
    {
        _log.Take();
        using HttpRequestMessage request = probe.ToRequest();
        using HttpResponseMessage response = await (probe.IsHttp2 ? _http2 : _http1).SendAsync(request);
        // The duration is measured when the whole pipeline has returned, and so after every record.
        string measured = await MeasuredAsync();
        return await Outcome.ReadAsync(response, probe, _log.Take(), measured, _format);
    }

    private async Task<string> MeasuredAsync()
    {
        string measured = await _measurements.NextAsync();
        return _neighbour.Observe is { } observe ? $"{measured}, {await observe(_app.Services)}" : measured;
    }
}

/// <summary>The body of <c>POST /orders</c>.</summary>
public sealed record NewOrder([property: Range(1, 10)] int Quantity);
