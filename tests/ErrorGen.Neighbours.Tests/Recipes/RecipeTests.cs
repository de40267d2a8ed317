using System.Net;
using System.Text.Json;
using Carter;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Yarp.ReverseProxy.Configuration;

namespace ErrorGen.Neighbours.Recipes;

/// <summary>Runs the recipes of <c>docs/recipes.md</c>.</summary>
public sealed class RecipeTests
{
    [Fact]
    public async Task FluentValidation_failures_become_a_list_of_catalogue_errors()
    {
        await using TestApp app = await TestApp.StartAsync(
            FluentValidationRecipe.Map, configure: static builder => FluentValidationRecipe.AddServices(builder.Services));

        Answer answer = await PostAsync(app, "/parcels", new { weight = 0, street = "" });

        Assert.Equal((400, "InvalidInput"), (answer.Status, CodeOf(answer)));
        // FastEndpoints sets the names that FluentValidation uses, for the whole process.
        Assert.Equal(
            ["Weight", "Street"],
            answer.Json.GetProperty("errors").EnumerateArray().Select(static item => item.GetProperty("field").GetString()),
            StringComparer.OrdinalIgnoreCase);
        Assert.Equal(200, (await PostAsync(app, "/parcels", new { weight = 1, street = "Main Street" })).Status);
    }

    [Fact]
    public async Task FluentValidation_with_one_failure_becomes_that_error()
    {
        await using TestApp app = await TestApp.StartAsync(
            FluentValidationRecipe.Map, configure: static builder => FluentValidationRecipe.AddServices(builder.Services));

        Answer answer = await PostAsync(app, "/parcels", new { weight = 0, street = "Main Street" });

        Assert.Equal((400, "InvalidField"), (answer.Status, CodeOf(answer)));
    }

    [Fact]
    public async Task FastEndpoints_validators_use_the_format_of_the_endpoint()
    {
        await using TestApp app = await TestApp.StartAsync(
            FastEndpointsRecipe.Use, configure: static builder => FastEndpointsRecipe.AddServices(builder.Services), use: false);

        Answer answer = await PostAsync(app, "/fast/parcels", new { weight = 0 });

        Assert.Equal((400, "InvalidField"), (answer.Status, CodeOf(answer)));
        Assert.Single(app.Log.Own);
        Assert.Equal("InvalidField", CodeOf(await PostAsync(app, "/fast/parcels", new { weight = "heavy" })));
        Assert.Equal(200, (await PostAsync(app, "/fast/parcels", new { weight = 1 })).Status);
    }

    [Fact]
    public async Task Carter_modules_return_errors_and_validation_failures()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app => app.MapCarter(), configure: static builder => CarterRecipe.AddServices(builder.Services));

        Assert.Equal("NoSuchEntity", CodeOf(await app.GetAsync("/carter/parcels/7")));
        Assert.Equal(200, (await app.GetAsync("/carter/parcels/1")).Status);
        Assert.Equal("InvalidField", CodeOf(await PostAsync(app, "/carter/parcels/1/notes", new { text = "" })));
        Assert.Equal(200, (await PostAsync(app, "/carter/parcels/1/notes", new { text = "Ring twice." })).Status);
    }

    [Fact]
    public async Task Yarp_replaces_the_error_bodies_of_the_service_behind_it()
    {
        string address = Neighbours.UpstreamServer.Address;
        await using TestApp app = await TestApp.StartAsync(
            static app => app.MapReverseProxy(),
            configure: builder => YarpRecipe.AddServices(builder.Services).LoadFromMemory(
                [new RouteConfig { RouteId = "all", ClusterId = "all", Match = new RouteMatch { Path = "/alive/{**rest}" } }],
                [
                    new ClusterConfig
                    {
                        ClusterId = "all",
                        Destinations = new Dictionary<string, DestinationConfig> { ["only"] = new() { Address = address } },
                    },
                ]));

        foreach (string path in new[] { "/alive/404/body", "/alive/404/empty", "/alive/404/zero" })
        {
            Answer answer = await app.GetAsync(path);

            Assert.Equal((404, "NotFound"), (answer.Status, CodeOf(answer)));
            Assert.DoesNotContain("upstream", answer.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Polly_time_outs_and_connection_failures_become_errors_of_the_catalogue()
    {
        Assert.Equal("UpstreamTimeout", CodeOf(await StockAsync(static async cancellation =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return new HttpResponseMessage();
        })));
        Assert.Equal("UpstreamUnreachable", CodeOf(await StockAsync(static _ => throw new HttpRequestException("refused"))));
        Assert.Equal("Busy", CodeOf(await StockAsync(static _ => throw new Polly.CircuitBreaker.BrokenCircuitException())));
        // The service has answered: what its 404 means is for the handler to say.
        Assert.Equal("InternalError", CodeOf(await StockAsync(
            static _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound)))));
    }

    [Fact]
    public async Task Entity_Framework_concurrency_conflicts_become_an_error_of_the_catalogue()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using (var store = new ParcelStore(new DbContextOptionsBuilder<ParcelStore>().UseSqlite(connection).Options))
        {
            await store.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
            store.Parcels.Add(new Parcel { Id = 1, Street = "Main Street", Version = 3 });
            await store.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using TestApp app = await TestApp.StartAsync(
            EntityFrameworkRecipe.Map, configure: builder => EntityFrameworkRecipe.AddServices(builder.Services, connection));

        Answer conflict = await app.SendAsync(HttpMethod.Put, "/parcels/1?version=2&street=Side");
        Answer success = await app.SendAsync(HttpMethod.Put, "/parcels/1?version=3&street=Side");

        Assert.Equal((409, "Changed", 204), (conflict.Status, CodeOf(conflict), success.Status));
    }

    private static async Task<Answer> StockAsync(Func<CancellationToken, Task<HttpResponseMessage>> service)
    {
        await using TestApp app = await TestApp.StartAsync(PollyRecipe.Map, configure: builder => PollyRecipe
            .AddServices(builder.Services)
            .ConfigurePrimaryHttpMessageHandler(() => new Service(service)));
        return await app.GetAsync("/stock");
    }

    private static Task<Answer> PostAsync(TestApp app, string path, object body) =>
        app.SendAsync(HttpMethod.Post, path, JsonContent.Create(body));

    private static string? CodeOf(Answer answer) =>
        answer.Json.TryGetProperty("code", out JsonElement code) ? code.GetString() : $"no code in {answer.Body}";

    private sealed class Service(Func<CancellationToken, Task<HttpResponseMessage>> respond) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            respond(cancellationToken);
    }
}
