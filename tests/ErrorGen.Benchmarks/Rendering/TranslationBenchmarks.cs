using System.Buffers;
using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace ErrorGen.Benchmarks.Rendering;

/// <summary>A translated message beside the same one in the language of its catalogue.</summary>
[MemoryDiagnoser]
public class TranslationBenchmarks
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    private readonly ArrayBufferWriter<byte> _output = new(1024);
    private CartLimitError _error = null!;

    /// <summary>Makes the error whose message is rendered.</summary>
    [GlobalSetup]
    public void Setup() => _error = new CartLimitError("C-1001", 12, "24-MB01", 5m);

    /// <summary>The peer: the message of the catalogue.</summary>
    [Benchmark(Baseline = true)]
    public string Untranslated() => _error.Render(English);

    /// <summary>The message of the translation, which serves the culture's parent.</summary>
    [Benchmark]
    public string Translated() => _error.Render(German);

    /// <summary>The message of the catalogue as UTF-8, as a response body needs it.</summary>
    [Benchmark]
    public int UntranslatedUtf8() => Render(English);

    /// <summary>The message of the translation as UTF-8.</summary>
    [Benchmark]
    public int TranslatedUtf8() => Render(German);

    private int Render(CultureInfo culture)
    {
        _output.ResetWrittenCount();
        _error.Definition.GetText(culture).ParsedMessage.Render(_error, culture, _output);
        return _output.WrittenCount;
    }
}
