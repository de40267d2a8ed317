using System.Globalization;

namespace ErrorGen.Benchmarks.Build;

/// <summary>
/// <see cref="BuildBenchmarks"/> in turn instead of one after the other: a build takes so long that the speed of a shared machine changes
/// between them, and only neighbours can be compared.
/// </summary>
internal static class BuildsInTurn
{
    public const string Argument = "--builds-in-turn";

    /// <summary>Prints the processor time of every build and its ratio to the hand-written peer, the medians, and the bytes of the assemblies.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="errors">The number of errors in the catalogue.</param>
    /// <param name="rounds">How often each is built, after once to warm up.</param>
    public static void Run(TextWriter output, int errors, int rounds)
    {
        var benchmarks = new BuildBenchmarks { Errors = errors };
        benchmarks.Setup();
        benchmarks.CheckedIn();
        benchmarks.Generated();
        benchmarks.HandWritten();
        var ratios = new List<(double CheckedIn, double HandWritten)>();
        for (int round = 0; round < rounds; round++)
        {
            // None is always the first of its round.
            double handWritten = round % 2 == 0 ? 0 : Seconds(benchmarks.HandWritten);
            double generated = Seconds(benchmarks.Generated);
            double checkedIn = Seconds(benchmarks.CheckedIn);
            handWritten = round % 2 == 0 ? Seconds(benchmarks.HandWritten) : handWritten;
            ratios.Add((generated / checkedIn, generated / handWritten));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{errors} errors: {generated:F1} s generated, {checkedIn:F1} s checked in, {handWritten:F1} s by hand; ratios {ratios[^1].CheckedIn:F2} and {ratios[^1].HandWritten:F2}"));
        }

        (double bytes, double bytesByHand) = benchmarks.BytesPerError;
        benchmarks.Cleanup();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{errors} errors: medians {Median(ratios.Select(ratio => ratio.CheckedIn)):F2} and {Median(ratios.Select(ratio => ratio.HandWritten)):F2}; bytes per error {bytes:F0} and {bytesByHand:F0} by hand"));
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>The processor time of a build with all its processes.</summary>
    private static double Seconds(Action build)
    {
        double start = ProcessorTime.OfChildren;
        build();
        return ProcessorTime.OfChildren - start;
    }
}
