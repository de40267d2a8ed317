using System.Globalization;
using BenchmarkDotNet.Running;
using ErrorGen.Benchmarks.Build;
using ErrorGen.Benchmarks.Generator;
using ErrorGen.Benchmarks.Requests;

if (args is [InTurn.Argument])
{
    await InTurn.RunAsync(Console.Out);
}
else if (args is [InTurn.Argument, var group])
{
    await InTurn.RunAsync(Console.Out, group);
}
else if (args is [BuildsInTurn.Argument, var errors, var rounds])
{
    BuildsInTurn.Run(Console.Out, int.Parse(errors, CultureInfo.InvariantCulture), int.Parse(rounds, CultureInfo.InvariantCulture));
}
else if (args is [GeneratorsInTurn.Argument, var other, var count, var times])
{
    GeneratorsInTurn.Run(Console.Out, other, int.Parse(count, CultureInfo.InvariantCulture), int.Parse(times, CultureInfo.InvariantCulture));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
