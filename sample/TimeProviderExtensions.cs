namespace Shop;

internal static class TimeProviderExtensions
{
    public static DateOnly GetToday(this TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
