using System.Buffers;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace ErrorGen.Benchmarks.Rendering;

/// <summary>A message with four typed parameters, beside what .NET offers for the same text.</summary>
[MemoryDiagnoser]
public class RenderingBenchmarks
{
    private const string Format = "Cart {0} holds {1} of product {2}, but only {3:N2} are allowed.";

    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("en");
    private static readonly CompositeFormat Parsed = CompositeFormat.Parse(Format);

    private readonly ArrayBufferWriter<byte> _output = new(1024);
    private readonly string _cart = "C-1001";
    private readonly int _quantity = 12;
    private readonly string _sku = "24-MB01";
    private readonly decimal _limit = 5m;
    private CartLimitError _error = null!;

    /// <summary>Makes the error whose message is rendered.</summary>
    [GlobalSetup]
    public void Setup() => _error = new CartLimitError(_cart, _quantity, _sku, _limit);

    /// <summary>The peer: the format string is parsed at every call.</summary>
    [Benchmark(Baseline = true)]
    public string StringFormat() => string.Format(Culture, Format, _cart, _quantity, _sku, _limit);

    /// <summary>The peer with the format string parsed beforehand.</summary>
    [Benchmark]
    public string CompositeFormatted() => string.Format(Culture, Parsed, [_cart, _quantity, _sku, _limit]);

    /// <summary>The message of an error as a string.</summary>
    [Benchmark]
    public string Rendered() => _error.Render(Culture);

    /// <summary>The message of an error as UTF-8, as a response body needs it.</summary>
    [Benchmark]
    public int RenderedUtf8()
    {
        _output.ResetWrittenCount();
        _error.Definition.ParsedMessage.Render(_error, Culture, _output);
        return _output.WrittenCount;
    }

    /// <summary>The peer of UTF-8: a string that is encoded afterwards.</summary>
    [Benchmark]
    public int StringFormatUtf8()
    {
        _output.ResetWrittenCount();
        Encoding.UTF8.GetBytes(string.Format(Culture, Format, _cart, _quantity, _sku, _limit), _output);
        return _output.WrittenCount;
    }
}
