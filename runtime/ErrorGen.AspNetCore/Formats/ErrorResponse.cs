using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ErrorGen.AspNetCore;

/// <summary>Everything that a format needs to write the response to a failed request.</summary>
public sealed class ErrorResponse : ErrorContent
{
    private readonly IStatusTitles? _titles;
    private string? _title;
    private int _status;

    /// <summary>Initializes an empty response.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>Initializes the response to a catalogue error.</summary>
    /// <param name="httpContext">The request.</param>
    /// <param name="error">The error.</param>
    /// <param name="text">The texts of its entry in the language of the response.</param>
    /// <param name="culture">The culture that formats parameter values in the message.</param>
    /// <param name="titles">Finds the title if the entry has none. Many formats never read it.</param>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // The title is found when it is read.
    internal ErrorResponse(HttpContext httpContext, Error error, ErrorText text, CultureInfo culture, IStatusTitles titles)
#pragma warning restore CS8618
        : base(error, text, culture)
    {
        HttpContext = httpContext;
        _status = error.Status;
        _title = text.Title;
        _titles = titles;
    }

    /// <summary>The request.</summary>
    public required HttpContext HttpContext { get; init; }

    /// <summary>The status code of the response, 400 to 599.</summary>
    public required int Status
    {
        get => _status;
        init => _status = value;
    }

    /// <summary>A short summary that is the same for every occurrence of the error (RFC 9457, 3.1.3).</summary>
    public required string Title
    {
        get => _title ??= _titles?.FindTitle(Status, Language) ?? "";
        set => _title = value;
    }

    /// <summary>
    /// The URI that identifies the type of the error (RFC 9457, 3.1.1): the one of the entry, otherwise the one that the catalogue makes of
    /// <see cref="ErrorContent.Code"/>, otherwise null.
    /// </summary>
    public string? TypeUri
    {
        get => Rare?.TypeUri ?? (Definition is { } definition ? definition.TypeUri : TypeOfStatus);
        set => RareForWriting.TypeUri = value;
    }

    /// <summary>The URI reference that identifies this occurrence of the error (RFC 9457, 3.1.5), or null.</summary>
    public string? Instance
    {
        get => Rare?.Instance;
        set => RareForWriting.Instance = value;
    }

    /// <summary>
    /// Additional members by name, which the problem details format writes (RFC 9457, 3.2) and other formats may write; usually empty. The JSON
    /// options of the application serialize the values.
    /// </summary>
    public IDictionary<string, object?> Extensions => RareForWriting.Extensions ??= new(StringComparer.Ordinal);

    /// <summary>The id that connects the response to an unexpected failure with its log record, or null.</summary>
    public string? ReportId
    {
        get => Rare?.ReportId;
        init => RareForWriting.ReportId = value;
    }

    /// <summary>The value of <c>Retry-After</c>. Defaults to the entry's <c>retryAfter</c>; null sends no <c>Retry-After</c>.</summary>
    public TimeSpan? RetryAfter
    {
        get => Rare?.RetryAfter ?? Definition?.RetryAfter;
        set => RareForWriting.RetryAfter = value;
    }

    /// <summary>The unexpected exception if the client may see it (<see cref="ErrorGenOptions.IncludeExceptionDetails"/>), otherwise null.</summary>
    public Exception? Exception
    {
        get => Rare?.Exception;
        init => RareForWriting.Exception = value;
    }

    /// <summary>The errors that the response lists, such as those of a failed validation; usually empty.</summary>
    public IReadOnlyList<ErrorResponseItem> Errors
    {
        get => Rare?.Errors ?? [];
        init
        {
            if (value.Count > 0)
            {
                RareForWriting.Errors = value;
            }
        }
    }

    /// <summary>
    /// Whether <see cref="Errors"/> are the messages of a request that could not be bound or is not valid, by field, and not errors of a
    /// catalogue.
    /// </summary>
    public bool IsValidation { get; init; }

    /// <summary>The additional members, without creating the dictionary.</summary>
    internal IReadOnlyDictionary<string, object?>? ExistingExtensions => Rare?.Extensions;

    /// <summary>How the values of <see cref="Extensions"/> are serialized; null if only simple values can be.</summary>
    internal JsonSerializerOptions? SerializerOptions
    {
        get => Rare?.SerializerOptions;
        set => RareForWriting.SerializerOptions = value;
    }

    /// <summary>
    /// The problem details as <see cref="ProblemDetailsOptions.CustomizeProblemDetails"/> left them, which the problem details format writes
    /// instead of the other properties; null if the application does not customize them.
    /// </summary>
    internal ProblemDetails? Problem
    {
        get => Rare?.Problem;
        set => RareForWriting.Problem = value;
    }

    /// <summary>The type URI of the code that the catalogue gives the status, or null.</summary>
    internal string? TypeOfStatus
    {
        get => Rare?.TypeOfStatus;
        init => RareForWriting.TypeOfStatus = value;
    }

    /// <summary>Whether no more is known of the failure than its status: no entry describes it, and the application has no message for it.</summary>
    internal bool IsBareStatus { get; init; }

    /// <summary>
    /// How many errors the response does not list because of <see cref="ErrorGenOptions.MaxListedErrors"/> or <see cref="ErrorGenOptions.MaxResponseBodySize"/>. The
    /// last item of <see cref="Errors"/> then has their number in its message.
    /// </summary>
    internal int OmittedErrors
    {
        get => Rare?.OmittedErrors ?? 0;
        init
        {
            if (value > 0)
            {
                RareForWriting.OmittedErrors = value;
            }
        }
    }

    /// <summary>Whether the message exists in several languages, so that the response has a <c>Content-Language</c>.</summary>
    internal bool IsMultilingual { get; init; }

    /// <summary>Whether the language depends on the request.</summary>
    internal bool VariesByLanguage { get; init; }

    /// <summary>Changes the status code after the application changed that of the HTTP response.</summary>
    internal void ChangeStatus(int status) => _status = status;

    /// <summary>Returns a copy without parameters and without what the application added; the placeholders stay in the messages.</summary>
    internal ErrorResponse WithoutParameters()
    {
        var copy = (ErrorResponse)CopyWithoutParameters();
        copy.Rare = RareForWriting.With([.. Errors.Select(static item => item.WithoutParameters())], OmittedErrors);
        copy.Rare.Extensions = null;
        return copy;
    }

    /// <summary>Returns a copy that lists half of the errors and the number of the others; null if it lists none.</summary>
    internal ErrorResponse? WithFewerErrors()
    {
        int listed = new ErrorList(Errors, OmittedErrors).ListedCount;
        return listed == 0 ? null : WithFewerErrors(listed / 2);
    }

    /// <summary>Returns a copy that lists the first errors and the number of the others.</summary>
    internal ErrorResponse WithFewerErrors(int count)
    {
        ErrorList list = new ErrorList(Errors, OmittedErrors).Take(count);
        var copy = (ErrorResponse)MemberwiseClone();
        copy.Rare = RareForWriting.With(list.Items, list.OmittedCount);
        copy.Rare.Problem = Problem is { } problem ? ProblemErrors.Replace(problem, list.Items) : null;
        return copy;
    }
}

/// <summary>Finds the title of a status code for a response whose entry has none.</summary>
internal interface IStatusTitles
{
    /// <summary>Returns the title of a status code in a language; an empty string if there is none.</summary>
    /// <param name="status">The status code, 400 to 599.</param>
    /// <param name="language">The language of the message (RFC 5646), or null if it is not known.</param>
    string FindTitle(int status, string? language);
}
