using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Pipeline;

/// <summary>Requests whose handler awaits: one task watches them, and every failure is still seen.</summary>
public sealed class WatchedPipelineTests
{
    private static readonly AsyncLocal<string?> Ambient = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Middleware_allocates_one_task_for_a_success_that_awaits(bool hasHeaderFields)
    {
        await using ServiceProvider services = BareServices.Create();
        var rest = new TaskCompletionSource[1];
        var inner = new ErrorGenMiddleware(_ => rest[0].Task, ExceptionResponder.Get(services));
        var outer = new ErrorGenMiddleware(inner.InvokeAsync, ExceptionResponder.Get(services));
        var context = new DefaultHttpContext();
        if (hasHeaderFields)
        {
            context.Response.Headers["X-Frame-Options"] = "DENY";
        }

        RequestDelegate plainPipeline = _ => rest[0].Task;
        RequestDelegate watchedPipeline = outer.InvokeAsync;
        long plain = Allocated.By(() => RunAsync(plainPipeline));
        long watched = Allocated.By(() => RunAsync(watchedPipeline));

        // A task of its own. The outer middleware returns it too.
        Assert.InRange(watched - plain, 1, 100);
        Assert.Equal(0, InitialHeaderFields.Get(context).Length);

        Task RunAsync(RequestDelegate pipeline)
        {
            rest[0] = new TaskCompletionSource();
            Task running = pipeline(context);
            rest[0].SetResult();
            return running;
        }
    }

    [Fact]
    public async Task Watcher_does_not_keep_a_request_that_has_succeeded()
    {
        await using ServiceProvider services = BareServices.Create();

        WeakReference context = Run(services);
        GC.Collect();

        Assert.False(context.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Run(ServiceProvider services)
        {
            var rest = new TaskCompletionSource();
            var context = new DefaultHttpContext();
            Task running = new ErrorGenMiddleware(_ => rest.Task, ExceptionResponder.Get(services)).InvokeAsync(context);
            rest.SetResult();
            Assert.True(running.IsCompletedSuccessfully);
            return new WeakReference(context);
        }
    }

    [Fact]
    public async Task Success_allocates_nothing_if_there_are_header_fields_before()
    {
        await using ServiceProvider services = BareServices.Create();
        var middleware = new ErrorGenMiddleware(static _ => Task.CompletedTask, ExceptionResponder.Get(services));
        var context = new DefaultHttpContext();
        context.Response.Headers["X-Frame-Options"] = "DENY";
        context.Response.Headers["X-Other"] = "1";

        Assert.Equal(0, Allocated.By(() => middleware.InvokeAsync(context)));
    }

    [Theory]
    [InlineData("/thrown", 404)]
    [InlineData("/unexpected", 500)]
    [InlineData("/bare", 409)]
    [InlineData("/canceled", 500)]
    [InlineData("/many", 500)]
    [InlineData("/fine", 200)]
    public async Task Failure_after_an_await_is_answered(string path, int status)
    {
        await using TestApp app = await StartAsync(static _ => { });

        Answer answer = await app.GetAsync(path);

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 200 ? "text/plain; charset=utf-8" : "application/problem+json", answer.ContentType);
        Assert.Equal(status == 200 ? 0 : 1, app.Log.Own.Count);
    }

    [Theory]
    [InlineData("/thrown")]
    [InlineData("/empty")]
    [InlineData("/bare")]
    public async Task Failure_of_a_middleware_between_the_two_is_answered(string path)
    {
        await using TestApp app = await StartAsync(
            static builder => builder.Services.AddSingleton<Microsoft.AspNetCore.Hosting.IStartupFilter>(new Failing()));

        Answer answer = await app.GetAsync(path + "?fail=1");

        Assert.Equal(path == "/empty" ? 500 : path == "/bare" ? 409 : 404, answer.Status);
        Assert.Equal("application/problem+json", answer.ContentType);
    }

    [Fact]
    public async Task Failure_is_handled_in_the_execution_context_of_the_middleware()
    {
        string? seen = "none";
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                app.MapGet("/", static async Task<string> () =>
                {
                    Ambient.Value = "handler";
                    await Task.Yield();
                    throw new NoSuchEntityException("id", 7);
                });
            },
            options => options.CustomizeResponse = _ => seen = Ambient.Value);

        Assert.Equal(404, (await app.GetAsync("/")).Status);
        Assert.Null(seen);
    }

    [Fact]
    public async Task Each_of_many_requests_at_once_gets_its_own_response()
    {
        await using TestApp app = await StartAsync(static _ => { });

        Answer[] answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(n => app.GetAsync(n % 2 == 0 ? $"/echo/{n}" : $"/missing/{n}")));

        for (int n = 0; n < answers.Length; n++)
        {
            Assert.Equal(n % 2 == 0 ? 200 : 404, answers[n].Status);
            Assert.Contains($"{n}", answers[n].Body, StringComparison.Ordinal);
        }
    }

    private static Task<TestApp> StartAsync(Action<WebApplicationBuilder> configure) => TestApp.StartAsync(
        static app =>
        {
            app.MapGet("/thrown", static async Task<string> () =>
            {
                await Task.Yield();
                throw new NoSuchEntityException("id", 7);
            }).AddErrorsFilter();
            app.MapGet("/unexpected", static async Task<string> () =>
            {
                await Task.Yield();
                throw new InvalidOperationException("x");
            });
            app.MapGet("/canceled", static async Task<string> () =>
            {
                await Task.Yield();
                throw new OperationCanceledException();
            });
            app.MapGet("/many", static Task () => Task.WhenAll(FailAsync(), FailAsync()));
            app.MapGet("/bare", static async (HttpResponse response) =>
            {
                await Task.Yield();
                response.StatusCode = 409;
            });
            app.MapGet("/fine", static async () =>
            {
                await Task.Yield();
                return "fine";
            });
            app.MapGet("/empty", static async () => await Task.Yield());
            app.MapGet("/echo/{n}", static async (string n) =>
            {
                await Task.Delay(1);
                return n;
            });
            app.MapGet("/missing/{n}", static async Task<string> (int n) =>
            {
                await Task.Delay(1);
                throw new NoSuchEntityException("id", n);
            }).AddErrorsFilter();
        },
        configure: configure);

    private static async Task FailAsync()
    {
        await Task.Yield();
        throw new InvalidOperationException("x");
    }

    /// <summary>A middleware between the outer one and the one of <c>UseErrorGen()</c> that fails after the rest of the pipeline.</summary>
    private sealed class Failing : Microsoft.AspNetCore.Hosting.IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(static async (context, rest) =>
            {
                context.Response.OnStarting(static () => Task.CompletedTask);
                await rest(context);
                if (!context.Response.HasStarted)
                {
                    throw new InvalidOperationException("after the rest");
                }
            });
            next(app);
        };
    }
}
