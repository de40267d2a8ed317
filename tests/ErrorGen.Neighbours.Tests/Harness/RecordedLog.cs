using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ErrorGen.Neighbours.Harness;

/// <summary>One log record: who wrote it and at which level.</summary>
internal sealed record LoggedRecord(string Category, LogLevel Level, string Text)
{
    private const string ErrorGenCategory = "ErrorGen.AspNetCore";

    public bool IsOfErrorGen => Category == ErrorGenCategory;

    /// <summary>The source, the level, and the status that a request log states.</summary>
    public string Summary => Regex.Match(Text, @" responded (\d{3}) ") is { Success: true } match
        ? $"{Source} {Level} {match.Groups[1].Value}"
        : $"{Source} {Level}";

    /// <summary>The last part of the category, which is the name of the type that logs.</summary>
    public string Source => IsOfErrorGen ? "ErrorGen" : Category[(Category.LastIndexOf('.') + 1)..];
}

/// <summary>Keeps the log records of one application.</summary>
internal sealed class RecordedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<LoggedRecord> _records = new();

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _records);

    /// <summary>Removes and returns the records so far.</summary>
    public IReadOnlyList<LoggedRecord> Take()
    {
        var taken = new List<LoggedRecord>();
        while (_records.TryDequeue(out LoggedRecord? record))
        {
            taken.Add(record);
        }

        return taken;
    }

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<LoggedRecord> records) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is not LogLevel.None;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            records.Enqueue(new LoggedRecord(category, logLevel, formatter(state, exception)));
    }
}
