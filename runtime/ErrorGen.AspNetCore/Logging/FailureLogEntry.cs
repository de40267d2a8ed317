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
        FailureLogEntry entry = response switch
        {
            { Error: { } error } => new FailureLogEntry(OfError, new EventId(response.Status, error.Code)),
            { ReportId: not null } => new FailureLogEntry(OfUnexpected, new EventId(response.Status, NameOf(exception, "UnhandledException"))),
            _ => new FailureLogEntry(OfStatus, new EventId(response.Status, NameOf(exception, "BadHttpRequest"))),
        };
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

    private static string NameOf(Exception? exception, string nameOfException) => exception is null ? "PlainStatus" : nameOfException;

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
        if (response.Error is { } error)
        {
            Add("Code", error.Code);
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
