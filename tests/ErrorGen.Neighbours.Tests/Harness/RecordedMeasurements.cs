using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ErrorGen.Neighbours.Harness;

/// <summary>
/// Listens to one application as OpenTelemetry does: to <c>http.server.request.duration</c>, and to the diagnostic events for exceptions.
/// </summary>
internal sealed class RecordedMeasurements : IDisposable, IObserver<KeyValuePair<string, object?>>
{
    private const string Instrument = "http.server.request.duration";

    private readonly MeterListener _meters = new();
    private readonly IDisposable _diagnostics;
    private readonly ConcurrentQueue<string> _events = new();
    private readonly ConcurrentQueue<string?> _errorTypes = new();
    private readonly SemaphoreSlim _finished = new(0);

    /// <summary>Starts to listen.</summary>
    /// <param name="services">The services of the application; other applications in the process are ignored.</param>
    public RecordedMeasurements(IServiceProvider services)
    {
        IMeterFactory factory = services.GetRequiredService<IMeterFactory>();
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == Instrument && ReferenceEquals(instrument.Meter.Scope, factory))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<double>((_, _, tags, _) => Add(tags));
        _meters.Start();
        _diagnostics = services.GetRequiredService<DiagnosticListener>().Subscribe(this, static name => IsException(name));
    }

    /// <summary>Waits for the end of a request, and returns its <c>error.type</c> and the events for exceptions.</summary>
    public async Task<string> NextAsync()
    {
        if (!await _finished.WaitAsync(TimeSpan.FromSeconds(30)))
        {
            throw new TimeoutException("The server has not finished the request.");
        }

        _errorTypes.TryDequeue(out string? errorType);
        var parts = new List<string> { errorType ?? "–" };
        while (_events.TryDequeue(out string? name))
        {
            parts.Add(name);
        }

        return string.Join(", ", parts);
    }

    public void Dispose()
    {
        _diagnostics.Dispose();
        _meters.Dispose();
        _finished.Dispose();
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (IsException(value.Key))
        {
            _events.Enqueue(value.Key[(value.Key.LastIndexOf('.') + 1)..]);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private static bool IsException(string name) =>
        name is "Microsoft.AspNetCore.Diagnostics.HandledException" or "Microsoft.AspNetCore.Diagnostics.UnhandledException"
            or "Microsoft.AspNetCore.Hosting.UnhandledException";

    private void Add(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        string? errorType = null;
        foreach (KeyValuePair<string, object?> tag in tags)
        {
            errorType = tag.Key == "error.type" ? tag.Value?.ToString() : errorType;
        }

        _errorTypes.Enqueue(errorType);
        _finished.Release();
    }
}
