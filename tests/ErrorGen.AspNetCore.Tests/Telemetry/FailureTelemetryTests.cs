using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Telemetry;

/// <summary>What the platform's own listeners hear of failures on a real server.</summary>
public sealed class FailureTelemetryTests
{
    private const string Unexpected = "System.InvalidOperationException";

    public static TheoryData<string, string, int, string?> Failures => new()
    {
        { "/orders/7/thrown", "NoSuchEntity", 404, "/orders/{id}/thrown" },
        { "/orders/7/returned", "NoSuchEntity", 404, "/orders/{id}/returned" },
        { "/orders/7/filtered", "NoSuchEntity", 404, "/orders/{id}/filtered" },
        { "/closed", "SHOP-503", 503, "/closed" },
        { "/unexpected", Unexpected, 500, "/unexpected" },
        { "/plain", "503", 503, "/plain" },
        { "/plain404", "404", 404, "/plain404" },
        { "/bad", "400", 400, "/bad" },
        { "/nowhere", "404", 404, null },
    };

    public static IEnumerable<TheoryDataRow<string, string>> ErrorTypes =>
        Failures.Select(static row => new TheoryDataRow<string, string>(row.Data.Item1, row.Data.Item2));

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_is_counted_by_code_status_and_route(string path, string errorType, int status, string? route)
    {
        await using TestApp app = await StartAsync();
        using Measurements failures = Listen(app, "ErrorGen", "errorgen.failures");

        await app.GetAsync(path);
        IReadOnlyDictionary<string, object?> tags = await failures.NextAsync();

        Assert.Equal(errorType, tags["error.type"]);
        Assert.Equal(status, tags["http.response.status_code"]);
        Assert.Equal(route, tags.GetValueOrDefault("http.route"));
        Assert.Equal(route is null ? 2 : 3, tags.Count);
        Assert.Empty(failures.All);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task The_duration_of_the_request_has_the_error_type(string path, string errorType, int status, string? route)
    {
        await using TestApp app = await StartAsync();
        using Measurements durations = Listen(app, "Microsoft.AspNetCore.Hosting", "http.server.request.duration");

        await app.GetAsync(path);
        IReadOnlyDictionary<string, object?> tags = await durations.NextAsync();

        Assert.Equal(MarkOf(errorType), tags.GetValueOrDefault("error.type"));
        Assert.Equal(status, tags["http.response.status_code"]);
        Assert.Equal(route, tags.GetValueOrDefault("http.route"));
    }

    [Theory]
    [MemberData(nameof(ErrorTypes))]
    public async Task The_activity_of_the_request_has_the_error_type(string path, string errorType)
    {
        await using TestApp app = await StartAsync();
        string id = ActivityTraceId.CreateRandom().ToHexString();
        var stopped = new TaskCompletionSource<Activity>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Microsoft.AspNetCore",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.TraceId.ToHexString() == id)
                {
                    stopped.TrySetResult(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        app.Client.DefaultRequestHeaders.Add("traceparent", $"00-{id}-00f067aa0ba902b7-01");

        await app.GetAsync(path);
        Activity activity = await stopped.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal(MarkOf(errorType), activity.GetTagItem("error.type"));
    }

    [Fact]
    public async Task The_activity_is_that_of_the_request_and_not_one_around_the_handler()
    {
        Activity? ofRequest = null;
        using var inner = new Activity("inner");
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Microsoft.AspNetCore",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        };
        ActivitySource.AddActivityListener(listener);
        await using TestApp app = await TestApp.StartAsync(app => app
            .MapGroup("").AddEndpointFilter((context, next) =>
            {
                ofRequest = context.HttpContext.Features.Get<IHttpActivityFeature>()?.Activity;
                inner.Start();
                return next(context);
            })
            .MapGet("/", static async Task<Results<Ok, NoSuchEntityError>> () =>
            {
                await Task.Yield();
                return new NoSuchEntityError("id", 7);
            }));

        await app.GetAsync("/");

        Assert.Equal("NoSuchEntity", ofRequest?.GetTagItem("error.type"));
        Assert.Null(inner.GetTagItem("error.type"));
    }

    [Fact]
    public async Task Route_is_recorded_after_the_exception_handler_has_reset_the_endpoint()
    {
        await using TestApp app = await TestApp.StartAsync(static app =>
        {
            app.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandler = static context => throw context.Features.GetRequiredFeature<IExceptionHandlerFeature>().Error,
            });
            app.UseRouting();
            app.MapGet("/orders/{id}", void (long id) => throw new NoSuchEntityException("id", id));
        });
        using Measurements failures = Listen(app, "ErrorGen", "errorgen.failures");

        await app.GetAsync("/orders/7");

        Assert.Equal("/orders/{id}", (await failures.NextAsync()).GetValueOrDefault("http.route"));
    }

    [Fact]
    public async Task Counter_has_a_unit_and_a_description()
    {
        await using TestApp app = await StartAsync();
        using Measurements failures = Listen(app, "ErrorGen", "errorgen.failures");

        await app.GetAsync("/closed");

        Assert.Equal("{failure}", failures.Instrument?.Unit);
        Assert.Equal("Requests that failed, by what they failed with.", failures.Instrument?.Description);
        Assert.Equal(typeof(ErrorGenOptions).Assembly.GetName().Version?.ToString(3), failures.Instrument?.Meter.Version);
    }

    [Fact]
    public async Task A_success_is_not_counted()
    {
        await using TestApp app = await StartAsync();
        using Measurements failures = Listen(app, "ErrorGen", "errorgen.failures");
        using Measurements durations = Listen(app, "Microsoft.AspNetCore.Hosting", "http.server.request.duration");

        await app.GetAsync("/fine");

        Assert.DoesNotContain("error.type", await durations.NextAsync());
        Assert.Empty(failures.All);
    }

    [Fact]
    public async Task Error_type_of_the_application_is_kept()
    {
        await using TestApp app = await StartAsync();
        using Measurements durations = Listen(app, "Microsoft.AspNetCore.Hosting", "http.server.request.duration");

        await app.GetAsync("/tagged");

        Assert.Equal("own", (await durations.NextAsync())["error.type"]);
    }

    /// <summary>A bare 4xx is not an error of the server, and does not set a tag on its request.</summary>
    private static string? MarkOf(string errorType) => errorType.StartsWith('4') ? null : errorType;

    private static Measurements Listen(TestApp app, string meter, string instrument) =>
        new(app.Services.GetRequiredService<IMeterFactory>(), meter, instrument);

    private static Task<TestApp> StartAsync() => TestApp.StartAsync(static app =>
    {
        app.MapGet("/fine", static () => "fine");
        app.MapGet("/orders/{id}/thrown", void (long id) => throw new NoSuchEntityException("id", id));
        app.MapGet("/orders/{id}/returned", static Results<Ok, NoSuchEntityError> (long id) => new NoSuchEntityError("id", id));
        app.MapGet("/orders/{id}/filtered", static (long id) => new NoSuchEntityError("id", id)).AddErrorsFilter();
        app.MapGet("/closed", void () => throw new ShopClosedException());
        app.MapGet("/unexpected", void () => throw new InvalidOperationException("secret"));
        app.MapGet("/plain", static () => TypedResults.StatusCode(503));
        app.MapGet("/plain404", static () => TypedResults.StatusCode(404));
        app.MapGet("/bad", void () => throw new BadHttpRequestException("secret"));
        app.MapGet("/tagged", void (HttpContext context) =>
        {
            context.Features.Get<IHttpMetricsTagsFeature>()!.Tags.Add(new KeyValuePair<string, object?>("error.type", "own"));
            throw new ShopClosedException();
        });
    });
}
