using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ErrorGen.AspNetCore;

/// <summary>The state of a log record: the facts of a failure under fixed names, and a sentence made of them.</summary>
/// <remarks>
/// Text and properties are made when a provider asks for them; most providers want only one of the two. What belongs to the request is
/// copied, because a provider may keep the state longer than the request lives.
/// </remarks>
internal sealed class FailureLogEntry : IReadOnlyList<KeyValuePair<string, object?>>
{
    private const string OfError = "{Method} {Path} {Outcome} {Status} {Code}: {Detail}";
    private const string OfStatus = "{Method} {Path} {Outcome} {Status}: {Detail}";
    private const string OfUnexpected = "{Method} {Path} {Outcome} {Status}, report id {ReportId}";
    private const string OfUnexpectedWithCode = "{Method} {Path} {Outcome} {Status} {Code}, report id {ReportId}";
    private const string OfUnsent = "{Method} {Path} {Outcome} {Status}";
    private const string OfUnsentWithCode = "{Method} {Path} {Outcome} {Status} {Code}";

    private const int MaxMethodLength = 32;
    private const int MaxPathLength = 2 * 1024;
    private const int MaxCopiedLength = 512;

    private readonly ErrorResponse _response;
    private readonly Exception? _exception;
    private readonly FailureOutcome _outcome;
    private readonly string _method;
    private readonly string _pathBase;
    private readonly string _path;
    private KeyValuePair<string, object?>[]? _properties;
    private string? _detail;
    private string? _text;

    /// <summary>Initializes the entry.</summary>
    /// <param name="response">The response to the failure.</param>
    /// <param name="exception">The exception that was the failure, or null.</param>
    /// <param name="outcome">What became of the response.</param>
    public FailureLogEntry(ErrorResponse response, Exception? exception, FailureOutcome outcome)
    {
        _response = response;
        _exception = exception;
        _outcome = outcome;
        HttpRequest request = response.HttpContext.Request;
        _method = request.Method;
        _pathBase = request.PathBase.Value ?? "";
        _path = request.Path.Value ?? "";
    }

    public EventId EventId => new(_response.Status, EventName);

    public int Count => Properties.Length;

    private KeyValuePair<string, object?>[] Properties => _properties ??= CreateProperties();

    private int Status => _outcome is FailureOutcome.AnsweredByLastResort ? LastResort.Status : _response.Status;

    private string Method => LogText.Clean(_method, MaxMethodLength);

    private string Path => LogText.Clean(_pathBase.Length == 0 ? _path : _pathBase + _path, MaxPathLength);

    /// <summary>The report id, if the client was told it.</summary>
    private string? ReportId => _outcome is FailureOutcome.Answered ? _response.ReportId : null;

    /// <summary>What is known of the failure apart from its exception; null if the exception is unexpected and says everything.</summary>
    private string? Detail => _response switch
    {
        { Error: null, ReportId: not null } => null,
        { Error: null } when _exception is not null => _detail ??= SafeErrorText.GetDetail(_exception),
        _ => _detail ??= SafeErrorText.GetDetail(_response),
    };

    /// <summary>An unexpected exception has one name, whatever the catalogue calls its status.</summary>
    private string EventName => _response switch
    {
        { ReportId: not null } when _exception is not null => "UnhandledException",
        { Code: { } code } => code,
        _ => _exception is null ? "PlainStatus" : "BadHttpRequest",
    };

    private string Outcome => _outcome switch
    {
        FailureOutcome.Answered => "was answered with",
        FailureOutcome.AnsweredWithoutParameters => "was answered, without its parameters, with",
        FailureOutcome.AnsweredByLastResort => "was answered, because its format failed, with",
        FailureOutcome.NotStarted => "could not be answered with",
        FailureOutcome.BodyPending => "was broken off, with a part of its body waiting, at",
        _ => "was broken off, after its response had started, at",
    };

    private string Template => (_response.Code, ReportId, Detail) switch
    {
        (null, not null, _) => OfUnexpected,
        (_, not null, _) => OfUnexpectedWithCode,
        (null, _, null) => OfUnsent,
        (_, _, null) => OfUnsentWithCode,
        (null, _, _) => OfStatus,
        _ => OfError,
    };

    public KeyValuePair<string, object?> this[int index] => Properties[index];

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => Properties.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => _text ??= CreateText();

    /// <summary>The sentence of <see cref="Template"/>, written without taking the template apart.</summary>
    private string CreateText()
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[512]);
        text.AppendLiteral(Method);
        text.AppendLiteral(" ");
        text.AppendLiteral(Path);
        text.AppendLiteral(" ");
        text.AppendLiteral(Outcome);
        text.AppendLiteral(" ");
        text.AppendFormatted(Status);
        if (_response.Code is { } code)
        {
            text.AppendLiteral(" ");
            text.AppendLiteral(code);
        }

        if (ReportId is { } reportId)
        {
            text.AppendLiteral(", report id ");
            text.AppendLiteral(reportId);
        }
        else
        {
            AppendDetail(ref text);
        }

        return text.ToStringAndClear();
    }

    private void AppendDetail(ref DefaultInterpolatedStringHandler text)
    {
        Span<char> message = stackalloc char[MaxCopiedLength];
        if (_detail is null && SafeErrorText.TryCopyMessage(_response, message, out int length))
        {
            text.AppendLiteral(": ");
            text.AppendFormatted(message[..length]);
        }
        else if (Detail is { } detail)
        {
            text.AppendLiteral(": ");
            text.AppendLiteral(detail);
        }
    }

    private KeyValuePair<string, object?>[] CreateProperties()
    {
        var properties = new List<KeyValuePair<string, object?>>(10);
        Add("Method", Method);
        Add("Path", Path);
        Add("Outcome", Outcome);
        Add("Status", Status);
        if (_response.Code is { } code)
        {
            Add("Code", code);
        }

        if (ReportId is { } reportId)
        {
            Add("ReportId", reportId);
        }
        else if (Detail is { } detail)
        {
            Add("Detail", detail);
        }

        IReadOnlyList<ErrorParameter> parameters = _response.Parameters;
        for (int i = 0; i < parameters.Count; i++)
        {
            Add($"Parameters.{parameters[i].Name}", SafeErrorText.GetParameter(_response, i));
        }

        if (_response is { Error: not null, Errors.Count: > 0 })
        {
            Add("Errors", SafeErrorText.GetErrors(_response));
        }

        Add("{OriginalFormat}", Template);
        return [.. properties];

        void Add(string name, object? value) => properties.Add(new KeyValuePair<string, object?>(name, value));
    }
}
