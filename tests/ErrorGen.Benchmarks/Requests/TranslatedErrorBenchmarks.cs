using BenchmarkDotNet.Attributes;
using ErrorGen.AspNetCore;
using ErrorGen.Benchmarks.Languages;
using Microsoft.AspNetCore.Builder;

namespace ErrorGen.Benchmarks.Requests;

/// <summary>An error that a handler returns, in its own language and in another, from routing to the last byte.</summary>
[MemoryDiagnoser]
public class TranslatedErrorBenchmarks
{
    private const string German = "Accept-Language: de-AT, de;q=0.9, en;q=0.8\r\n";
    private const string English = "Accept-Language: en-GB, en;q=0.9, fr;q=0.8\r\n";

    private Application _oneLanguage = null!;
    private Application _source = null!;
    private Application _translated = null!;

    /// <summary>Starts the applications.</summary>
    [GlobalSetup]
    public void Setup()
    {
        string[] languages = ["ar", "de", "es", "fa", "fr", "it", "ja", "nl", "pl", "pt-BR"];
        _oneLanguage = Start(new StoreCatalog(), German);
        _source = Start(new StoreCatalog([.. languages.Select(static language => new StoreTranslation(language))]), English);
        _translated = Start(new StoreCatalog([.. languages.Select(static language => new StoreTranslation(language))]), German);
    }

    /// <summary>The peer: a catalogue that has one language.</summary>
    [Benchmark(Baseline = true)]
    public Task<int> OneLanguage() => _oneLanguage.AnswerAsync(409);

    /// <summary>Its own language, of a catalogue with ten others.</summary>
    [Benchmark]
    public Task<int> Untranslated() => _source.AnswerAsync(409);

    /// <summary>One of the ten others.</summary>
    [Benchmark]
    public Task<int> Translated() => _translated.AnswerAsync(409);

    private static Application Start(StoreCatalog catalog, string fields) => Application.Start(
        static services => services.AddErrorGen(),
        app =>
        {
            app.UseErrorGen();
            app.MapGet(Application.Pattern, object (string sku) => catalog.CreateLimitError()).AddErrorCatalogFilter(new StoreFilter(catalog));
        },
        fields);

    private sealed class StoreFilter(ErrorCatalog catalog) : ErrorCatalogEndpointFilter(catalog);
}
