using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ErrorGen.Sample.Tests.Harness;

/// <summary>A carrier on a free port that answers every question in the same way.</summary>
internal sealed class CarrierStub : IAsyncDisposable
{
    private readonly WebApplication _app;

    private CarrierStub(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single() + "/";

    public static async Task<CarrierStub> StartAsync(RequestDelegate answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        app.Run(answer);
        await app.StartAsync();
        return new CarrierStub(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
