using ErrorGen.AspNetCore;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ErrorGen.Neighbours.Adopting;

/// <summary>The exception of the service before it has a catalogue.</summary>
internal sealed class KeyTakenBefore(string key) : Exception($"The key {key} is taken.")
{
    public string Key { get; } = key;
}

/// <summary>The handler that the service has before it adopts ErrorGen.</summary>
internal sealed class KeyTakenHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not KeyTakenBefore)
        {
            return false;
        }

        httpContext.Response.StatusCode = 409;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = { Status = 409, Title = "Key taken", Detail = exception.Message },
        });
    }
}

/// <summary>The service before, after each step, and after ErrorGen was removed again.</summary>
internal static class Service
{
    public static void Before(IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddExceptionHandler<KeyTakenHandler>();
    }

    public static void Before(WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapPut("/keys/{key}", string (string key) => throw new KeyTakenBefore(key));
    }

    public static void Step1(IServiceCollection services)
    {
        services.AddErrorGen();
        services.AddProblemDetails();
        services.AddExceptionHandler<KeyTakenHandler>();
    }

    public static void Step1(WebApplication app)
    {
        app.UseErrorGen();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapPut("/keys/{key}", string (string key) => throw new KeyTakenBefore(key));
    }

    public static void Step2(IServiceCollection services)
    {
        services.AddErrorGen(options => options.Map<KeyTakenBefore>(exception => new KeyTakenError(exception.Key)));
        services.AddProblemDetails();
    }

    public static void Step2(WebApplication app)
    {
        app.UseErrorGen();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapPut("/keys/{key}", string (string key) => throw new KeyTakenBefore(key));
    }

    public static void Step3(IServiceCollection services) =>
        services.AddErrorGen();

    public static void Step3(WebApplication app)
    {
        app.UseErrorGen();
        app.MapPut("/keys/{key}", string (string key) => throw new KeyTakenException(key));
    }

    public static void Step4(IServiceCollection services) =>
        services.AddErrorGen();

    public static void Step4(WebApplication app)
    {
        app.UseErrorGen();
        RouteGroupBuilder keys = app.MapGroup("/keys").AddErrorsFilter();
        keys.MapPut("/{key}", Results<Ok<string>, KeyTakenError> (string key) => new KeyTakenError(key));
    }

    public static void Back(IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddExceptionHandler<CatalogErrorHandler>();
    }

    public static void Back(WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapPut("/keys/{key}", string (string key) => throw new KeyTakenException(key));
    }
}

/// <summary>Answers errors of the catalogue without ErrorGen.AspNetCore.</summary>
internal sealed class CatalogErrorHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not ErrorException { Error: { } error })
        {
            return false;
        }

        httpContext.Response.StatusCode = error.Status;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = { Status = error.Status, Detail = error.Message, Extensions = { ["code"] = error.Code } },
        });
    }
}
