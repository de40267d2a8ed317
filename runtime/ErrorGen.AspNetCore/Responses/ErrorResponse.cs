using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>Everything that one answer says. A format is a function of it: the same response makes the same bytes.</summary>
public sealed class ErrorResponse : ErrorDescription
{
    private readonly StatusTexts? _statuses;
    private string? _title;

    /// <summary>Initializes an answer that says nothing yet.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>Answers with what the entry of an error says.</summary>
    /// <param name="httpContext">The request.</param>
    /// <param name="error">The error.</param>
    /// <param name="text">What its entry says, in the language of the answer.</param>
    /// <param name="culture">Decides how values read in the text.</param>
    /// <param name="statuses">Knows the title where the entry has none; many formats never ask for it.</param>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // The title is looked up when it is asked for.
    internal ErrorResponse(HttpContext httpContext, Error error, ErrorText text, CultureInfo culture, StatusTexts statuses)
#pragma warning restore CS8618
        : base(error, text, culture)
    {
        HttpContext = httpContext;
        Status = error.Status;
        _title = text.Title;
        _statuses = statuses;
    }

    /// <summary>The request that is answered.</summary>
    public required HttpContext HttpContext { get; init; }

    /// <summary>The HTTP status code that is sent, 400 to 599.</summary>
    public required int Status { get; init; }

    /// <summary>A short summary that is the same for every occurrence of the error (RFC 9457, 3.1.3).</summary>
    public required string Title
    {
        get => _title ??= _statuses?.FindTitle(this) ?? "";
        init => _title = value;
    }

    /// <summary>
    /// The URI that identifies the kind of error (RFC 9457, 3.1.1): that of the entry, else what the catalogue makes of <see cref="ErrorDescription.Code"/>,
    /// else null.
    /// </summary>
    public string? TypeUri => Definition is { } definition ? definition.TypeUri : TypeOfStatus;

    /// <summary>The id under which the log has the cause of an unexpected failure, or null.</summary>
    public string? ReportId
    {
        get => Uncommon?.ReportId;
        init => Own.ReportId = value;
    }

    /// <summary>How long the client should wait before it tries again: as the entry says unless set; null for no word about it.</summary>
    public TimeSpan? RetryAfter
    {
        get => Uncommon?.RetryAfter ?? Definition?.RetryAfter;
        init => Own.RetryAfter = value;
    }

    /// <summary>The unexpected exception, where the client may see it; null otherwise.</summary>
    public Exception? Exception
    {
        get => Uncommon?.Exception;
        init => Own.Exception = value;
    }

    /// <summary>The errors that the answer sums up, such as those of several fields; mostly none.</summary>
    public IReadOnlyList<ErrorResponseItem> Errors
    {
        get => Uncommon?.Errors ?? [];
        init
        {
            if (value.Count > 0)
            {
                Own.Errors = value;
            }
        }
    }

    /// <summary>The type that belongs to the code that the catalogue gives the status, or null.</summary>
    internal string? TypeOfStatus
    {
        get => Uncommon?.TypeOfStatus;
        init => Own.TypeOfStatus = value;
    }

    /// <summary>Whether no more is known of the failure than its status: no entry describes it, and the application has no message for it.</summary>
    internal bool IsBareStatus { get; init; }

    /// <summary>Whether the message could be in another language, so that the answer says in which one it is.</summary>
    internal bool IsMultilingual { get; init; }

    /// <summary>Whether the language depends on the request.</summary>
    internal bool VariesByLanguage { get; init; }

    /// <summary>The same answer with no parameters, and with the placeholders left in the messages.</summary>
    internal ErrorResponse WithoutParameters()
    {
        var copy = (ErrorResponse)CopyWithoutParameters();
        copy.Uncommon = Own.With([.. Errors.Select(static item => item.WithoutParameters())]);
        return copy;
    }
}
