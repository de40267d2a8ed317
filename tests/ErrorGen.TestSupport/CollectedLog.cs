using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ErrorGen.TestSupport;

/// <summary>Keeps every log record of an application, or writes each and lets it go.</summary>
public sealed class CollectedLog(bool keeps = true) : ILoggerProvider
{
    private readonly ConcurrentQueue<LogRecord> _records = new();

    public IReadOnlyList<LogRecord> All => [.. _records];

    /// <summary>The records of the library itself.</summary>
    public IReadOnlyList<LogRecord> Own => [.. _records.Where(static record => record.Category == "ErrorGen.AspNetCore")];

    /// <summary>The one record of the library, once the request is over.</summary>
    public LogRecord Single => Assert.Single(Own);

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, keeps ? _records : null);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<LogRecord>? records) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Dictionary<string, object?> properties = state is IReadOnlyList<KeyValuePair<string, object?>> pairs
                ? pairs.ToDictionary(StringComparer.Ordinal)
                : [];
            records?.Enqueue(new LogRecord(category, logLevel, eventId, formatter(state, exception), exception, properties));
        }
    }
}
