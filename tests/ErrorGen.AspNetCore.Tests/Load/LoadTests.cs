using System.Globalization;
using System.Net;
using ErrorGen.AspNetCore.Tests.Matrix;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Load;

/// <summary>Many clients at once at full speed, with every origin of a failure mixed: nobody gets another's answer, and nothing stays in memory.</summary>
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

    [Fact]
    public async Task Under_load_every_response_is_right_and_memory_stays_flat()
    {
        await using MatrixApp magento = await MatrixApp.StartAsync("Production", ErrorFormats.Magento, new CollectedLog(keeps: false));
        await using MatrixApp problem = await MatrixApp.StartAsync("Production", ErrorFormats.ProblemDetails, new CollectedLog(keeps: false));
        MatrixApp[] apps = [magento, problem];
        await RunAsync(apps, Duration / 3);
        long before = Held();

        int answers = await RunAsync(apps, Duration * 2 / 3);

        long growth = Held() - before;
        output.WriteLine($"{answers} answers; {growth} bytes more are held after them than before.");
        Assert.True(answers > Clients * Origins.Length, $"Only {answers} answers: too few to mix.");
        Assert.True(growth < BytesOfNoise, $"{growth} bytes more are held after {answers} answers.");
    }

    private static long Held()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static async Task<int> RunAsync(MatrixApp[] apps, TimeSpan duration)
    {
        using var end = new CancellationTokenSource(duration);
        int[] answers = await Task.WhenAll(Enumerable.Range(0, Clients).Select(number => Task.Run(() => AskAsync(apps, number, end.Token))));
        return answers.Sum();
    }

    private static async Task<int> AskAsync(MatrixApp[] apps, int number, CancellationToken end)
    {
        var random = new Random(number);
        int answers = 0;
        while (!end.IsCancellationRequested)
        {
            MatrixApp app = apps[random.Next(apps.Length)];
            Client client = Client.All[random.Next(Client.All.Count)];
            Version version = random.Next(2) == 0 ? HttpVersion.Version11 : HttpVersion.Version20;
            Origin origin = random.Next(2) == 0 ? Origins[random.Next(Origins.Length)] : OriginWith($"{number}-{answers}-{random.NextInt64()}");

            Answer answer = await app.SendAsync(origin, client.Accept, version);

            PromisedAnswer.Check(app, origin, client, answer, $"{origin.Path} {client.Accept}: {answer.Status} {answer.ContentType} {answer.Body}");
            Assert.Contains(origin.Value ?? "", answer.Body, StringComparison.Ordinal);
            answers++;
        }

        return answers;
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
