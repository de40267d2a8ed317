using BenchmarkDotNet.Running;
using ErrorGen.Benchmarks.Requests;

if (args is [InTurn.Argument])
{
    await InTurn.RunAsync(Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
