using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore;

/// <summary>The values that most responses do not have. They are allocated on demand, so that the response to a catalogue error stays small.</summary>
internal sealed class RareResponseValues
{
    public string? MessageTemplate { get; set; }

    public string? Language { get; set; }

    public CultureInfo? Culture { get; set; }

    public string? CodeOfStatus { get; set; }

    public string? TypeOfStatus { get; set; }

    public string? MessageForLog { get; set; }

    public string? ReportId { get; set; }

    public TimeSpan? RetryAfter { get; set; }

    public Exception? Exception { get; set; }

    public IReadOnlyList<ErrorResponseItem>? Errors { get; set; }

    public int OmittedErrors { get; set; }

    public string? TypeUri { get; set; }

    public string? Instance { get; set; }

    public Dictionary<string, object?>? Extensions { get; set; }

    public JsonSerializerOptions? SerializerOptions { get; set; }

    public ProblemDetails? Problem { get; set; }

    public RareResponseValues With(IReadOnlyList<ErrorResponseItem> errors, int omittedErrors)
    {
        var copy = (RareResponseValues)MemberwiseClone();
        copy.Errors = errors;
        copy.OmittedErrors = omittedErrors;
        copy.Problem = null;
        return copy;
    }
}
