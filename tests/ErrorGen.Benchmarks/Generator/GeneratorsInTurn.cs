using System.Globalization;
using System.Runtime.Loader;
using ErrorGen.Benchmarks.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorGen.Benchmarks.Generator;

/// <summary>
/// This generator and one of another version, in one process and in turn, in processor time of the thread: on a shared machine only neighbours can be
/// compared.
/// </summary>
internal static class GeneratorsInTurn
{
    public const string Argument = "--generators-in-turn";

    /// <summary>The rounds of each warm-up. A pause follows, in which the runtime compiles the methods that these made hot.</summary>
    private const int WarmUp = 20;

    private const int WarmUps = 8;

    /// <summary>More than the 100 ms after which the runtime starts to compile.</summary>
    private static readonly TimeSpan PauseForCompilation = TimeSpan.FromMilliseconds(500);

    /// <summary>Prints the times of this generator and of the other one, and their ratio.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="path">The assembly of the other generator.</param>
    /// <param name="errors">The number of errors in the catalogue.</param>
    /// <param name="rounds">How often each is measured.</param>
    public static void Run(TextWriter output, string path, int errors, int rounds)
    {
        var bench = new Subject[] { new(new ErrorGen.Generator.ErrorCatalogGenerator(), errors), new(Load(path), errors) };
        foreach ((string name, Func<Subject, Action> of) in new (string, Func<Subject, Action>)[]
        {
            ("first run", subject => subject.Cold),
            ("a C# file is added", subject => subject.UnrelatedEdit),
            ("a blank line is added", subject => subject.WhiteSpaceEdit),
            ("one message changes", subject => subject.OneErrorEdit),
        })
        {
            Action[] actions = [.. bench.Select(of)];
            for (int i = 0; i < WarmUps; i++)
            {
                Measure(actions, WarmUp);
                Thread.Sleep(PauseForCompilation);
            }

            List<double>[] times = Measure(actions, rounds);

            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{errors} errors, {name}: median {Median(times[0]):F2} ms and {Median(times[1]):F2} ms before, ratio {Median(times[0]) / Median(times[1]):F2}; least {times[0].Min():F2} and {times[1].Min():F2}, ratio {times[0].Min() / times[1].Min():F2}"));
        }
    }

    /// <summary>Returns the milliseconds of each round, for each action.</summary>
    private static List<double>[] Measure(Action[] actions, int rounds)
    {
        List<double>[] times = [[], []];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < actions.Length; i++)
            {
                int index = round % 2 == 0 ? i : 1 - i;
                double start = ProcessorTime.OfThread;
                actions[index]();
                times[index].Add((ProcessorTime.OfThread - start) * 1_000);
            }
        }

        return times;
    }

    private static IIncrementalGenerator Load(string path)
    {
        var context = new AssemblyLoadContext("other generator");
        Type type = context.LoadFromAssemblyPath(Path.GetFullPath(path)).GetType(typeof(ErrorGen.Generator.ErrorCatalogGenerator).FullName!, throwOnError: true)!;
        return (IIncrementalGenerator)Activator.CreateInstance(type)!;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>A generator with what <see cref="GeneratorBenchmarks"/> does with it.</summary>
    private sealed class Subject(IIncrementalGenerator generator, int errors)
    {
        private readonly CatalogFile _catalog = new(SyntheticCatalog.Json(errors));
        private readonly CatalogFile _whiteSpace = new("\n" + SyntheticCatalog.Json(errors));
        private readonly CatalogFile _oneChanged = new(SyntheticCatalog.Json(errors, changed: errors / 2));
        private readonly CSharpCompilation _compilation = Target.Compilation();
        private GeneratorDriver? _warm;

        private GeneratorDriver Warm => _warm ??= Target.Driver(generator, _catalog).RunGenerators(_compilation);

        public void Cold() => Target.Driver(generator, _catalog).RunGenerators(_compilation);

        public void UnrelatedEdit() => Warm.RunGenerators(_compilation.AddSyntaxTrees(Target.Tree("internal sealed class Second;")));

        public void WhiteSpaceEdit() => Warm.ReplaceAdditionalText(_catalog, _whiteSpace).RunGenerators(_compilation);

        public void OneErrorEdit() => Warm.ReplaceAdditionalText(_catalog, _oneChanged).RunGenerators(_compilation);
    }
}
