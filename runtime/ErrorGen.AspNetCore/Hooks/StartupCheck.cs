using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ErrorGen.AspNetCore;

/// <summary>Logs a warning when the application has started but ErrorGen is not completely set up.</summary>
internal sealed class StartupCheck(IServiceProvider services, PipelineUse use, ILoggerFactory loggers) : IHostedLifecycleService
{
    /// <summary>A category of its own, so that the category of failures has one record a failure.</summary>
    public const string Category = FailureLog.Category + ".Startup";

    // Not [LoggerMessage]: its generator writes the classes of a project in another order in each build, and packages would differ.
    private static readonly Action<ILogger, Exception?> UseErrorGenIsMissing = LoggerMessage.Define(
        LogLevel.Warning,
        new EventId(3, nameof(UseErrorGenIsMissing)),
        "AddErrorGen() was called, but UseErrorGen() was not: exceptions and error statuses without a body are not handled. Call 'app.UseErrorGen();' before other middleware");

    private static readonly Action<ILogger, Type, Exception?> ProblemDetailsServiceIsReplaced = LoggerMessage.Define<Type>(
        LogLevel.Warning,
        new EventId(4, nameof(ProblemDetailsServiceIsReplaced)),
        "IProblemDetailsService was replaced by {Service} after AddErrorGen(): problem details are written by its IProblemDetailsWriter and not in the format of the endpoint. Register it before AddErrorGen()");

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
            UseErrorGenIsMissing(_logger, null);
        }

        if (services.GetService<IProblemDetailsService>() is { } service and not ErrorGenProblemDetailsService)
        {
            ProblemDetailsServiceIsReplaced(_logger, service.GetType(), null);
        }

        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
