using ErrorGen.AspNetCore;
using ErrorGen.Neighbours.Matrix;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Polly;
using Polly.Timeout;
using Yarp.ReverseProxy.Configuration;

namespace ErrorGen.Neighbours.Neighbours;

/// <summary>Libraries that call other services and databases.</summary>
internal static class Upstream
{
    public static IReadOnlyList<Neighbour> All { get; } =
    [
        new("Yarp.ReverseProxy 2.3.0")
        {
            Add = static builder => builder.Services.AddReverseProxy().LoadFromMemory(
                [
                    new RouteConfig { RouteId = "dead", ClusterId = "dead", Match = new RouteMatch { Path = "/dead/{**rest}" } },
                    new RouteConfig { RouteId = "none", ClusterId = "none", Match = new RouteMatch { Path = "/none/{**rest}" } },
                    new RouteConfig { RouteId = "alive", ClusterId = "alive", Match = new RouteMatch { Path = "/alive/{**rest}" } },
                ],
                [
                    ClusterOf("dead", "http://127.0.0.1:1/"),
                    new ClusterConfig { ClusterId = "none" },
                    ClusterOf("alive", UpstreamServer.Address),
                ]),
            Map = static app => app.MapReverseProxy(),
            Own =
            [
                new("service that cannot be reached", "/dead/orders"),
                new("cluster without a destination", "/none/orders"),
                new("404 of the service, with a body", "/alive/404/body"),
                new("404 of the service, without a body", "/alive/404/empty"),
                new("404 of the service, `Content-Length: 0`", "/alive/404/zero"),
            ],
            Note =
                "What the service behind the proxy answers is passed on, also without a body: its response has begun when ErrorGen "
                + "sees it. ErrorGen answers when the proxy itself fails.",
            Expected =
            [
                new(
                    Place.Both, "service that cannot be reached",
                    "502 problem+json BadGateway", "ErrorGen Error, HttpForwarder Information, HttpForwarder Warning", "BadGateway"),
                new(
                    Place.Both, "cluster without a destination",
                    "503 problem+json Unavailable",
                    "ErrorGen Error, ForwarderMiddleware Warning, LoadBalancingMiddleware Warning",
                    "Unavailable"),
                new(Place.Both, "404 of the service, with a body", "404 json (not ErrorGen)", "2 × HttpForwarder Information", "–"),
                new(Place.Both, "404 of the service, without a body", "404 *no body* (not ErrorGen)", "2 × HttpForwarder Information", "–"),
                new(
                    Place.Both, "404 of the service, `Content-Length: 0`",
                    "404 *no body* (not ErrorGen)", "2 × HttpForwarder Information", "–"),
            ],
        },
        new("Microsoft.Extensions.Http.Resilience 10.11 (Polly 8)")
        {
            Add = static builder =>
            {
                builder.Services.AddHttpClient("stock", static client => client.BaseAddress = new Uri("http://stock.invalid"))
                    .ConfigurePrimaryHttpMessageHandler(static () => new SilentHandler())
                    .AddResilienceHandler("time-out", static pipeline => pipeline.AddTimeout(TimeSpan.FromMilliseconds(10)));
                builder.Services.Configure<ErrorGenOptions>(static options => options.Map<TimeoutRejectedException>(Errors.UpstreamTimeout));
            },
            Map = static app => app.MapGet("/stock", static async (IHttpClientFactory clients, CancellationToken cancellation) =>
                await clients.CreateClient("stock").GetStringAsync(new Uri("/", UriKind.Relative), cancellation)),
            Own = [new("mapped time-out of a client", "/stock")],
            Expected =
            [
                new(
                    Place.Both, "mapped time-out of a client",
                    "504 problem+json UpstreamTimeout",
                    "ClientHandler Information, ErrorGen Error, LogicalHandler Information, Polly Error",
                    "UpstreamTimeout, HandledException"),
            ],
        },
        new("Entity Framework Core 10 (Sqlite)")
        {
            Add = static builder =>
            {
                builder.Services.AddSingleton(static _ => OrderStore.Open());
                builder.Services.AddDbContext<OrderStore>(static (services, options) =>
                    options.UseSqlite(services.GetRequiredService<SqliteConnection>()));
                builder.Services.Configure<ErrorGenOptions>(static options => options.Map<DbUpdateConcurrencyException>(
                    static exception => exception.Entries is [{ Entity: StoredOrder order }] ? new ChangedError(order.Id) : null));
            },
            Map = static app => app.MapGet("/stored", static async (OrderStore store, CancellationToken cancellation) =>
            {
                store.Update(new StoredOrder { Id = 1, Version = 7 });
                await store.SaveChangesAsync(cancellation);
            }),
            Own = [new("mapped concurrency conflict", "/stored")],
            Expected =
            [
                new(
                    Place.Both, "mapped concurrency conflict",
                    "409 problem+json Changed", "ErrorGen Information", "Changed, HandledException"),
            ],
        },
    ];

    private static ClusterConfig ClusterOf(string id, string address) => new()
    {
        ClusterId = id,
        Destinations = new Dictionary<string, DestinationConfig> { ["only"] = new() { Address = address } },
    };

    /// <summary>A service that never responds.</summary>
    private sealed class SilentHandler : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException();
        }
    }
}

internal sealed class StoredOrder
{
    public int Id { get; set; }

    [System.ComponentModel.DataAnnotations.ConcurrencyCheck]
    public int Version { get; set; }
}

internal sealed class OrderStore(DbContextOptions<OrderStore> options) : DbContext(options)
{
    public DbSet<StoredOrder> Orders => Set<StoredOrder>();

    /// <summary>Opens an empty database in memory; it lives as long as the connection.</summary>
    public static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var store = new OrderStore(new DbContextOptionsBuilder<OrderStore>().UseSqlite(connection).Options);
        store.Database.EnsureCreated();
        return connection;
    }
}

/// <summary>A service behind the proxy, one for all tests.</summary>
internal static class UpstreamServer
{
    private static readonly Lazy<string> LazyAddress = new(Start);

    public static string Address => LazyAddress.Value;

    private static string Start()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        app.Run(static async context =>
        {
            context.Response.StatusCode = 404;
            switch (context.Request.Path.Value)
            {
                case "/alive/404/body":
                    await context.Response.WriteAsJsonAsync(new { from = "upstream" });
                    break;
                case "/alive/404/zero":
                    context.Response.ContentLength = 0;
                    break;
            }
        });
        app.Start();
        return app.Urls.Single();
    }
}
