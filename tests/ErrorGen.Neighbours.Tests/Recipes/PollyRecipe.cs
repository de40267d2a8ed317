using ErrorGen.AspNetCore;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace ErrorGen.Neighbours.Recipes;

internal static class PollyRecipe
{
    public static IHttpClientBuilder AddServices(IServiceCollection services)
    {
        services.AddErrorGen(options =>
        {
            options.Map<TimeoutRejectedException>(Errors.UpstreamTimeout);
            options.Map<BrokenCircuitException>(exception => new BusyError());
            options.Map<HttpRequestException>(Errors.UpstreamUnreachable, exception => exception.StatusCode is null);
        });

        IHttpClientBuilder client = services.AddHttpClient("stock", client => client.BaseAddress = new Uri("http://stock.invalid"));
        client.AddResilienceHandler("stock", pipeline => pipeline.AddTimeout(TimeSpan.FromMilliseconds(10)));
        return client;
    }

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/stock", async (IHttpClientFactory clients, CancellationToken cancellation) =>
            await clients.CreateClient("stock").GetStringAsync(new Uri("/", UriKind.Relative), cancellation));
}
