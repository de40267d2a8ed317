using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>Everything that one answer says. A format is a function of it: the same response makes the same bytes.</summary>
public sealed class ErrorResponse : ErrorDescription
{
    private IReadOnlyList<ErrorResponseItem> _errors = [];

    /// <summary>The request that is answered.</summary>
    public required HttpContext HttpContext { get; init; }

    /// <summary>The HTTP status code that is sent, 400 to 599.</summary>
    public required int Status { get; init; }

    /// <summary>A short summary that is the same for every occurrence of the error (RFC 9457, 3.1.3).</summary>
    public required string Title { get; init; }

    /// <summary>
    /// The URI that identifies the kind of error (RFC 9457, 3.1.1): that of the entry, else what the catalogue makes of <see cref="ErrorDescription.Code"/>,
    /// else null.
    /// </summary>
    public string? TypeUri => Definition is { } definition ? definition.TypeUri : TypeOfStatus;

    /// <summary>The id under which the log has the cause of an unexpected failure, or null.</summary>
    public string? ReportId { get; init; }

    /// <summary>How long the client should wait before it tries again, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The unexpected exception, where the client may see it; null otherwise.</summary>
    public Exception? Exception { get; init; }

    /// <summary>The errors that the answer sums up, such as those of several fields; mostly none.</summary>
    public IReadOnlyList<ErrorResponseItem> Errors
    {
        get => _errors;
        init => _errors = value;
    }

    /// <summary>The type that belongs to the code that the catalogue gives the status, or null.</summary>
    internal string? TypeOfStatus { get; init; }

    /// <summary>Whether the message could be in another language, so that the answer says in which one it is.</summary>
    internal bool IsMultilingual { get; init; }

    /// <summary>Whether the language depends on the request.</summary>
    internal bool VariesByLanguage { get; init; }

    /// <summary>The same answer with no parameters, and with the placeholders left in the messages.</summary>
    internal ErrorResponse WithoutParameters()
    {
        var copy = (ErrorResponse)CopyWithoutParameters();
        copy._errors = [.. Errors.Select(static item => item.WithoutParameters())];
        return copy;
    }
}
