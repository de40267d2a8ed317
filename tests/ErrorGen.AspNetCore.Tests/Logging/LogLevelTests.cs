using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Logging;

/// <summary>The catalogue decides how much an error matters.</summary>
public sealed class LogLevelTests
{
    [Theory]
    [InlineData(400, null, LogLevel.Information)]
    [InlineData(499, null, LogLevel.Information)]
    [InlineData(500, null, LogLevel.Error)]
    [InlineData(400, ErrorLogLevel.Debug, LogLevel.Debug)]
    [InlineData(400, ErrorLogLevel.Warning, LogLevel.Warning)]
    [InlineData(404, ErrorLogLevel.Critical, LogLevel.Critical)]
    [InlineData(503, ErrorLogLevel.Information, LogLevel.Information)]
    public async Task Log_level_is_that_of_the_entry_or_of_the_status(int status, ErrorLogLevel? level, LogLevel expected)
    {
        await using TestApp app = await StartAsync(status, level);

        Assert.Equal(status, (await app.GetAsync("/")).Status);

        Assert.Equal(expected, app.Log.Single.Level);
        Assert.Equal(status >= 500, app.Log.Single.Exception is ErrorException);
    }

    [Theory]
    [InlineData("GET", "/nowhere", 404)]
    [InlineData("POST", "/", 405)]
    [InlineData("GET", "/not-found", 404)]
    [InlineData("GET", "/number?page=x", 400)]
    [InlineData("GET", "/locked", 401)]
    [InlineData("GET", "/problem", 409)]
    public async Task A_status_below_500_that_no_entry_describes_is_logged_at_debug(string method, string path, int status)
    {
        await using TestApp app = await StartWithStatusesAsync();

        Assert.Equal(status, (await app.SendAsync(new HttpMethod(method), path)).Status);

        Assert.Equal(LogLevel.Debug, app.Log.Single.Level);
    }

    [Theory]
    [InlineData("/told", 409, LogLevel.Information)]
    [InlineData("/invalid", 400, LogLevel.Information)]
    [InlineData("/unavailable", 503, LogLevel.Error)]
    [InlineData("/broken", 500, LogLevel.Error)]
    public async Task A_message_of_the_application_is_information_and_a_fault_of_the_service_is_an_error(
        string path, int status, LogLevel expected)
    {
        await using TestApp app = await StartWithStatusesAsync();

        Assert.Equal(status, (await app.GetAsync(path)).Status);

        Assert.Equal(expected, app.Log.Single.Level);
    }

    [Fact]
    public async Task Log_level_None_writes_no_record()
    {
        await using TestApp app = await StartAsync(400, ErrorLogLevel.None);

        Assert.Equal(400, (await app.GetAsync("/")).Status);

        Assert.Empty(app.Log.Own);
    }

    [Fact]
    public void Disabled_log_level_writes_no_record()
    {
        using var silent = new SilentLog();
        var error = Definition(400, level: null).CreateError();

        new FailureLog(silent).Failed(Body.ResponseTo(error), exception: null, FailureOutcome.Answered);

        Assert.Equal([LogLevel.Information], silent.Asked);
    }

    [Fact]
    public async Task Aborted_response_is_logged_as_Error_whatever_the_entry_says()
    {
        var error = Definition(400, ErrorLogLevel.None).CreateError();
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", async Task (HttpContext context) =>
        {
            await context.Response.WriteAsync("half of it");
            await context.Response.Body.FlushAsync();
            throw error.ToException();
        }));

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => app.GetAsync("/"));

        Assert.Equal(LogLevel.Error, app.Log.Single.Level);
    }

    [Fact]
    public void Log_levels_have_the_names_of_the_framework() => Assert.Equal(
        Enum.GetValues<LogLevel>().Select(static level => (level.ToString(), (int)level)),
        Enum.GetValues<ErrorLogLevel>().Select(static level => (level.ToString(), (int)level)));

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void Log_levels_of_the_framework_are_complete(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Definition(400, (ErrorLogLevel)level));

    private static Task<TestApp> StartWithStatusesAsync() => TestApp.StartAsync(static app =>
    {
        app.MapGet("/", static () => "fine");
        app.MapGet("/not-found", static () => Results.NotFound());
        app.MapGet("/number", static (int page) => page);
        app.MapGet("/locked", static () => Results.StatusCode(401));
        app.MapGet("/problem", static () => TypedResults.Problem(statusCode: 409));
        app.MapGet("/told", static () => TypedResults.Problem("None left.", statusCode: 409));
        app.MapGet("/invalid", static () => TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["a"] = ["Bad."] }));
        app.MapGet("/unavailable", static () => Results.StatusCode(503));
        app.MapGet("/broken", void () => throw new InvalidOperationException("broken"));
    });

    private static Task<TestApp> StartAsync(int status, ErrorLogLevel? level)
    {
        var error = Definition(status, level).CreateError();
        return TestApp.StartAsync(app => app.MapGet("/", void () => throw error.ToException()));
    }

    private static ErrorDefinition Definition(int status, ErrorLogLevel? level) =>
        OwnCatalog.Define(new ErrorCatalogEntry("Own", status, "Own.") { LogLevel = level });
}
