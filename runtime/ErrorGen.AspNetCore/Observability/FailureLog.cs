using Microsoft.Extensions.Logging;

namespace ErrorGen.AspNetCore;

/// <summary>Writes one log record for every failure: the framework no longer logs an exception that was answered.</summary>
internal sealed partial class FailureLog(ILoggerFactory loggers)
{
    public const string Category = "ErrorGen.AspNetCore";

    private readonly ILogger _logger = loggers.CreateLogger(Category);

    /// <summary>A failure, and what became of its answer.</summary>
    /// <remarks>
    /// A client's mistake is information and needs no stack trace; what the service did wrong, or could not say any more, is
    /// an error. The catalogue may say otherwise of an entry, but not of an answer that was broken off.
    /// </remarks>
    public void Failed(ErrorResponse response, Exception? exception, ResponseState state)
    {
        bool isServerFault = response.Status >= 500 || state is not ResponseState.Fresh;
        LogLevel level = LevelOf(response, isServerFault, state);
        if (level is not LogLevel.None && _logger.IsEnabled(level))
        {
            var entry = FailureLogEntry.Of(response, exception, state);
            _logger.Log(level, entry.EventId, entry, isServerFault ? exception : null, static (entry, _) => entry.ToString());
        }
    }

    /// <summary>A representation, or an error that it asked, threw while an answer was written.</summary>
    public void RenderingFailed(ErrorResponse response, ErrorRepresentation representation, Exception exception) =>
        RenderingFailed(_logger, response.Status, representation.GetType(), exception);

    /// <summary>The application's own localizer threw; written once for a catalogue.</summary>
    public void LocalizerFailed(string catalog, Exception exception) => LocalizerFailed(_logger, catalog, exception);

    private static LogLevel LevelOf(ErrorResponse response, bool isServerFault, ResponseState state)
    {
        if (state is ResponseState.Fresh && response.Definition?.LogLevel is { } level)
        {
            // The names and values are those of the framework.
            return (LogLevel)level;
        }

        return isServerFault ? LogLevel.Error : LogLevel.Information;
    }

    [LoggerMessage(1, LogLevel.Error, "The answer with {Status} could not be written by {Representation}; a simpler one takes its place")]
    private static partial void RenderingFailed(ILogger logger, int status, Type representation, Exception exception);

    [LoggerMessage(2, LogLevel.Error, "The localizer of the catalogue {Catalog} failed; the catalogue's own texts take the place of its texts")]
    private static partial void LocalizerFailed(ILogger logger, string catalog, Exception exception);
}
