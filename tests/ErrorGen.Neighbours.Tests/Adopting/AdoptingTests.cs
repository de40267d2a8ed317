using ErrorGen.AspNetCore;
using ErrorGen.Neighbours.Harness;
using Serilog;
using Xunit;

namespace ErrorGen.Neighbours.Adopting;

/// <summary>Runs the steps of <c>docs/adopting.md</c>: what clients see after each of them.</summary>
public sealed class AdoptingTests
{
    [Fact]
    public async Task Exception_handler_of_the_service_writes_the_response_before_the_change()
    {
        await using WebApplication app = await StartAsync(Service.Before, Service.Before);

        Assert.Equal("409 Key taken, detail: The key a is taken., code: –", await PutAsync(app));
        Assert.Equal("404 Not Found, detail: –, code: –", await GetUnknownAsync(app));
    }

    [Fact]
    public async Task Step_1_keeps_status_title_and_detail_of_the_handler_and_adds_codes()
    {
        await using WebApplication app = await StartAsync(Service.Step1, Service.Step1);

        Assert.Equal("409 Key taken, detail: The key a is taken., code: Conflict", await PutAsync(app));
        Assert.StartsWith("404 Not Found", await GetUnknownAsync(app), StringComparison.Ordinal);
        Assert.EndsWith("code: NotFound", await GetUnknownAsync(app), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step_2_maps_the_exception_to_an_error_of_the_catalogue()
    {
        await using WebApplication app = await StartAsync(Service.Step2, Service.Step2);

        Assert.Equal("409 Conflict, detail: The key a is taken., code: KeyTaken", await PutAsync(app));
    }

    [Fact]
    public async Task Step_3_gives_the_same_responses_without_the_handlers_of_the_platform()
    {
        await using WebApplication app = await StartAsync(Service.Step3, Service.Step3);

        Assert.Equal("409 Conflict, detail: The key a is taken., code: KeyTaken", await PutAsync(app));
        Assert.EndsWith("code: NotFound", await GetUnknownAsync(app), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step_4_returns_the_error()
    {
        await using WebApplication app = await StartAsync(Service.Step4, Service.Step4);

        Assert.Equal("409 Conflict, detail: The key a is taken., code: KeyTaken", await PutAsync(app));
    }

    [Fact]
    public async Task In_each_step_an_unexpected_exception_is_a_masked_500_with_one_record_fewer_after_step_3()
    {
        (Action<IServiceCollection> Services, Action<WebApplication> Use, int Records)[] steps =
        [
            (Service.Before, Service.Before, 1), (Service.Step1, Service.Step1, 2), (Service.Step2, Service.Step2, 2),
            (Service.Step3, Service.Step3, 1), (Service.Step4, Service.Step4, 1), (Service.Back, Service.Back, 1),
        ];
        foreach ((Action<IServiceCollection> services, Action<WebApplication> use, int records) in steps)
        {
            var log = new RecordedLog();
            await using WebApplication app = await StartAsync(
                collection =>
                {
                    services(collection);
                    collection.AddSingleton<ILoggerProvider>(log);
                },
                application =>
                {
                    use(application);
                    application.MapGet("/broken", string () => throw new InvalidOperationException("secret"));
                });

            string answer = await SendAsync(app, HttpMethod.Get, "/broken");

            Assert.StartsWith("500 ", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
            Assert.Equal(records, log.Take().Count(static record => record.Level is LogLevel.Error));
        }
    }

    [Fact]
    public async Task After_the_way_back_the_types_of_the_catalogue_remain_and_the_platform_answers()
    {
        await using WebApplication app = await StartAsync(Service.Back, Service.Back);

        Assert.Equal("409 Conflict, detail: The key a is taken., code: KeyTaken", await PutAsync(app));
        Assert.Null(app.Services.GetService<Microsoft.Extensions.Options.IConfigureOptions<ErrorGenOptions>>());
    }

    [Fact]
    public async Task What_goes_before_UseErrorGen_works_for_errors_too()
    {
        await using WebApplication app = await StartAsync(
            static services => services
                .AddSerilog(static _ => { })
                .AddResponseCompression(static compression => compression.MimeTypes = ["application/problem+json"])
                .AddCors(static cors => cors.AddDefaultPolicy(static policy => policy.AllowAnyOrigin()))
                .AddRateLimiter(static _ => { })
                .AddOutputCache()
                .AddAuthorization()
                .AddErrorGen()
                .AddAuthentication(),
            static app =>
            {
                Pipeline.Use(app);
                app.MapGet("/thrown", string () => throw new NoSuchEntityException("id", "7"));
            });
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{app.Urls.Single()}/thrown");
        request.Headers.Add("Origin", "https://shop.example");
        request.Headers.Add("Accept-Encoding", "gzip");

        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(404, (int)response.StatusCode);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("gzip", Assert.Single(response.Content.Headers.ContentEncoding));
    }

    private static async Task<WebApplication> StartAsync(Action<IServiceCollection> services, Action<WebApplication> use)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        services(builder.Services);
        WebApplication app = builder.Build();
        use(app);
        await app.StartAsync();
        return app;
    }

    private static Task<string> PutAsync(WebApplication app) => SendAsync(app, HttpMethod.Put, "/keys/a");

    private static Task<string> GetUnknownAsync(WebApplication app) => SendAsync(app, HttpMethod.Get, "/nowhere");

    private static async Task<string> SendAsync(WebApplication app, HttpMethod method, string path)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method, app.Urls.Single() + path);
        using HttpResponseMessage response = await client.SendAsync(request);
        Answer answer = await Answer.ReadAsync(response);
        Assert.Equal("application/problem+json", answer.ContentType);
        string[] members = ["title", "detail", "code"];
        string[] values = [.. members.Select(name => answer.Json.TryGetProperty(name, out var value) ? value.GetString()! : "–")];
        return $"{answer.Status} {values[0]}, detail: {values[1]}, code: {values[2]}";
    }
}
