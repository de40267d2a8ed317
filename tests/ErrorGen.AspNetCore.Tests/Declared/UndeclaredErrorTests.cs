using ErrorGen.AspNetCore.Tests.OpenApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Declared;

/// <summary>Errors that endpoints answer without declaring them.</summary>
public sealed class UndeclaredErrorTests
{
    private const string Category = "ErrorGen.AspNetCore.UndeclaredErrors";

    public static TheoryData<string> Undeclared => ["/thrown", "/returned", "/filtered", "/filter-thrown", "/mapped", "/declaring?which=price"];

    public static TheoryData<string, int> Declared => new()
    {
        { "/declared", 409 }, { "/declared?second=true", 409 }, { "/nothing", 404 }, { "/group/closed", 503 }, { "/signature", 404 }, { "/typed", 409 },
        { "/declaring?which=missing", 404 }, { "/declaring?which=closed", 503 },
    };

    [Theory]
    [MemberData(nameof(Undeclared))]
    public async Task Undeclared_error_is_a_500_that_names_it_if_it_must_fail(string path)
    {
        await using TestApp app = await StartAsync(UndeclaredErrors.Fail);

        Answer answer = await app.GetAsync(path);

        Assert.Equal(500, answer.Status);
        Assert.Matches(@"^The endpoint '.+' answered the error 'PriceTooLow', which it does not declare\. Add \.ProducesError<PriceTooLowError>\(\)\.$", (string)answer.Tree["detail"]!);
        Assert.Null(answer.Tree["code"]);
        LogRecord record = Assert.Single(app.Log.All, static record => record.Category == "ErrorGen.AspNetCore");
        Assert.Equal(LogLevel.Error, record.Level);
    }

    [Theory]
    [MemberData(nameof(Declared))]
    public async Task Declared_errors_and_endpoints_without_declarations_are_answered_as_they_are(string path, int status)
    {
        foreach (UndeclaredErrors mode in Enum.GetValues<UndeclaredErrors>())
        {
            await using TestApp app = await StartAsync(mode);

            Answer answer = await app.GetAsync(path);

            Assert.Equal(status, answer.Status);
            Assert.DoesNotContain(app.Log.All, static record => record.Category == Category);
        }
    }

    [Fact]
    public async Task Undeclared_error_is_logged_once_per_endpoint_and_code_and_answered()
    {
        await using TestApp app = await StartAsync(UndeclaredErrors.Log);
        foreach (string path in new[] { "/thrown", "/thrown", "/returned", "/returned", "/declared?third=true", "/declared?third=true" })
        {
            Answer answer = await app.GetAsync(path);
            Assert.True(answer.Status is 409 or 503, path);
        }

        Assert.Equal(
            [
                "The endpoint HTTP: GET /thrown answered the error PriceTooLow, which it does not declare. Add .ProducesError<PriceTooLowError>()",
                "The endpoint HTTP: GET /returned answered the error PriceTooLow, which it does not declare. Add .ProducesError<PriceTooLowError>()",
                "The endpoint HTTP: GET /declared answered the error SHOP-503, which it does not declare. Add .ProducesError<ShopClosedError>()",
            ],
            app.Log.All.Where(static record => record.Category == Category).Select(static record => record.Text));
    }

    [Fact]
    public async Task Undeclared_error_is_answered_by_default()
    {
        await using TestApp app = await StartAsync(new ErrorGenOptions().UndeclaredErrors);

        Assert.Equal(409, (await app.GetAsync("/thrown")).Status);
        Assert.DoesNotContain(app.Log.All, static record => record.Category == Category);
    }

    [Fact]
    public async Task Error_without_a_type_is_named_by_its_entry()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app => app.MapGet("/", static void () => throw Errors.ShopClosed.CreateError().ToException()).ProducesError<NoSuchEntityError>(),
            static options => options.UndeclaredErrors = UndeclaredErrors.Fail);

        Assert.EndsWith("Add .ProducesErrors(...) with the entry ShopClosed.", (string)(await app.GetAsync("/")).Tree["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undeclared_error_fails_behind_the_exception_handler_of_the_platform_too()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                app.UseExceptionHandler();
                app.MapGet("/thrown", static void () => throw new PriceTooLowException(1, 2)).ProducesError<NoSuchEntityError>();
            },
            static options => options.UndeclaredErrors = UndeclaredErrors.Fail,
            configure: static builder => builder.Services.AddExceptionHandler<Teapot>());

        Answer answer = await app.GetAsync("/thrown");

        Assert.Equal(500, answer.Status);
        Assert.Contains("'PriceTooLow'", (string)answer.Tree["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handlers_of_the_application_are_not_asked_about_an_undeclared_error()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app => app.MapGet("/thrown", static void () => throw new PriceTooLowException(1, 2)).ProducesError<NoSuchEntityError>(),
            static options => options.UndeclaredErrors = UndeclaredErrors.Fail,
            configure: static builder => builder.Services.AddExceptionHandler<Teapot>());

        Assert.Equal(500, (await app.GetAsync("/thrown")).Status);
    }

    [Fact]
    public async Task Failures_of_the_framework_need_no_declaration()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                app.MapGet("/convention", static () => "fine").WithSuccessConvention(SuccessConventions.Magento).ProducesError<NoSuchEntityError>();
                app.MapGet("/bare", static () => TypedResults.StatusCode(423)).ProducesError<NoSuchEntityError>();
                app.MapGet("/number", static (int id) => id).ProducesError<NoSuchEntityError>();
            },
            static options => options.UndeclaredErrors = UndeclaredErrors.Fail);

        Assert.Equal(406, (await app.GetAsync("/convention", "image/png")).Status);
        Assert.Equal(423, (await app.GetAsync("/bare")).Status);
        Assert.Equal(400, (await app.GetAsync("/number?id=x")).Status);
    }

    [Fact]
    public async Task Unknown_mode_is_refused() =>
        await Assert.ThrowsAsync<OptionsValidationException>(static () => StartAsync((UndeclaredErrors)7));

    private static Task<TestApp> StartAsync(UndeclaredErrors mode) => TestApp.StartAsync(
        static app =>
        {
            app.MapGet("/thrown", static void () => throw new PriceTooLowException(1, 2)).ProducesError<NoSuchEntityError>();
            app.MapGet("/returned", static IResult () => new PriceTooLowError(1, 2).ToHttpResult()).ProducesErrors(Errors.NoSuchEntity);
            app.MapGet("/filtered", [ProducesError<NoSuchEntityError>] static Error () => new PriceTooLowError(1, 2)).AddErrorsFilter();
            app.MapGet("/typed", [ProducesError<NoSuchEntityError>] static () => new PriceTooLowError(1, 2)).AddErrorsFilter();
            app.MapGet("/filter-thrown", [ProducesError<NoSuchEntityError>] static void () => throw new PriceTooLowException(1, 2)).AddErrorsFilter();
            app.MapGet("/mapped", static void () => throw new TimeoutException()).ProducesError<NoSuchEntityError>();
            app.MapGet("/declared", static IResult (bool second = false, bool third = false) =>
                third ? new ShopClosedError() : second ? new SoldOutError() : new PriceTooLowError(1, 2).ToHttpResult()).ProducesError<PriceTooLowError>().ProducesError<SoldOutError>();
            app.MapGet("/nothing", static void () => throw new NoSuchEntityException("sku", 7));
            app.MapGroup("/group").ProducesError<ShopClosedError>().MapGet("/closed", static void () => throw new ShopClosedException()).ProducesError<NoSuchEntityError>();
            app.MapGet("/signature", static Results<Ok<string>, NoSuchEntityError> () => new NoSuchEntityError("sku", 7));
            app.MapControllers();
        },
        options =>
        {
            options.UndeclaredErrors = mode;
            options.Map<TimeoutException>(static _ => new PriceTooLowError(1, 2));
        },
        configure: static builder => builder.Services.AddControllers().AddApplicationPart(typeof(DeclaringController).Assembly));

    private sealed class Teapot : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            httpContext.Response.StatusCode = 418;
            await httpContext.Response.WriteAsync("teapot", cancellationToken);
            return true;
        }
    }
}
