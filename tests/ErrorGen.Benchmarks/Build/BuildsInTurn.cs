using System.Diagnostics;
using System.Globalization;

namespace ErrorGen.Benchmarks.Build;

/// <summary>
/// <see cref="BuildBenchmarks"/> in turn instead of one after the other: a build takes so long that the speed of a shared machine changes
/// between them, and only neighbours can be compared.
/// </summary>
internal static class BuildsInTurn
{
    public const string Argument = "--builds-in-turn";

    /// <summary>Prints the seconds of every pair of builds and their ratio, and the median of the ratios.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="errors">The number of errors in the catalogue.</param>
    /// <param name="rounds">How often both are built, after once to warm up.</param>
    public static void Run(TextWriter output, int errors, int rounds)
    {
        var benchmarks = new BuildBenchmarks { Errors = errors };
        benchmarks.Setup();
        benchmarks.CheckedIn();
        benchmarks.Generated();
        var ratios = new List<double>();
        for (int round = 0; round < rounds; round++)
        {
            // Neither is always the first of its pair.
            double generated = round % 2 == 0 ? Seconds(benchmarks.Generated) : 0;
            double checkedIn = Seconds(benchmarks.CheckedIn);
            generated = round % 2 == 0 ? generated : Seconds(benchmarks.Generated);
            ratios.Add(generated / checkedIn);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{errors} errors: {checkedIn:F1} s checked in, {generated:F1} s generated, ratio {generated / checkedIn:F3}"));
        }

        benchmarks.Cleanup();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{errors} errors: median of the ratios {ratios.Order().ElementAt(rounds / 2):F3}"));
    }

    private static double Seconds(Action build)
    {
        long start = Stopwatch.GetTimestamp();
        build();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
