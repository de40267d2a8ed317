using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ErrorGen.AspNetCore;

/// <summary>Writes one log record for every failure: the framework no longer logs an exception that was answered.</summary>
/// <remarks>
/// A log provider that throws does not affect the response. The logger has then already passed the record to the other providers.
/// </remarks>
internal sealed partial class FailureLog(ILoggerFactory loggers)
{
    public const string Category = "ErrorGen.AspNetCore";

    private readonly ILogger _logger = loggers.CreateLogger(Category);

    /// <summary>Logs a failure and what became of its response.</summary>
    /// <param name="response">The response.</param>
    /// <param name="exception">The exception that was the failure, or null.</param>
    /// <param name="outcome">What became of the response.</param>
    /// <param name="secondException">An exception that was thrown while the failure was handled, or null.</param>
    public void Failed(ErrorResponse response, Exception? exception, FailureOutcome outcome, Exception? secondException = null)
    {
        bool isServerFault = ErrorStatusCode.IsServerError(response.Status) || outcome is not FailureOutcome.Answered || secondException is not null;
        LogLevel level = LevelOf(response, exception, outcome, isServerFault);
        try
        {
            if (level is not LogLevel.None && _logger.IsEnabled(level))
            {
                var entry = new FailureLogEntry(response, exception, outcome);
                _logger.Log(
                    level,
                    entry.EventId,
                    entry,
                    isServerFault ? ExceptionOf(exception, secondException) : null,
                    static (entry, _) => entry.ToString());
            }
        }
        catch (Exception)
        {
            // There is nowhere left to report it.
        }
    }

    /// <summary>The application's own localizer threw; written once for a catalogue.</summary>
    public void LocalizerFailed(string catalog, Exception exception)
    {
        try
        {
            LocalizerFailed(_logger, catalog, LoggedException.Create(exception));
        }
        catch (Exception)
        {
            // There is nowhere left to report it.
        }
    }

    /// <summary>
    /// The level of the entry, if it has one and the client received the error. Otherwise a fault of the service is an error, an error of the catalogue
    /// and a message of the application are information, and a status of the framework that no entry describes is for debugging: every
    /// scanner of the internet causes it.
    /// </summary>
    private static LogLevel LevelOf(ErrorResponse response, Exception? exception, FailureOutcome outcome, bool isServerFault)
    {
        if (outcome is FailureOutcome.Answered && response.Definition?.LogLevel is { } level)
        {
            // The names and values are those of the framework.
            return (LogLevel)level;
        }

        if (isServerFault)
        {
            return LogLevel.Error;
        }

        return response is { Error: null, IsBareStatus: true } && (exception is null || IsBadRequest(exception)) ? LogLevel.Debug : LogLevel.Information;
    }

    /// <summary>Whether the server or the framework has refused the request. Other exceptions below 500 were handled by the application.</summary>
    private static bool IsBadRequest(Exception exception)
    {
        Exception? cause = exception;
        while (cause is not (null or BadHttpRequestException))
        {
            cause = cause.InnerException;
        }

        return cause is not null;
    }

    private static Exception? ExceptionOf(Exception? first, Exception? second) => (first, second) switch
    {
        (null, null) => null,
        (null, { } only) => LoggedException.Create(only),
        ({ } only, null) => LoggedException.Create(only),
        _ => LoggedException.Create(new AggregateException("A request failed, and then its failure could not be handled as intended.", first!, second!)),
    };

    [LoggerMessage(2, LogLevel.Error, "The localizer of the catalogue {Catalog} failed; the catalogue's own texts are used instead")]
    private static partial void LocalizerFailed(ILogger logger, string catalog, Exception exception);
}
