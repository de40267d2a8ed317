using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Coexistence;

/// <summary>Applications that already have exception handlers.</summary>
public sealed class ExceptionHandlerTests
{
    public static TheoryData<string> Forms => ["none", "problem details", "lambda", "path", "status selector"];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Catalogue_errors_and_mapped_exceptions_are_written_and_not_logged_as_unhandled(string form)
    {
        await using TestApp app = await StartAsync(form);

        Answer thrown = await app.GetAsync("/thrown");
        Answer wrapped = await app.GetAsync("/wrapped");
        Answer mapped = await app.GetAsync("/mapped");

        Assert.Equal((404, "application/json; charset=utf-8"), (thrown.Status, thrown.ContentType));
        Assert.Equal(404, wrapped.Status);
        Assert.Equal(400, mapped.Status);
        Assert.Equal(3, app.Log.Own.Count);
        Assert.DoesNotContain(app.Log.All, static record => record.Level >= LogLevel.Error);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Own_handler_of_the_application_decides_about_its_exceptions(string form)
    {
        await using TestApp app = await StartAsync(form, builder => builder.Services.AddExceptionHandler<KeyTakenHandler>());

        Answer answer = await app.GetAsync("/taken");

        Assert.Equal((409, "application/json; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.Contains("The key is taken.", answer.Body, StringComparison.Ordinal);
        Assert.Single(app.Log.Own);
    }

    [Theory]
    [InlineData("none", 500, "An error occurred")]
    [InlineData("problem details", 500, "An error occurred")]
    [InlineData("lambda", 418, "lambda")]
    [InlineData("path", 410, "path")]
    [InlineData("status selector", 503, "")]
    public async Task Other_exceptions_are_left_to_the_existing_handler(string form, int status, string text)
    {
        await using TestApp app = await StartAsync(form);

        Answer answer = await app.GetAsync("/unexpected");

        Assert.Equal(status, answer.Status);
        if (status is 418 or 410)
        {
            Assert.Equal(text, answer.Body);
        }

        Assert.DoesNotContain("secret", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Existing_handler_around_sees_nothing(string form)
    {
        await using TestApp app = await StartAsync(form, isAround: true);

        Answer unexpected = await app.GetAsync("/unexpected");
        Answer thrown = await app.GetAsync("/thrown");
        Answer mapped = await app.GetAsync("/mapped");
        Answer unknown = await app.GetAsync("/unknown");

        Assert.Equal([500, 404, 400, 404], new[] { unexpected, thrown, mapped, unknown }.Select(static answer => answer.Status));
        Assert.All([unexpected, thrown, mapped, unknown], static answer => Assert.Equal("application/json; charset=utf-8", answer.ContentType));
        Assert.DoesNotContain("secret", unexpected.Body, StringComparison.Ordinal);
        Assert.Equal(4, app.Log.Own.Count);
        Assert.Equal(
            "ErrorGen.AspNetCore", Assert.Single(app.Log.All, static record => record.Level >= LogLevel.Error).Category);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Own_handler_of_the_application_is_asked_once_if_the_existing_handler_is_around(string form)
    {
        await using TestApp app = await StartAsync(form, builder => builder.Services.AddExceptionHandler<KeyTakenHandler>(), isAround: true);

        Answer answer = await app.GetAsync("/taken");

        Assert.Equal((409, "application/json; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.Contains("The key is taken.", answer.Body, StringComparison.Ordinal);
        Assert.Equal(LogLevel.Information, app.Log.Single.Level);
    }

    [Fact]
    public async Task Exception_for_which_a_handler_sets_only_a_status_is_logged_as_one_that_the_application_has_handled()
    {
        await using TestApp app = await StartAsync("none", builder => builder.Services.AddExceptionHandler<BareProblemHandler>());

        Answer answer = await app.GetAsync("/unexpected");

        Assert.Equal((409, LogLevel.Information), (answer.Status, app.Log.Single.Level));
    }

    [Fact]
    public async Task Body_that_a_handler_writes_is_not_changed()
    {
        await using TestApp app = await StartAsync("none", builder => builder.Services.AddExceptionHandler<TextHandler>());

        Answer answer = await app.GetAsync("/unexpected");

        Assert.Equal((409, "own text"), (answer.Status, answer.Body));
        Assert.Empty(app.Log.Own);
    }

    [Fact]
    public async Task Handler_that_sets_only_a_status_gets_a_body()
    {
        await using TestApp app = await StartAsync("none", builder => builder.Services.AddExceptionHandler<StatusHandler>());

        Answer answer = await app.GetAsync("/unexpected");

        Assert.Equal((423, "application/json; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.NotEmpty(answer.Body);
    }

    [Fact]
    public async Task Handler_that_throws_is_a_masked_500_with_both_exceptions_in_one_record()
    {
        await using TestApp app = await StartAsync("none", builder => builder.Services.AddExceptionHandler<ThrowingHandler>());

        Answer answer = await app.GetAsync("/unexpected");

        Assert.Equal(500, answer.Status);
        string logged = app.Log.Single.Exception!.ToString();
        Assert.Contains("secret", logged, StringComparison.Ordinal);
        Assert.Contains("handler bug", logged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mapping_that_throws_is_a_masked_500_with_both_exceptions_in_one_record()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app => app.MapGet("/", void () => throw new TimeoutException("database")),
            static options => options.Map<TimeoutException>(Error? (_) => throw new FormatException("mapping bug")));

        Answer answer = await app.GetAsync("/");

        Assert.Equal(500, answer.Status);
        string logged = app.Log.Single.Exception!.ToString();
        Assert.Contains("database", logged, StringComparison.Ordinal);
        Assert.Contains("mapping bug", logged, StringComparison.Ordinal);
    }

    private static Task<TestApp> StartAsync(string form, Action<WebApplicationBuilder>? configure = null, bool isAround = false) => TestApp.StartAsync(
        app =>
        {
            Use(app, form);
            if (isAround)
            {
                app.UseErrorGen();
            }

            app.UseRouting();
            app.MapGet("/error", static context => WriteAsync(context, 410, "path"));
            app.MapGet("/thrown", void () => throw new NoSuchEntityException("id", 7));
            app.MapGet("/wrapped", void () => Task.Run(static void () => throw new NoSuchEntityException("id", 7)).Wait());
            app.MapGet("/mapped", void () => throw new KeyNotFoundException("secret"));
            app.MapGet("/unexpected", void () => throw new InvalidOperationException("secret"));
            app.MapGet("/taken", void () => throw new KeyTakenException());
        },
        static options =>
        {
            options.DefaultFormat = ErrorFormats.Magento;
            options.Map<KeyNotFoundException>(static _ => new InvalidProductDataError("no key"));
        },
        configure: configure,
        use: !isAround);

    private static void Use(WebApplication app, string form)
    {
        switch (form)
        {
            case "problem details":
                app.UseExceptionHandler();
                break;
            case "lambda":
                app.UseExceptionHandler(static handler => handler.Run(static context => WriteAsync(context, 418, "lambda")));
                break;
            case "path":
                app.UseExceptionHandler("/error");
                break;
            case "status selector":
                app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = static _ => 503 });
                break;
        }
    }

    private static Task WriteAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(text);
    }

    private sealed class KeyTakenException : Exception;

    /// <summary>The handler that Microsoft's documentation shows.</summary>
    private sealed class KeyTakenHandler(IProblemDetailsService problems) : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            if (exception is not KeyTakenException)
            {
                return false;
            }

            httpContext.Response.StatusCode = 409;
            return await problems.TryWriteAsync(new ProblemDetailsContext
            {
                HttpContext = httpContext,
                Exception = exception,
                ProblemDetails = { Status = 409, Title = "Key taken", Detail = "The key is taken." },
            });
        }
    }

    private sealed class TextHandler : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            await WriteAsync(httpContext, 409, "own text");
            return true;
        }
    }

    private sealed class StatusHandler : IExceptionHandler
    {
        public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            httpContext.Response.StatusCode = 423;
            return ValueTask.FromResult(true);
        }
    }

    private sealed class ThrowingHandler : IExceptionHandler
    {
        public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken) =>
            throw new FormatException("handler bug");
    }

    /// <summary>Writes problem details that say no more than their status.</summary>
    private sealed class BareProblemHandler(IProblemDetailsService problems) : IExceptionHandler
    {
        public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            httpContext.Response.StatusCode = 409;
            return problems.TryWriteAsync(new() { HttpContext = httpContext, Exception = exception, ProblemDetails = { Status = 409 } });
        }
    }
}
