using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using ErrorGen.Benchmarks.Rendering;
using ErrorGen.Benchmarks.Requests.Peers;

namespace ErrorGen.Benchmarks.Requests;

/// <summary>
/// Measures the benchmarks of requests in turn instead of one after the other: on a machine whose speed changes from minute to
/// minute, only what was measured within the same milliseconds can be compared. The time is the processor time of the whole process: other
/// programs on the machine then matter little.
/// </summary>
internal static class InTurn
{
    public const string Argument = "--in-turn";

    /// <summary>The requests of each warm-up. A pause follows, in which the runtime compiles the methods that these made hot: otherwise most of the code is not optimized yet.</summary>
    private const int WarmUp = 5_000;

    private const int WarmUps = 8;
    private const int LeastRounds = 200;
    private const int RequestsARound = 1_000;

    /// <summary>More than the 100 ms after which the runtime starts to compile.</summary>
    private static readonly TimeSpan PauseForCompilation = TimeSpan.FromMilliseconds(500);

    /// <summary>Fast candidates have more rounds: the less a request takes, the more the figures of rounds differ.</summary>
    private static readonly TimeSpan LeastTime = TimeSpan.FromSeconds(15);

    private static readonly Type[] Groups =
    [
        typeof(ReturnedErrorBenchmarks), typeof(ThrownErrorBenchmarks), typeof(SuccessBenchmarks), typeof(AwaitingSuccessBenchmarks),
        typeof(SuccessConventionBenchmarks), typeof(TranslatedErrorBenchmarks), typeof(LoggedErrorBenchmarks),
        typeof(ReturnedPeerBenchmarks), typeof(LoggedReturnedPeerBenchmarks), typeof(ThrownPeerBenchmarks), typeof(LoggedThrownPeerBenchmarks),
        typeof(PluralBenchmarks),
    ];

    /// <summary>Prints, for each group, the medians of time, of its difference to the first and of its ratios, and the bytes that a request allocates.</summary>
    /// <param name="output">Takes the figures.</param>
    /// <param name="name">The group, or null for all.</param>
    public static async Task RunAsync(TextWriter output, string? name = null)
    {
        foreach (Type group in Groups.Where(group => name is null || group.Name == name))
        {
            await output.WriteLineAsync($"{group.Name}: median of time, more than the first, ratio to the first and to the second, allocated");
            foreach (string line in await MeasureAsync(group))
            {
                await output.WriteLineAsync(line);
            }
        }
    }

    private static async Task<IEnumerable<string>> MeasureAsync(Type group)
    {
        object benchmarks = Activator.CreateInstance(group)!;
        Invoke<GlobalSetupAttribute>(benchmarks);
        Candidate[] candidates = [.. group.GetMethods()
            .Where(static method => method.IsDefined(typeof(BenchmarkAttribute)))
            .OrderBy(static method => method.MetadataToken)
            .Select(method => new Candidate(method.Name, method.CreateDelegate<Func<Task<int>>>(benchmarks)))];
        for (int i = 0; i < WarmUps; i++)
        {
            foreach (Candidate candidate in candidates)
            {
                await candidate.RunAsync(WarmUp);
            }

            await Task.Delay(PauseForCompilation);
        }

        foreach (Candidate candidate in candidates)
        {
            await candidate.MeasureAllocationAsync(RequestsARound);
        }

        var watch = Stopwatch.StartNew();
        for (int round = 0; round < LeastRounds || watch.Elapsed < LeastTime; round++)
        {
            foreach (Candidate candidate in candidates)
            {
                candidate.Times.Add(await candidate.RunAsync(RequestsARound) / RequestsARound);
            }
        }

        Invoke<GlobalCleanupAttribute>(benchmarks);
        return candidates.Select(candidate => string.Create(
            CultureInfo.InvariantCulture,
            $"  {candidate.Name,-28}{Median(candidate.Times),8:F0} ns{candidate.DifferenceTo(candidates[0]),8:+0;-0;0} ns{candidate.RatioTo(candidates[0]),8:F3}{candidate.RatioTo(candidates[1]),8:F3}{candidate.Allocated,8:F0} B"));
    }

    private static void Invoke<TAttribute>(object benchmarks)
        where TAttribute : Attribute => Array
        .Find(benchmarks.GetType().GetMethods(), static method => method.IsDefined(typeof(TAttribute)))?.Invoke(benchmarks, null);

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private sealed record Candidate(string Name, Func<Task<int>> Request)
    {
        /// <summary>Nanoseconds of processor time a request, of each round.</summary>
        public List<double> Times { get; } = [];

        /// <summary>Bytes a request.</summary>
        public double Allocated { get; private set; }

        public async Task<double> RunAsync(int requests)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            for (int i = 0; i < requests; i++)
            {
                await Request();
            }

            return (Environment.CpuUsage.TotalTime - start).TotalNanoseconds;
        }

        public async Task MeasureAllocationAsync(int requests)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            await RunAsync(requests);
            Allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)requests;
        }

        public double RatioTo(Candidate other) => Median(Times.Zip(other.Times, static (own, peer) => own / peer));

        /// <summary>Nanoseconds a request.</summary>
        public double DifferenceTo(Candidate other) => Median(Times.Zip(other.Times, static (own, peer) => own - peer));
    }
}
