namespace ErrorGen.Tool.Exchange;

/// <summary>The texts of a catalogue for one language, as translators get them and give them back.</summary>
/// <param name="Catalog">The file name of the catalogue.</param>
/// <param name="SourceLanguage">The language of the catalogue (RFC 5646).</param>
/// <param name="Language">The language of the translation (RFC 5646).</param>
/// <param name="Units">The texts in the order of the catalogue.</param>
internal sealed record ExchangeFile(string Catalog, string SourceLanguage, string Language, IReadOnlyList<ExchangeUnit> Units);

/// <summary>One text: a message, a variant of a message, or a title.</summary>
/// <param name="Path">Which text of the catalogue it is: <c>OutOfStock</c>, <c>OutOfStock.title</c> or <c>statuses.404.title</c>.</param>
/// <param name="Variant">The name of the variant, such as <c>few</c> or <c>=0</c>; null if the message has none.</param>
/// <param name="Source">The text of the catalogue.</param>
internal sealed record ExchangeUnit(string Path, string? Variant, string Source)
{
    /// <summary>The translation, or null.</summary>
    public string? Target { get; init; }

    /// <summary>How far the translation is.</summary>
    public ExchangeState State { get; init; } = ExchangeState.Missing;

    /// <summary>What translators should know: descriptions of the entry and of its parameters.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The texts that can follow a percent sign; null if percent signs have no meaning.</summary>
    public IReadOnlyList<string>? Names { get; init; }

    /// <summary>What selects the variant; null if the message has no variants.</summary>
    public ExchangeSelector? Selector { get; init; }

    /// <summary>The text in files that have one name for each: <c>OutOfStock[few]</c>.</summary>
    public string Id => Variant is null ? Path : $"{Path}[{Variant}]";
}

/// <summary>What selects a variant.</summary>
/// <param name="IsPlural">Whether it is a number; a text otherwise.</param>
/// <param name="Name">The text after the percent sign of the parameter.</param>
internal sealed record ExchangeSelector(bool IsPlural, string Name);

/// <summary>How far a translation is.</summary>
internal enum ExchangeState
{
    /// <summary>There is none.</summary>
    Missing,

    /// <summary>The text of the catalogue has changed since, or the translator is not sure.</summary>
    NeedsReview,

    /// <summary>It is done.</summary>
    Done,
}
