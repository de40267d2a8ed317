using System.Globalization;
using System.Net;
using ErrorGen.AspNetCore.Tests.Matrix;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Load;

/// <summary>Many concurrent clients with every kind of failure: no client gets the response of another one, and no memory leaks.</summary>
/// <remarks><c>ERRORGEN_LOAD_SECONDS</c> says for how long; the continuous integration takes a minute.</remarks>
[Collection(nameof(Alone))]
public sealed class LoadTests(ITestOutputHelper output)
{
    private const int Clients = 8;
    private const int DefaultSeconds = 3;
    private const long BytesOfNoise = 4 * 1024 * 1024;

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(
        Environment.GetEnvironmentVariable("ERRORGEN_LOAD_SECONDS") is { } seconds ? int.Parse(seconds, CultureInfo.InvariantCulture) : DefaultSeconds);

    private static readonly Origin[] Origins = [.. OriginList.All.Where(static origin => origin.Name != "request time-out")];

    /// <summary>A handler that waits until the client has left, and fails then.</summary>
    private static readonly Origin Left = new("client that left", "GET", "/left", 500);

    [Fact]
    public async Task Under_load_every_response_is_right_and_memory_stays_flat()
    {
        await using MatrixApp magento = await MatrixApp.StartAsync("Production", ErrorFormats.Magento, new CollectedLog(static _ => false));
        await using MatrixApp problem = await MatrixApp.StartAsync("Production", ErrorFormats.ProblemDetails, new CollectedLog(static _ => false));
        MatrixApp[] apps = [magento, problem];
        await RunAsync(apps, Duration / 3);
        long before = Held();

        int answers = await RunAsync(apps, Duration * 2 / 3);

        long growth = Held() - before;
        output.WriteLine($"{answers} answers; {growth} bytes more are held after them than before.");
        Assert.True(answers > Clients * Origins.Length, $"Only {answers} answers: too few to mix.");
        Assert.True(growth < BytesOfNoise, $"{growth} bytes more are held after {answers} answers.");
    }

    /// <summary>One request in three is aborted at a random point: while it is sent, while it is handled, or while its response is read.</summary>
    [Fact]
    public async Task Clients_that_leave_cause_no_wrong_answer_no_record_and_no_growth()
    {
        var log = new CollectedLog(static record => record.Category == FailureLog.Category && record.Text.Contains(Left.Path, StringComparison.Ordinal));
        await using MatrixApp magento = await MatrixApp.StartAsync("Production", ErrorFormats.Magento, log);
        await using MatrixApp problem = await MatrixApp.StartAsync("Production", ErrorFormats.ProblemDetails, log);
        MatrixApp[] apps = [magento, problem];
        await RunAsync(apps, Duration / 3, LeaveAsync);
        long before = Held();

        int answers = await RunAsync(apps, Duration * 2 / 3, LeaveAsync);

        long growth = Held() - before;
        output.WriteLine($"{answers} answers; {growth} bytes more are held after them than before.");
        Assert.True(answers > Clients, $"Only {answers} answers.");
        Assert.True(growth < BytesOfNoise, $"{growth} bytes more are held after {answers} answers.");
        Assert.Empty(log.All);
    }

    private static long Held()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static async Task<int> RunAsync(MatrixApp[] apps, TimeSpan duration, Func<MatrixApp, Origin, Client, Version, Random, Task>? leave = null)
    {
        using var end = new CancellationTokenSource(duration);
        int[] answers = await Task.WhenAll(Enumerable.Range(0, Clients).Select(number => Task.Run(() => AskAsync(apps, number, leave, end.Token))));
        return answers.Sum();
    }

    private static async Task<int> AskAsync(
        MatrixApp[] apps, int number, Func<MatrixApp, Origin, Client, Version, Random, Task>? leave, CancellationToken end)
    {
        var random = new Random(number);
        int answers = 0;
        while (!end.IsCancellationRequested)
        {
            MatrixApp app = apps[random.Next(apps.Length)];
            Client client = Client.All[random.Next(Client.All.Count)];
            Version version = random.Next(2) == 0 ? HttpVersion.Version11 : HttpVersion.Version20;
            Origin origin = random.Next(2) == 0 ? Origins[random.Next(Origins.Length)] : OriginWith($"{number}-{answers}-{random.NextInt64()}");

            if (leave is not null && random.Next(3) == 0)
            {
                await leave(app, origin, client, version, random);
                continue;
            }

            Answer answer = await app.SendAsync(origin, client.Accept, version, CancellationToken.None);

            PromisedAnswer.Check(app, origin, client, answer, $"{origin.Path} {client.Accept}: {answer.Status} {answer.ContentType} {answer.Body}");
            Assert.Contains(origin.Value ?? "", answer.Body, StringComparison.Ordinal);
            answers++;
        }

        return answers;
    }

    private static async Task LeaveAsync(MatrixApp app, Origin origin, Client client, Version version, Random random)
    {
        using var leaving = new CancellationTokenSource();
        leaving.CancelAfter(TimeSpan.FromMilliseconds(random.Next(20)));
        try
        {
            await app.SendAsync(random.Next(2) == 0 ? Left : origin, client.Accept, version, leaving.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or HttpRequestException)
        {
            // That is what the request was for.
        }
    }

    /// <summary>An answer that only this one request may get.</summary>
    private static Origin OriginWith(string value) => new("error with a value of its own", "GET", $"/thrown/{value}", 400)
    {
        Code = "InvalidProductData",
        Message = "Invalid product data: %1",
        Detail = $"Invalid product data: {value}",
        Value = value,
    };
}
