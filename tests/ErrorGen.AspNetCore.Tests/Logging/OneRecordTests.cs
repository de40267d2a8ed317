using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Logging;

/// <summary>A failure has one record of ErrorGen in every composition, and the record says what was sent.</summary>
public sealed class OneRecordTests
{
    [Theory]
    [InlineData("/thrown", "could not be answered with 400 InvalidProductData: Invalid product data: x")]
    [InlineData("/filtered", "could not be answered with 400 InvalidProductData: Invalid product data: x")]
    [InlineData("/returned", "could not be answered with 400 InvalidProductData: Invalid product data: x")]
    [InlineData("/unexpected", "could not be answered with 500")]
    [InlineData("/status", "could not be answered with 409: ")]
    [InlineData("/problem", "could not be answered with 409: None left.")]
    public async Task A_response_that_cannot_start_is_one_record_without_a_report_id(string path, string expected)
    {
        await using TestApp app = await TestApp.StartAsync(static app =>
        {
            app.Use(static (context, next) =>
            {
                context.Response.OnStarting(static () => throw new FormatException("callback"));
                return next(context);
            });
            MapFailures(app);
        });

        Answer answer = await app.GetAsync(path);

        Assert.Equal((500, ""), (answer.Status, answer.Body));
        LogRecord record = app.Log.Single;
        Assert.StartsWith($"GET {path} {expected}", record.Text, StringComparison.Ordinal);
        Assert.Equal(LogLevel.Error, record.Level);
        Assert.DoesNotContain("ReportId", record.Properties.Keys);
        Assert.Contains("callback", record.Exception!.ToString(), StringComparison.Ordinal);
        if (path is "/unexpected")
        {
            Assert.Contains("secret", record.Exception.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_callback_that_throws_when_a_success_starts_is_one_record()
    {
        await using TestApp app = await TestApp.StartAsync(static app => app.MapGet("/", static async (HttpResponse response) =>
        {
            response.OnStarting(static () => throw new FormatException("callback"));
            await response.WriteAsync("fine");
        }));

        Assert.Equal((500, ""), ((await app.GetAsync("/")) is var answer ? answer.Status : 0, answer.Body));
        Assert.Contains("callback", app.Log.Single.Exception!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/thrown")]
    [InlineData("/filtered")]
    [InlineData("/returned")]
    [InlineData("/unexpected")]
    [InlineData("/status")]
    [InlineData("/problem")]
    public async Task Neighbours_that_handle_failures_too_leave_one_record(string path)
    {
        Action<WebApplication>[] neighbours =
        [
            static app => app.UseExceptionHandler("/fallback"),
            static app => app.UseExceptionHandler(static branch => branch.Run(static context =>
                TypedResults.Problem("fallback", statusCode: 500).ExecuteAsync(context))),
            static app => app.UseStatusCodePages(),
            static app => app.UseStatusCodePagesWithReExecute("/fallback"),
            static app => app.UseErrorGen(),
            static app => app.UseDeveloperExceptionPage(),
        ];
        foreach (Action<WebApplication> use in neighbours)
        {
            foreach (bool isBehind in new[] { false, true })
            {
                await using TestApp app = await TestApp.StartAsync(
                    app =>
                    {
                        if (!isBehind)
                        {
                            use(app);
                        }

                        app.UseErrorGen();
                        if (isBehind)
                        {
                            use(app);
                        }

                        app.UseRouting();
                        MapFailures(app);
                    },
                    use: false);

                Answer answer = await app.GetAsync(path);

                Assert.True(app.Log.Own.Count == 1, $"{Array.IndexOf(neighbours, use)} {isBehind}: {app.Log.Own.Count} records, {answer.Status} {answer.Body}");
                Assert.Equal(answer.Status, app.Log.Single.Properties["Status"]);
            }
        }
    }

    [Fact]
    public async Task An_exception_handler_that_writes_and_declines_leaves_one_record()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                app.UseExceptionHandler();
                MapFailures(app);
            },
            configure: static builder => builder.Services.AddExceptionHandler<Undecided>());

        await app.GetAsync("/unexpected");

        Assert.Contains("report id", app.Log.Single.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_that_comes_back_in_another_one_is_not_reported_again()
    {
        await using TestApp app = await TestApp.StartAsync(static app =>
        {
            app.Use(static async (context, next) =>
            {
                try
                {
                    await next(context);
                }
                catch (InvalidOperationException exception)
                {
                    throw new NotSupportedException("wrapped", exception);
                }
            });
            app.UseErrorGen();
            app.MapGet("/", static async (HttpResponse response) =>
            {
                await response.WriteAsync("half");
                await response.Body.FlushAsync();
                throw new InvalidOperationException("late");
            });
        });

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => app.GetAsync("/"));

        Assert.Equal("late", app.Log.Single.Exception!.Message);
    }

    [Fact]
    public async Task A_second_failure_of_the_same_request_is_a_second_record()
    {
        await using TestApp app = await TestApp.StartAsync(static app =>
        {
            app.Use(static async (context, next) =>
            {
                await next(context);
                throw new InvalidOperationException("afterwards");
            });
            app.UseErrorGen();
            MapFailures(app);
        });

        await Record.ExceptionAsync(() => app.GetAsync("/returned"));

        await WaitForAsync(() => app.Log.Own.Count == 2);
        Assert.Contains("was answered with 400", app.Log.Own[0].Text, StringComparison.Ordinal);
        Assert.Equal("afterwards", app.Log.Own[1].Exception!.Message);
    }

    [Fact]
    public async Task A_body_stream_that_throws_is_one_record_with_both_exceptions()
    {
        await using TestApp app = await TestApp.StartAsync(static app =>
        {
            app.Use(static (context, next) =>
            {
                context.Response.Body = new BrokenStream();
                return next(context);
            });
            app.UseErrorGen();
            MapFailures(app);
        });

        await Record.ExceptionAsync(() => app.GetAsync("/unexpected"));

        LogRecord record = app.Log.Own[0];
        Assert.Contains("could not be answered with 500", record.Text, StringComparison.Ordinal);
        Assert.Contains("secret", record.Exception!.ToString(), StringComparison.Ordinal);
        Assert.Contains("disk full", record.Exception!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_id_is_the_trace_id_of_the_request()
    {
        await using TestApp app = await TestApp.StartAsync(MapFailures);
        app.Client.DefaultRequestHeaders.Add("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        Answer answer = await app.GetAsync("/unexpected");

        Assert.Equal("4bf92f3577b34da6a3ce929d0e0e4736", answer.Json.GetProperty("reportId").GetString());
        Assert.Equal("4bf92f3577b34da6a3ce929d0e0e4736", app.Log.Single.Properties["ReportId"]);
    }

    private static async Task WaitForAsync(Func<bool> condition)
    {
        for (int i = 0; i < 500 && !condition(); i++)
        {
            await Task.Delay(20);
        }
    }

    private static void MapFailures(WebApplication app)
    {
        app.MapGet("/thrown", void () => throw new InvalidProductDataException("x"));
        app.MapGet("/filtered", void () => throw new InvalidProductDataException("x")).AddErrorsFilter();
        app.MapGet("/returned", static () => new InvalidProductDataError("x")).AddErrorsFilter();
        app.MapGet("/unexpected", void () => throw new InvalidOperationException("secret"));
        app.MapGet("/status", static () => Results.StatusCode(409));
        app.MapGet("/problem", static () => TypedResults.Problem("None left.", statusCode: 409));
        app.MapGet("/fallback", static () => TypedResults.Problem("fallback", statusCode: 500));
    }

    private sealed class Undecided(IProblemDetailsService problems) : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            httpContext.Response.StatusCode = 500;
            await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, Exception = exception });
            return false;
        }
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("disk full");
    }
}
