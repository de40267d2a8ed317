using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>The endpoints and the middleware behind <see cref="OriginList"/>.</summary>
internal static class OriginEndpoints
{
    public static void Map(WebApplication app, bool withErrorGen)
    {
        app.UseStaticFiles();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        app.UseAntiforgery();
        app.Use(static (context, next) => context.Request.Path == "/middleware" ? throw Missing() : next(context));
        MapThrowing(app);
        MapBound(app);
        MapGuarded(app);
        MapResults(app);
        app.MapControllers();
        if (withErrorGen)
        {
            app.MapGet("/returned", static () => new NoSuchEntityError("id", 7)).AddErrorsFilter();
            app.MapGet("/several", static () => Several()).AddErrorsFilter();
        }
    }

    private static void MapThrowing(WebApplication app)
    {
        app.MapGet("/thrown", void () => throw Missing());
        app.MapGet("/thrown/{text}", void (string text) => throw new InvalidProductDataException(text));
        app.MapGet("/thrown-later", static async () => await FailLaterAsync());
        app.MapGet("/filter", static () => "").AddEndpointFilter(static (_, _) => throw Missing());
        app.MapGet("/result", static () => new FailingResult());
        app.MapGet("/serializer", static () => new Unserializable());
        app.MapGet("/mapped", void () => throw new KeyNotFoundException("secret"));
        app.MapGet("/unexpected", void () => throw new InvalidOperationException("secret"));
        app.MapGet("/cancelled", void () => throw new OperationCanceledException("secret"));
        app.MapGet("/left", static async (HttpContext context) =>
        {
            var hasLeft = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using CancellationTokenRegistration registration = context.RequestAborted.Register(hasLeft.SetResult);
            await hasLeft.Task;
            throw new InvalidOperationException("Operation cancelled by user.");
        });
        app.MapGet("/teapot", void () => throw new BadHttpRequestException("secret", 418));
    }

    private static void MapBound(WebApplication app)
    {
        app.MapGet("/orders/{id:int}", static (int id) => id);
        app.MapPost("/orders", static (NewOrder order) => order);
        app.MapGet("/page", static (int number) => number);
        app.MapGet("/pages/{number}", static (int number) => number);
        app.MapPost("/form", static ([FromForm] string name) => name);
        app.MapPost("/read", static async (HttpRequest request) => await new StreamReader(request.Body).ReadToEndAsync());
    }

    private static void MapGuarded(WebApplication app)
    {
        app.MapGet("/secret", static () => "").RequireAuthorization(static policy => policy.RequireRole("owner"));
        app.MapHub<OrdersHub>("/hub").RequireAuthorization();
        app.MapGet("/limited", static () => "").RequireRateLimiting(MatrixApp.OneAnHour);
        app.MapGet("/slow", static async (CancellationToken token) => await Task.Delay(Timeout.Infinite, token))
            .WithRequestTimeout(TimeSpan.FromMilliseconds(20));
    }

    private static void MapResults(WebApplication app)
    {
        app.MapGet("/not-found", static () => Results.NotFound());
        app.MapGet("/gone", static () => Results.StatusCode(410));
        app.MapGet("/problem", static () => TypedResults.Problem(statusCode: 409));
        app.MapGet("/problem-with-detail", static () => TypedResults.Problem("None left.", statusCode: 409));
        app.MapGet(
            "/validation-problem",
            static () => TypedResults.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["sku"] = ["Unknown."] }));
    }

    private static NoSuchEntityException Missing() => new("id", 7);

    private static async Task<string> FailLaterAsync()
    {
        await Task.Yield();
        throw Missing();
    }

    private static Error Several() => new AggregateErrorBuilder(new NoSuchEntityError("id", 7))
        .Add(new NoSuchEntityError("id", 7)).Add(new InvalidProductDataError("x"), "name").ToError();
}
