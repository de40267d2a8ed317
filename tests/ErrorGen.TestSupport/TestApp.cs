using System.Text;
using ErrorGen.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace ErrorGen.TestSupport;

/// <summary>An application with ErrorGen on a real Kestrel, on a port of its own.</summary>
public sealed class TestApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestApp(WebApplication app, CollectedLog log)
    {
        _app = app;
        Log = log;
        Address = new Uri(app.Urls.Single());
        // As Kestrel reads them: without it a client could not send half of what a hostile one does.
        var handler = new SocketsHttpHandler { RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8 };
        Client = new HttpClient(handler) { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(30) };
    }

    public CollectedLog Log { get; }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts an application; <paramref name="map"/> adds middleware and endpoints after <c>UseErrorGen</c>.</summary>
    public static async Task<TestApp> StartAsync(
        Action<WebApplication> map,
        Action<ErrorGenOptions>? options = null,
        string environment = "Production",
        Action<WebApplicationBuilder>? configure = null,
        bool use = true)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        var log = new CollectedLog();
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Debug);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddErrorGen(options);
        configure?.Invoke(builder);
        WebApplication app = builder.Build();
        if (use)
        {
            app.UseErrorGen();
        }

        map(app);
        await app.StartAsync();
        return new TestApp(app, log);
    }

    public async Task<Answer> GetAsync(string path, string? accept = null, string? language = null) =>
        await SendAsync(HttpMethod.Get, path, accept: accept, language: language);

    public async Task<Answer> SendAsync(
        HttpMethod method, string path, HttpContent? content = null, string? accept = null, string? language = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        if (language is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", language);
        }

        using HttpResponseMessage response = await Client.SendAsync(request);
        return await Answer.ReadAsync(response);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
