namespace ErrorGen.Benchmarks.Languages;

/// <summary>The one entry in German, in any language that a benchmark calls it.</summary>
internal sealed class StoreTranslation(string language) : ErrorTranslation(language)
{
    protected override ReadOnlySpan<byte> GetMessage(int index) =>
        "Im Korb %cart sind %quantity Artikel von Produkt %sku, und nur %limit sind erlaubt."u8;

    protected override ReadOnlySpan<byte> GetTitle(int index) => "Zu viel im Korb"u8;
}
