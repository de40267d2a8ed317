using Microsoft.Extensions.Logging;

namespace ErrorGen.AspNetCore.Tests.Logging;

/// <summary>Disables every level, and throws if it gets a record anyway.</summary>
internal sealed class SilentLog : ILoggerFactory, ILogger
{
    /// <summary>The levels for which <c>IsEnabled</c> was called.</summary>
    public List<LogLevel> Asked { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel)
    {
        Asked.Add(logLevel);
        return false;
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        throw new InvalidOperationException("This level is disabled.");

    public void Dispose()
    {
    }
}
