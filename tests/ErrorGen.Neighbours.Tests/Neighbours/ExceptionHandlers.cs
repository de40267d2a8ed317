using ErrorGen.Neighbours.Matrix;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.Neighbours.Neighbours;

/// <summary>What an application has for exceptions before it adds ErrorGen.</summary>
internal static class ExceptionHandlers
{
    public static IReadOnlyList<Neighbour> All { get; } =
    [
        new("`UseExceptionHandler()`")
        {
            Use = static app => app.UseExceptionHandler(),
            Note = "Behind, the platform's handler logs unexpected exceptions too. ErrorGen makes it redundant.",
            Expected =
            [
                new(
                    Place.Behind, "unexpected exception",
                    Logged: "ErrorGen Error, ExceptionHandlerMiddleware Error", Measured: "InternalError, HandledException"),
            ],
        },
        new("`UseExceptionHandler(path)`")
        {
            Use = static app => app.UseExceptionHandler("/failed"),
            Map = static app => app.Map("/failed", static () => TypedResults.Text("Something failed.", statusCode: 500)),
            Note = "The application's own page answers unexpected exceptions when it is behind; errors of the catalogue never reach it.",
            Expected =
            [
                new(
                    Place.Behind, "unexpected exception",
                    "500 text/plain (not ErrorGen)",
                    "ExceptionHandlerMiddleware Error",
                    "System.InvalidOperationException, HandledException"),
            ],
        },
        new("`UseExceptionHandler(lambda)`")
        {
            Use = static app => app.UseExceptionHandler(static branch => branch.Run(static context =>
            {
                context.Response.ContentType = "text/plain";
                return context.Response.WriteAsync("Something failed.");
            })),
            Note = "The application's own page answers unexpected exceptions when it is behind; errors of the catalogue never reach it.",
            Expected =
            [
                new(
                    Place.Behind, "unexpected exception",
                    "500 text/plain (not ErrorGen)",
                    "ExceptionHandlerMiddleware Error",
                    "System.InvalidOperationException, HandledException"),
            ],
        },
        new("`UseExceptionHandler` with `StatusCodeSelector`")
        {
            Use = static app => app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = static _ => 503 }),
            Note = "Behind, the status of the selector stands.",
            Expected =
            [
                new(
                    Place.Behind, "unexpected exception",
                    "503 problem+json Unavailable", "ErrorGen Error, ExceptionHandlerMiddleware Error", "Unavailable, HandledException"),
            ],
        },
        new("`IExceptionHandler` with `UseExceptionHandler()`")
        {
            Add = static builder => builder.Services.AddExceptionHandler<KeyTakenHandler>(),
            Use = static app => app.UseExceptionHandler(),
            Note =
                "The handler of the application is asked about every exception that is neither in the catalogue nor mapped; what it "
                + "writes leaves in the promised format.",
            Expected =
            [
                new(
                    Place.Before, "unexpected exception",
                    "409 problem+json Conflict", "ErrorGen Information", "Conflict"),
                new(Place.Behind, "unexpected exception", "409 problem+json Conflict", "ErrorGen Information", "Conflict"),
            ],
        },
        new("`IExceptionHandler` alone")
        {
            Add = static builder => builder.Services.AddExceptionHandler<KeyTakenHandler>(),
            Note =
                "The handler of the application is asked about every exception that is neither in the catalogue nor mapped; what it "
                + "writes leaves in the promised format.",
            Expected =
            [
                new(Place.Both, "unexpected exception", "409 problem+json Conflict", "ErrorGen Information", "Conflict"),
            ],
        },
        new("developer exception page")
        {
            Use = static app => app.UseDeveloperExceptionPage(),
            Note =
                "Behind, the page answers through ErrorGen's writer, but logs every exception that it sees as unhandled. "
                + "`UseErrorGen()` shows the details itself in Development.",
            Expected =
            [
                new(
                    Place.Behind, "thrown error",
                    Logged: "DeveloperExceptionPageMiddleware Error, ErrorGen Information",
                    Measured: "ErrorGen.Neighbours.NoSuchEntityException, UnhandledException"),
                new(
                    Place.Behind, "unexpected exception",
                    Logged: "DeveloperExceptionPageMiddleware Error, ErrorGen Error",
                    Measured: "System.InvalidOperationException, UnhandledException"),
            ],
        },
        new("exception middleware in the style of Hellang.Middleware.ProblemDetails")
        {
            Use = static app => app.Use(static async (context, next) =>
            {
                try
                {
                    await next(context);
                }
                catch (Exception)
                {
                    context.Response.Clear();
                    await WriteProblemAsync(context, 500);
                    return;
                }

                if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null })
                {
                    await WriteProblemAsync(context, context.Response.StatusCode);
                }
            }),
            Note =
                "Behind, the middleware answers everything that leaves the endpoints, so that nothing reaches ErrorGen: put it "
                + "before, then remove it.",
            Expected =
            [
                new(Place.Behind, "thrown error", "500 problem+json (not ErrorGen)", "–", "–"),
                new(Place.Behind, "unexpected exception", "500 problem+json (not ErrorGen)", "–", "–"),
                new(Place.Behind, "unknown route", "404 problem+json (not ErrorGen)", "–", "–"),
                new(Place.Behind, "bare status", "403 problem+json (not ErrorGen)", "–", "–"),
            ],
        },
    ];

    private static Task WriteProblemAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        var problem = new ProblemDetails { Status = status, Type = $"https://httpstatuses.io/{status}" };
        return context.Response.WriteAsJsonAsync(problem, options: null, contentType: "application/problem+json");
    }

    /// <summary>As Microsoft's documentation shows it: the application answers one kind of exception.</summary>
    private sealed class KeyTakenHandler(IProblemDetailsService problems) : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            if (exception is not InvalidOperationException)
            {
                return false;
            }

            httpContext.Response.StatusCode = 409;
            return await problems.TryWriteAsync(new ProblemDetailsContext
            {
                HttpContext = httpContext,
                Exception = exception,
                ProblemDetails = { Status = 409, Title = "Key taken", Detail = "Choose another key." },
            });
        }
    }
}
