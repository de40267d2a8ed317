using System.Buffers;
using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace ErrorGen.Benchmarks.Rendering;

/// <summary>
/// A message with plural forms or a list, beside the same message without them: <c>--in-turn PluralBenchmarks</c> measures them alternately. Each operation
/// renders a hundred times, so that the loop around it does not count.
/// </summary>
[MemoryDiagnoser]
public class PluralBenchmarks
{
    private const int Times = 100;

    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("en");

    private readonly ArrayBufferWriter<byte> _output = new(1024);
    private CartLimitError _plain = null!;
    private CartLimitByQuantityError _byQuantity = null!;
    private CartLimitByLimitError _byLimit = null!;
    private CartLimitOfSkusError _list = null!;

    /// <summary>Makes the errors whose messages are rendered.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _plain = new CartLimitError("C-1001", 12, "24-MB01", 5m);
        _byQuantity = new CartLimitByQuantityError("C-1001", 12, "24-MB01", 5m);
        _byLimit = new CartLimitByLimitError("C-1001", 12, "24-MB01", 5m);
        _list = new CartLimitOfSkusError("C-1001", 12, ["24-MB01", "24-MB02", "24-MB03"], 5m);
    }

    /// <summary>The message without plural forms.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Times)]
    public Task<int> Plain() => Render(_plain);

    /// <summary>A number of the type int without a format selects the text.</summary>
    [Benchmark(OperationsPerInvoke = Times)]
    public Task<int> ByInteger() => Render(_byQuantity);

    /// <summary>A decimal number with the format N2 selects the text.</summary>
    [Benchmark(OperationsPerInvoke = Times)]
    public Task<int> ByDecimal() => Render(_byLimit);

    /// <summary>A list of three texts in the place of one text.</summary>
    [Benchmark(OperationsPerInvoke = Times)]
    public Task<int> WithList() => Render(_list);

    /// <summary>The message without plural forms as UTF-8.</summary>
    [Benchmark(OperationsPerInvoke = Times)]
    public Task<int> PlainUtf8() => RenderUtf8(_plain);

    /// <summary>A decimal number with the format N2 selects the text, which is UTF-8.</summary>
    [Benchmark(OperationsPerInvoke = Times)]
    public Task<int> ByDecimalUtf8() => RenderUtf8(_byLimit);

    private static Task<int> Render(Error error)
    {
        int length = 0;
        for (int i = 0; i < Times; i++)
        {
            length += error.Render(Culture).Length;
        }

        return Task.FromResult(length);
    }

    private Task<int> RenderUtf8(Error error)
    {
        for (int i = 0; i < Times; i++)
        {
            _output.ResetWrittenCount();
            error.Definition.ParsedMessage.Render(error, Culture, _output);
        }

        return Task.FromResult(_output.WrittenCount);
    }
}
