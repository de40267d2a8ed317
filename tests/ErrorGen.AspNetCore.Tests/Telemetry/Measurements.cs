using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace ErrorGen.AspNetCore.Tests.Telemetry;

/// <summary>Listens, as OpenTelemetry does, to one instrument of one application.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<IReadOnlyDictionary<string, object?>> _all = new();
    private readonly SemaphoreSlim _arrived = new(0);

    /// <param name="meters">The application's own meters; another application's of the same name are not listened to.</param>
    /// <param name="meter">The name of the meter.</param>
    /// <param name="instrument">The name of the instrument.</param>
    public Measurements(IMeterFactory meters, string meter, string instrument)
    {
        _listener.InstrumentPublished = (published, listener) =>
        {
            if (published.Meter.Name == meter && published.Name == instrument && ReferenceEquals(published.Meter.Scope, meters))
            {
                Instrument = published;
                listener.EnableMeasurementEvents(published);
            }
        };
        _listener.SetMeasurementEventCallback<double>((_, _, tags, _) => Add(tags));
        _listener.SetMeasurementEventCallback<long>((_, value, tags, _) =>
        {
            for (long i = 0; i < value; i++)
            {
                Add(tags);
            }
        });
        _listener.Start();
    }

    /// <summary>The instrument; null as long as the application has not made it.</summary>
    public Instrument? Instrument { get; private set; }

    public IReadOnlyList<IReadOnlyDictionary<string, object?>> All => [.. _all];

    /// <summary>The tags of the next measurement; the server may take it after the client has the answer.</summary>
    public async Task<IReadOnlyDictionary<string, object?>> NextAsync()
    {
        if (!await _arrived.WaitAsync(TimeSpan.FromSeconds(30)))
        {
            throw new TimeoutException("Nothing was measured.");
        }

        return _all.TryDequeue(out IReadOnlyDictionary<string, object?>? tags) ? tags : throw new InvalidOperationException("Another reader has taken it.");
    }

    public void Dispose()
    {
        _listener.Dispose();
        _arrived.Dispose();
    }

    private void Add(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        _all.Enqueue(tags.ToArray().ToDictionary(StringComparer.Ordinal));
        _arrived.Release();
    }
}
