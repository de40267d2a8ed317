using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ErrorGen.AspNetCore;

/// <summary>Logs a warning when the application has started but ErrorGen is not completely set up.</summary>
internal sealed partial class StartupCheck(IServiceProvider services, PipelineUse use, ILoggerFactory loggers) : IHostedLifecycleService
{
    /// <summary>A category of its own, so that the category of failures has one record a failure.</summary>
    public const string Category = FailureLog.Category + ".Startup";

    private readonly ILogger _logger = loggers.CreateLogger(Category);

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (services.GetService<IServer>() is null)
        {
            // A host without a web server, such as a tool that shares the registrations.
            return Task.CompletedTask;
        }

        if (!use.IsUsed)
        {
            UseErrorGenIsMissing(_logger);
        }

        if (services.GetService<IProblemDetailsService>() is { } service and not ErrorGenProblemDetailsService)
        {
            ProblemDetailsServiceIsReplaced(_logger, service.GetType());
        }

        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(
        3,
        LogLevel.Warning,
        "AddErrorGen() was called, but UseErrorGen() was not: exceptions and error statuses without a body are not handled. Call 'app.UseErrorGen();' before other middleware")]
    private static partial void UseErrorGenIsMissing(ILogger logger);

    [LoggerMessage(
        4,
        LogLevel.Warning,
        "IProblemDetailsService was replaced by {Service} after AddErrorGen(): problem details are written by its IProblemDetailsWriter and not in the format of the endpoint. Register it before AddErrorGen()")]
    private static partial void ProblemDetailsServiceIsReplaced(ILogger logger, Type service);
}

/// <summary>Whether <c>UseErrorGen()</c> was called, and whether the outer middleware is used, as on a <c>WebApplication</c>.</summary>
internal sealed class PipelineUse
{
    public bool IsUsed { get; set; }

    public bool HasOuterMiddleware { get; set; }
}
