namespace ErrorGen.Sample.Tests.Harness;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class AdjustableTime : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan time) => _now += time;
}
