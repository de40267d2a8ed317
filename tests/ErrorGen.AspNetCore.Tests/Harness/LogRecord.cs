using Microsoft.Extensions.Logging;

namespace ErrorGen.AspNetCore.Tests.Harness;

internal sealed record LogRecord(
    string Category,
    LogLevel Level,
    EventId EventId,
    string Text,
    Exception? Exception,
    IReadOnlyDictionary<string, object?> Properties);
