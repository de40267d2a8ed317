using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Origins;

/// <summary>A request that reached no endpoint has the format of the routes that routing would have reached.</summary>
public sealed class NearestRouteTests
{
    private const string Magento = "application/json; charset=utf-8";
    private const string Standard = "application/problem+json";

    [Theory]
    [InlineData("GET", "/shop/V1/no", 404, Magento)]
    [InlineData("GET", "/V1/no", 404, Magento)]
    [InlineData("GET", "/SHOP/v1/products/1/no", 404, Magento)]
    [InlineData("DELETE", "/shop/V1/products/1", 405, Magento)]
    [InlineData("GET", "/shop/V1/broken", 500, Magento)]
    [InlineData("GET", "/shop/no", 404, Standard)]
    [InlineData("GET", "/other/V1/no", 404, Standard)]
    [InlineData("GET", "/shop/shop/V1/no", 404, Standard)]
    public async Task Path_base_is_not_a_part_of_the_path(string method, string path, int status, string contentType) =>
        await AssertAsync(
            static app =>
            {
                app.UsePathBase("/shop");
                app.Use(static (context, next) => context.Request.Path == "/V1/broken" ? throw new InvalidOperationException("broken") : next(context));
                app.UseRouting();
                MapMagento(app);
            },
            method, path, status, contentType);

    [Theory]
    [InlineData("GET", "/branch/V1/no", 404, Magento)]
    [InlineData("DELETE", "/branch/V1/products/1", 405, Magento)]
    [InlineData("GET", "/branch/inner/V1/no", 404, Magento)]
    [InlineData("GET", "/V1/no", 404, Standard)]
    [InlineData("GET", "/branch/no", 404, Standard)]
    [InlineData("GET", "/main/no", 404, Standard)]
    public async Task Branch_has_the_format_of_its_own_routes(string method, string path, int status, string contentType) =>
        await AssertAsync(
            static app =>
            {
                app.MapGet("/main/health", static () => "well");
                ((IApplicationBuilder)app).Map("/branch", static branch =>
                {
                    branch.Map("/inner", static inner => inner.UseRouting().UseEndpoints(static routes => MapMagento(routes)));
                    branch.UseRouting().UseEndpoints(static routes => MapMagento(routes));
                });
            },
            method, path, status, contentType);

    [Theory]
    [InlineData("magento.example", "/V1/no", Magento)]
    [InlineData("MAGENTO.example", "/V1/products/1/no", Magento)]
    [InlineData("api.any.example:8080", "/V1/no", Magento)]
    [InlineData("other.test", "/V1/no", Standard)]
    [InlineData("other.test", "/V2/no", Standard)]
    [InlineData("magento.example", "/V2/no", Magento)]
    [InlineData("magento.example", "/V3/no", Standard)]
    public async Task Routes_of_another_host_are_not_near(string host, string path, string contentType)
    {
        await using TestApp app = await TestApp.StartAsync(static app =>
        {
            MapMagento(app).RequireHost("magento.example", "*.any.example:8080");
            app.MapGet("/V2/standard", static () => "fine");
            app.MapGet("/V2/magento", static () => "fine").WithErrorFormat(ErrorFormats.Magento).RequireHost("magento.example");
        });
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = host } };

        using HttpResponseMessage response = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(contentType, (await Answer.ReadAsync(response)).ContentType);
    }

    [Theory]
    [InlineData("/v{version}", "GET", "/favicon.ico", Standard)]
    [InlineData("/v{version}", "GET", "/v2/no", Magento)]
    [InlineData("/v{version}", "GET", "/v/no", Standard)]
    [InlineData("/v{version:int}", "GET", "/v2/no", Magento)]
    [InlineData("/v{version:int}", "GET", "/value/no", Standard)]
    [InlineData("/files/{name}.{ext}", "GET", "/files/a.txt/no", Magento)]
    [InlineData("/{name}.{ext}", "GET", "/a/no", Standard)]
    [InlineData("/{a}-{b}", "GET", "/x-y/no", Magento)]
    [InlineData("/{a}-{b}", "GET", "/xy/no", Standard)]
    [InlineData("/{id:int}", "GET", "/12/no", Magento)]
    [InlineData("/{id:int}", "GET", "/twelve/no", Standard)]
    [InlineData("/{id:int:min(10)}", "GET", "/9/no", Standard)]
    [InlineData("/{name:regex(^[a-c]+$)}", "GET", "/abc/no", Magento)]
    [InlineData("/{name:regex(^[a-c]+$)}", "GET", "/abd/no", Standard)]
    [InlineData("/assets/{**path}", "DELETE", "/assets/a/b/c", Magento)]
    [InlineData("/assets/{**path}", "DELETE", "/assets", Magento)]
    [InlineData("/{**path:regex(^in)}", "DELETE", "/in/side", Magento)]
    [InlineData("/list/{page?}", "DELETE", "/list", Magento)]
    [InlineData("/list/{page?}", "DELETE", "/list/2", Magento)]
    [InlineData("/{culture=en}/x", "DELETE", "/de/x", Magento)]
    [InlineData("/Caf%C3%A9", "GET", "/Caf%C3%A9/no", Standard)]
    [InlineData("/café", "GET", "/caf%C3%A9/no", Magento)]
    [InlineData("/V1", "DELETE", "/v1/", Magento)]
    [InlineData("/V1", "GET", "/V1//no", Magento)]
    public async Task Segments_match_as_in_routing(string pattern, string method, string path, string contentType) =>
        await AssertAsync(
            app => app.MapGet(pattern, static () => "fine").WithErrorFormat(ErrorFormats.Magento), method, path, status: null, contentType);

    [Theory]
    [InlineData("DELETE", "/files/special/x", Standard)]
    [InlineData("DELETE", "/files/special/y", Magento)]
    [InlineData("DELETE", "/files/special", Magento)]
    public async Task Route_that_matches_the_whole_path_precedes_a_longer_prefix(string method, string path, string contentType) =>
        await AssertAsync(
            static app =>
            {
                app.MapGet("/files/{**path}", static () => "fine").WithErrorFormat(ErrorFormats.Magento);
                app.MapGet("/files/special/x", static () => "fine");
            },
            method, path, 405, contentType);

    [Fact]
    public async Task Endpoint_that_cannot_be_matched_is_not_near() =>
        await AssertAsync(
            static app => app.MapGet("/V1/link", static () => "fine").WithErrorFormat(ErrorFormats.Magento).WithMetadata(new SuppressMatchingMetadata()),
            "GET", "/V1/no", 404, Standard);

    [Fact]
    public async Task Endpoints_that_are_added_later_are_near()
    {
        using var routes = new ChangingRoutes();
        await using TestApp app = await TestApp.StartAsync(app => ((IEndpointRouteBuilder)app).DataSources.Add(routes));

        Assert.Equal(Standard, (await app.GetAsync("/V1/no")).ContentType);
        routes.Add("/V1/late");
        Assert.Equal(Magento, (await app.GetAsync("/V1/no")).ContentType);
    }

    [Theory]
    [InlineData("/V1/products/1", Magento)]
    [InlineData("/api/products", Standard)]
    public async Task Endpoint_of_a_matcher_policy_in_place_of_a_route_has_the_format_of_the_route(string path, string contentType) =>
        await AssertAsync(
            static app =>
            {
                MapMagento(app);
                app.MapGet("/api/products", static () => "products");
            },
            "GET", path, 400, contentType,
            static builder => builder.Services.AddSingleton<MatcherPolicy, UnsupportedVersion>());

    private static async Task AssertAsync(
        Action<WebApplication> map, string method, string path, int? status, string contentType, Action<WebApplicationBuilder>? configure = null)
    {
        await using TestApp app = await TestApp.StartAsync(map, configure: configure);

        Answer answer = await app.SendAsync(new HttpMethod(method), path);

        Assert.InRange(answer.Status, status ?? 400, status ?? 499);
        Assert.Equal(contentType, answer.ContentType);
    }

    private static RouteGroupBuilder MapMagento(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/V1").WithErrorFormat(ErrorFormats.Magento);
        group.MapGet("/products/{sku}", static (string sku) => sku);
        return group;
    }

    private sealed class ChangingRoutes : EndpointDataSource, IDisposable
    {
        private CancellationTokenSource _changes = new();
        private IReadOnlyList<Endpoint> _endpoints = [];

        public override IReadOnlyList<Endpoint> Endpoints => _endpoints;

        public void Add(string pattern)
        {
            var builder = new RouteEndpointBuilder(static _ => Task.CompletedTask, RoutePatternFactory.Parse(pattern), 0);
            builder.Metadata.Add(new ErrorFormatMetadata(ErrorFormats.Magento));
            _endpoints = [builder.Build()];
            CancellationTokenSource changed = _changes;
            _changes = new CancellationTokenSource();
            changed.Cancel();
            changed.Dispose();
        }

        public void Dispose() => _changes.Dispose();

        public override IChangeToken GetChangeToken() => new CancellationChangeToken(_changes.Token);
    }

    /// <summary>Replaces every endpoint, as a library for API versions does for a version that an endpoint does not have.</summary>
    private sealed class UnsupportedVersion : MatcherPolicy, IEndpointSelectorPolicy
    {
        private static readonly Endpoint Unsupported = new(
            static context =>
            {
                context.Response.StatusCode = 400;
                return Task.CompletedTask;
            },
            EndpointMetadataCollection.Empty,
            "400 Unsupported API version");

        public override int Order => 0;

        public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => true;

        public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
        {
            for (int i = 0; i < candidates.Count; i++)
            {
                candidates.ReplaceEndpoint(i, Unsupported, null);
            }

            return Task.CompletedTask;
        }
    }
}
