using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Pipeline;

/// <summary>Where an exception comes from makes no difference to its answer.</summary>
public sealed class ExceptionTests
{
    private const string Expected =
        """{"title":"Bad Request","status":400,"detail":"Invalid product data: x","code":"InvalidProductData","parameters":{"reason":"x"}}""";

    public static TheoryData<string> Environments => ["Development", "Production"];

    [Theory]
    [MemberData(nameof(Environments))]
    public Task Exception_of_a_handler_is_sent_in_the_format(string environment) =>
        Expect(environment, app => app.MapGet("/", void () => throw new InvalidProductDataException("x")));

    [Theory]
    [MemberData(nameof(Environments))]
    public Task Exception_of_an_asynchronous_handler_is_sent_in_the_format(string environment) => Expect(environment, app => app.MapGet("/", async Task<string> () =>
    {
        await Task.Yield();
        return await FailLaterAsync();
    }));

    [Theory]
    [MemberData(nameof(Environments))]
    public Task Exception_of_a_filter_is_sent_in_the_format(string environment) => Expect(environment, app => app
        .MapGet("/", static () => "fine").AddEndpointFilter((_, _) => throw new InvalidProductDataException("x")));

    [Theory]
    [MemberData(nameof(Environments))]
    public Task Exception_of_a_middleware_is_sent_in_the_format(string environment) =>
        Expect(environment, app => app.Run(_ => throw new InvalidProductDataException("x")));

    [Theory]
    [MemberData(nameof(Environments))]
    public Task Exception_of_the_execution_of_a_result_is_sent_in_the_format(string environment) =>
        Expect(environment, app => app.MapGet("/", static () => new FailingResult()).AddErrorsFilter());

    [Theory]
    [MemberData(nameof(Environments))]
    public Task Exception_of_a_serializer_is_sent_in_the_format(string environment) =>
        Expect(environment, app => app.MapGet("/", static () => new Unserializable()).AddErrorsFilter());

    [Theory]
    [MemberData(nameof(Environments))]
    public Task Exception_that_UseExceptionHandler_rethrows_is_sent_in_the_format(string environment) => Expect(environment, app =>
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = static _ => throw new InvalidOperationException() });
        app.MapGet("/", void () => throw new InvalidProductDataException("x"));
    });

    [Fact]
    public async Task Cancellation_that_no_client_asked_for_is_a_failure_of_the_service()
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", void () => throw new OperationCanceledException()));

        Assert.Equal(500, (await app.GetAsync("/")).Status);
        Assert.Equal("UnhandledException", app.Log.Single.EventId.Name);
    }

    [Fact]
    public async Task Timeout_keeps_the_response_of_its_middleware()
    {
        await using TestApp app = await TestApp.StartAsync(
            app =>
            {
                app.UseRequestTimeouts();
                app.MapGet("/", static async (CancellationToken token) => await Task.Delay(Timeout.Infinite, token))
                    .WithRequestTimeout(TimeSpan.FromMilliseconds(50))
                    .AddErrorsFilter();
            },
            configure: builder => builder.Services.AddRequestTimeouts());

        Answer answer = await app.GetAsync("/");

        Assert.Equal((504, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Equal((504, "PlainStatus"), app.Log.Single.Event);
    }

    [Fact]
    public async Task Timeout_of_an_outer_middleware_is_sent_in_the_format()
    {
        await using TestApp app = await TestApp.StartAsync(
            app =>
            {
                app.UseRequestTimeouts();
                app.UseErrorGen();
                app.MapGet("/", static async (CancellationToken token) => await Task.Delay(Timeout.Infinite, token))
                    .WithRequestTimeout(TimeSpan.FromMilliseconds(50));
            },
            configure: builder => builder.Services.AddRequestTimeouts(),
            use: false);

        Assert.Equal(504, (await app.GetAsync("/")).Json.GetProperty("status").GetInt32());
        Assert.Equal(504, app.Log.Single.EventId.Id);
    }

    private static async Task<string> FailLaterAsync()
    {
        await Task.Delay(1);
        throw new InvalidProductDataException("x");
    }

    private static async Task Expect(string environment, Action<WebApplication> map)
    {
        await using TestApp app = await TestApp.StartAsync(map, environment: environment);

        Answer answer = await app.GetAsync("/");

        Assert.Equal(Expected, answer.Body);
        Assert.Equal(400, answer.Status);
        Assert.Equal("application/problem+json", answer.ContentType);
        Assert.Equal("InvalidProductData", app.Log.Single.EventId.Name);
    }

    private sealed class FailingResult : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => throw new InvalidProductDataException("x");
    }

    private sealed class Unserializable
    {
        private readonly string _reason = "x";

        public string Name => throw new InvalidProductDataException(_reason);
    }
}
