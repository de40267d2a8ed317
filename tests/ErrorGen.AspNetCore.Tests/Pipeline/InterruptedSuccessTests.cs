using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Pipeline;

/// <summary>The header fields of a response whose request failed with an exception, with the endpoint filter and without it.</summary>
public sealed class InterruptedSuccessTests
{
    public static TheoryData<string, string, bool, string> FieldsOfSuccess()
    {
        var data = new TheoryData<string, string, bool, string>();
        foreach ((string name, string value) in new (string, string)[]
        {
            ("Set-Cookie", "auth=secret"), ("Link", "</next>; rel=next"), ("ETag", "\"a\""), ("Cache-Control", "public, max-age=600"),
            ("Accept-Ranges", "bytes"), ("Refresh", "5"), ("Clear-Site-Data", "\"cache\""), ("X-Next-Page", "2"), ("X-Total-Count", "4711"),
            ("Location", "/orders/1"), ("Content-Range", "bytes */2"), ("Pragma", "no-cache"), ("Age", "7"), ("Preference-Applied", "respond-async"),
            ("Content-Security-Policy", "default-src 'self'"), ("Strict-Transport-Security", "max-age=600"),
        })
        {
            foreach (string handler in (string[])["/thrown", "/later", "/unexpected"])
            {
                data.Add(name, value, true, handler);
                data.Add(name, value, false, handler);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(FieldsOfSuccess))]
    public async Task Field_that_the_handler_set_for_a_success_is_not_sent(string name, string value, bool withFilter, string path)
    {
        Answer answer = await AnswerAsync(path, withFilter, response => response.Headers[name] = value);

        Assert.DoesNotContain(value, answer.Header(name) ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Access-Control-Allow-Origin", "*", true)]
    [InlineData("Access-Control-Expose-Headers", "X-Total-Count", false)]
    [InlineData("Access-Control-Allow-Credentials", "true", true)]
    [InlineData("WWW-Authenticate", "Bearer", false)]
    [InlineData("Allow", "GET", true)]
    [InlineData("Retry-After", "17", false)]
    [InlineData("Proxy-Authenticate", "Basic", true)]
    [InlineData("Upgrade", "h2c", false)]
    [InlineData("Vary", "Accept, Origin", true)]
    public async Task Field_about_access_is_sent_wherever_it_was_set(string name, string value, bool withFilter)
    {
        foreach (string path in (string[])["/thrown", "/later", "/unexpected"])
        {
            Assert.Equal(value, (await AnswerAsync(path, withFilter, response => response.Headers[name] = value)).Header(name));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fields_that_were_there_before_are_as_they_were(bool withFilter)
    {
        foreach (string path in (string[])["/thrown", "/later", "/unexpected"])
        {
            Answer answer = await AnswerAsync(
                path,
                withFilter,
                static response =>
                {
                    response.Headers["X-Frame-Options"] = "SAMEORIGIN";
                    response.Headers.Remove("X-Removed");
                    response.Headers["X-Added"] = "for the success";
                    response.Headers.SetCookie = "auth=secret";
                },
                static response =>
                {
                    response.Headers["X-Frame-Options"] = "DENY";
                    response.Headers["X-Removed"] = "there";
                    response.Headers.CacheControl = "private";
                    response.Headers["X-Correlation"] = "4711";
                    response.Headers.SetCookie = "visit=1";
                    response.Headers.ContentEncoding = "gzip";
                });

            Assert.Equal("DENY", answer.Header("X-Frame-Options"));
            Assert.Equal("there", answer.Header("X-Removed"));
            Assert.Equal("4711", answer.Header("X-Correlation"));
            Assert.Equal("private", answer.Header("Cache-Control"));
            Assert.Equal("visit=1", answer.Header("Set-Cookie"));
            Assert.Null(answer.Header("X-Added"));
            Assert.Null(answer.Header("Content-Encoding"));
        }
    }

    [Fact]
    public async Task Fields_before_are_those_of_the_same_request()
    {
        await using TestApp app = await StartAsync(true, static _ => { }, static response =>
            response.Headers["X-Request"] = response.HttpContext.Request.Query["n"].ToString());

        Answer[] answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(n => app.GetAsync($"/{(n % 3 == 0 ? "later" : "fine")}?n={n}")));

        Assert.Equal(Enumerable.Range(0, 100).Select(static n => $"{n}"), answers.Select(static answer => answer.Header("X-Request")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Field_of_an_OnStarting_callback_is_sent_as_on_every_response(bool withFilter)
    {
        Answer answer = await AnswerAsync("/thrown", withFilter, static response => response.OnStarting(() =>
        {
            response.Headers["X-Started"] = "yes";
            return Task.CompletedTask;
        }));

        Assert.Equal("yes", answer.Header("X-Started"));
    }

    [Fact]
    public async Task Field_of_a_middleware_behind_is_not_sent_after_an_exception_but_after_a_returned_error()
    {
        await using TestApp app = await TestApp.StartAsync(static app =>
        {
            app.Use(static (context, next) =>
            {
                context.Response.Headers["X-Between"] = "yes";
                return next(context);
            });
            app.MapGet("/thrown", static void () => throw new InvalidProductDataException("x"));
            app.MapGet("/returned", static () => new InvalidProductDataError("x"));
        });

        Assert.Null((await app.GetAsync("/thrown")).Header("X-Between"));
        Assert.Equal("yes", (await app.GetAsync("/returned")).Header("X-Between"));
    }

    [Fact]
    public async Task Fields_are_removed_before_a_handler_of_the_application_responds()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app => app.MapGet("/", static void (HttpResponse response) =>
            {
                response.Headers.SetCookie = "auth=secret";
                response.Headers["X-Next-Page"] = "2";
                throw new InvalidOperationException("x");
            }),
            configure: static builder => builder.Services.AddExceptionHandler<Conflict>());

        Answer answer = await app.GetAsync("/");

        Assert.Equal(409, answer.Status);
        Assert.Null(answer.Header("Set-Cookie"));
        Assert.Null(answer.Header("X-Next-Page"));
        Assert.Equal("yes", answer.Header("X-Handled"));
    }

    private static async Task<Answer> AnswerAsync(
        string path, bool withFilter, Action<HttpResponse> handler, Action<HttpResponse>? before = null)
    {
        await using TestApp app = await StartAsync(withFilter, handler, before);
        return await app.GetAsync(path);
    }

    private static Task<TestApp> StartAsync(bool withFilter, Action<HttpResponse> handler, Action<HttpResponse>? before) => TestApp.StartAsync(
        app =>
        {
            Map("/thrown", void (HttpResponse response) =>
            {
                handler(response);
                throw new NoSuchEntityException("id", 7);
            });
            Map("/later", async Task<string> (HttpResponse response) =>
            {
                handler(response);
                await Task.Yield();
                throw new NoSuchEntityException("id", 7);
            });
            Map("/unexpected", void (HttpResponse response) =>
            {
                handler(response);
                throw new InvalidOperationException("x");
            });
            Map("/fine", static async () =>
            {
                await Task.Yield();
                return "fine";
            });

            void Map(string path, Delegate endpoint)
            {
                RouteHandlerBuilder route = app.MapGet(path, endpoint);
                if (withFilter)
                {
                    route.AddErrorsFilter();
                }
            }
        },
        configure: builder => builder.Services.AddSingleton<IStartupFilter>(new Before(before ?? (static _ => { }))));

    /// <summary>A middleware before ErrorGen.</summary>
    private sealed class Before(Action<HttpResponse> set) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                set(context.Response);
                return rest(context);
            });
            next(app);
        };
    }

    private sealed class Conflict : Microsoft.AspNetCore.Diagnostics.IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            httpContext.Response.StatusCode = 409;
            httpContext.Response.Headers["X-Handled"] = "yes";
            await httpContext.Response.WriteAsync("conflict", cancellationToken);
            return true;
        }
    }
}
