using System.Collections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ErrorGen.AspNetCore;

/// <summary>The state of a log record: the facts of a failure under fixed names, and a sentence made of them.</summary>
internal sealed class FailureLogEntry : IReadOnlyList<KeyValuePair<string, object?>>
{
    private const string OfError = "{Method} {Path} {Outcome} {Status} {Code}: {Detail}";
    private const string OfStatus = "{Method} {Path} {Outcome} {Status}: {Detail}";
    private const string OfUnexpected = "{Method} {Path} {Outcome} {Status}, report id {ReportId}";
    private const string OfUnexpectedWithCode = "{Method} {Path} {Outcome} {Status} {Code}, report id {ReportId}";

    private readonly List<KeyValuePair<string, object?>> _properties = new(12);
    private readonly string _template;

    private FailureLogEntry(string template, EventId eventId)
    {
        _template = template;
        EventId = eventId;
    }

    public EventId EventId { get; }

    public int Count => _properties.Count;

    public KeyValuePair<string, object?> this[int index] => _properties[index];

    public static FailureLogEntry Of(ErrorResponse response, Exception? exception, ResponseState state)
    {
        var entry = new FailureLogEntry(TemplateOf(response), new EventId(response.Status, NameOf(response, exception)));
        entry.AddRequest(response.HttpContext.Request);
        entry.Add("Outcome", OutcomeOf(state));
        entry.Add("Status", response.Status);
        entry.AddCause(response, exception);
        entry.Add("{OriginalFormat}", entry._template);
        return entry;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => LogText.Format(_template, _properties);

    private static string TemplateOf(ErrorResponse response) => response switch
    {
        { ReportId: not null, Code: null } => OfUnexpected,
        { ReportId: not null } => OfUnexpectedWithCode,
        { Code: null } => OfStatus,
        _ => OfError,
    };

    /// <summary>An unexpected exception goes by one name, whatever the catalogue calls its status.</summary>
    private static string NameOf(ErrorResponse response, Exception? exception) => response switch
    {
        { ReportId: not null } when exception is not null => "UnhandledException",
        { Code: { } code } => code,
        _ => exception is null ? "PlainStatus" : "BadHttpRequest",
    };

    private static string OutcomeOf(ResponseState state) => state switch
    {
        ResponseState.Fresh => "was answered with",
        ResponseState.Polluted => "was broken off, with a part of its body waiting, at",
        _ => "was broken off, after its response had started, at",
    };

    private void Add(string name, object? value) => _properties.Add(new KeyValuePair<string, object?>(name, value));

    private void AddRequest(HttpRequest request)
    {
        Add("Method", request.Method);
        Add("Path", (request.PathBase + request.Path).Value);
    }

    private void AddCause(ErrorResponse response, Exception? exception)
    {
        if (response.Code is { } code)
        {
            Add("Code", code);
        }

        if (response.Error is not null)
        {
            Add("Detail", FailureFacts.DetailOf(response));
            AddParameters(response);
        }
        else if (response.ReportId is { } reportId)
        {
            Add("ReportId", reportId);
        }
        else
        {
            Add("Detail", exception is null ? FailureFacts.MessagesOf(response) : FailureFacts.MessagesOf(exception));
        }
    }

    private void AddParameters(ErrorResponse response)
    {
        IReadOnlyList<ErrorParameter> parameters = response.Parameters;
        for (int i = 0; i < parameters.Count; i++)
        {
            Add($"Parameters.{parameters[i].Name}", FailureFacts.ParameterOf(response, i));
        }

        if (response.Errors.Count > 0)
        {
            Add("Errors", response.Errors.Select(FailureFacts.ItemOf).ToArray());
        }
    }
}
