using Microsoft.Extensions.Logging;

namespace ErrorGen.TestSupport;

public sealed record LogRecord(
    string Category,
    LogLevel Level,
    EventId EventId,
    string Text,
    Exception? Exception,
    IReadOnlyDictionary<string, object?> Properties)
{
    /// <summary>Id and name: two ids with different names are equal to the framework.</summary>
    public (int Id, string? Name) Event => (EventId.Id, EventId.Name);
}
