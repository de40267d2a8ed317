using ErrorGen.Analyzers.Tests.Harness;
using Xunit;

namespace ErrorGen.Analyzers.Tests.Reach;

/// <summary>Code whose errors appear later than it is called: tasks, iterators and retries.</summary>
public sealed class DeferredCodeTests
{
    [Fact]
    public Task Tasks_that_run_together() => Has(
        """
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGet("/all", async () =>
        {
            await Task.WhenAll(Store.LockedAsync(), Store.BusyAsync());
            return "";
        });
        app.MapGet("/guarded", async () =>
        {
            try { await Task.WhenAll(Store.LockedAsync(), Store.BusyAsync()); }
            catch (BusyException) { }
            return "";
        });
        app.MapGet("/each", async (string[] ids) => await Task.WhenAll(ids.Select(id => Store.FindAsync(id))));
        app.MapGet("/late", async () =>
        {
            Task busy = Store.BusyAsync();
            try { await busy; } catch (BusyException) { }
            Task locked;
            try { locked = Store.LockedAsync(); } catch (CartLockedException) { throw; }
            await locked;
            return "";
        });
        app.MapGet("/passed", () =>
        {
            try { return Store.FindAsync("1"); }
            catch (NoSuchOrderException) { return Task.FromResult(""); }
        });
        app.Run();

        static class Store
        {
            public static async Task LockedAsync() { await Task.Yield(); throw new CartLockedException(); }
            public static async Task BusyAsync() { await Task.Yield(); throw new BusyException(); }
            public static async Task<string> FindAsync(string id) { await Task.Yield(); throw new NoSuchOrderException(id); }
        }
        """,
        "/all: Busy CartLocked",
        "/each: NoSuchOrder",
        "/guarded: CartLocked",
        "/late: CartLocked",
        "/passed: NoSuchOrder");

    [Fact]
    public Task Iterators() => Has(
        """
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGet("/list", () => Store.Lines().ToList());
        app.MapGet("/loop", () =>
        {
            int sum = 0;
            try { foreach (int line in Store.Lines()) { sum += line; } }
            catch (CartLockedException) { return -1; }
            return sum;
        });
        app.MapGet("/outside", () =>
        {
            IEnumerable<int> lines;
            try { lines = Store.Lines(); } catch (CartLockedException) { return -1; }
            return lines.Sum();
        });
        app.MapGet("/stream", () => Store.Stream());
        app.Run();

        static class Store
        {
            public static IEnumerable<int> Lines() { yield return 1; throw new CartLockedException(); }
            public static async IAsyncEnumerable<int> Stream() { yield return 1; await Task.Yield(); throw new BusyException(); }
        }
        """,
        "/list: CartLocked",
        "/outside: CartLocked",
        "/stream: Busy");

    [Fact]
    public Task Retries() => Has(
        """
        var app = WebApplication.Create(args);
        app.UseErrorGen();
        app.MapGet("/swallowing", (Retry retry) => retry.RunAsync(() => Work()));
        app.MapGet("/last", (Retry retry) => retry.LastAsync(() => Work()));
        app.MapGet("/filtered", (Retry retry) => retry.FilteredAsync(Work));
        app.Run();

        static async Task<string> Work()
        {
            await Task.Yield();
            throw DateTime.UtcNow.Hour > 3 ? new BusyException() : new CartLockedException();
        }

        class Retry
        {
            public async Task<string> RunAsync(Func<Task<string>> work)
            {
                for (int attempt = 0; ; attempt++)
                {
                    try { return await work(); }
                    catch (ErrorException) { await Task.Delay(1); if (attempt > 3) { return ""; } }
                }
            }

            public async Task<string> LastAsync(Func<Task<string>> work)
            {
                for (int attempt = 0; ; attempt++)
                {
                    try { return await work(); }
                    catch (BusyException) { if (attempt > 3) { throw; } }
                }
            }

            public async Task<string> FilteredAsync(Func<Task<string>> work)
            {
                try { return await work(); }
                catch (Exception exception) when (exception is BusyException) { return ""; }
            }
        }
        """,
        "/filtered: CartLocked",
        "/last: Busy CartLocked");

    private static async Task Has(string code, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await AnalyzerHarness.ReachedAsync(code)).Order(StringComparer.Ordinal));
}
