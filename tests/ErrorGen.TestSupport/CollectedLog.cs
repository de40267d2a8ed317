using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ErrorGen.TestSupport;

/// <summary>Keeps the log records of an application; without a filter, all of them.</summary>
public sealed class CollectedLog(Func<LogRecord, bool>? keeps = null) : ILoggerProvider
{
    private readonly ConcurrentQueue<LogRecord> _records = new();

    public IReadOnlyList<LogRecord> All => [.. _records];

    /// <summary>The records of the library itself.</summary>
    public IReadOnlyList<LogRecord> Own => [.. _records.Where(static record => record.Category == "ErrorGen.AspNetCore")];

    /// <summary>The one record of the library, once the request is over.</summary>
    public LogRecord Single => Assert.Single(Own);

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _records, keeps);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<LogRecord> records, Func<LogRecord, bool>? keeps) : ILogger
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
            var record = new LogRecord(category, logLevel, eventId, formatter(state, exception), exception, properties);
            if (keeps is null || keeps(record))
            {
                records.Enqueue(record);
            }
        }
    }
}
