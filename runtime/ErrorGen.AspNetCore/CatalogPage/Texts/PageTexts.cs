namespace ErrorGen.AspNetCore;

/// <summary>The texts of the pages in one language, other than those of the catalogues.</summary>
/// <remarks>A text with a number does not contain a noun that depends on the number, so that no plural rules are needed.</remarks>
internal sealed class PageTexts
{
    private static readonly PageTexts[] All = [PageTextsInEnglish.Texts, PageTextsInArabic.Texts, PageTextsInFrench.Texts, PageTextsInGerman.Texts, PageTextsInSpanish.Texts];

    /// <summary>The language as a tag of RFC 5646.</summary>
    public required string Language { get; init; }

    public required string Errors { get; init; }

    public required string Skip { get; init; }

    public required string LanguageLabel { get; init; }

    public required string StatusCodes { get; init; }

    public required string Status { get; init; }

    public required string Meaning { get; init; }

    public required string Code { get; init; }

    public required string Search { get; init; }

    public required string SearchHint { get; init; }

    public required string AllStatuses { get; init; }

    public required string Show { get; init; }

    public required string ShowAll { get; init; }

    /// <summary>With the number of entries that are shown and of all.</summary>
    public required string Count { get; init; }

    public required string NoMatch { get; init; }

    public required string Deprecated { get; init; }

    /// <summary>With the seconds.</summary>
    public required string RetryAfter { get; init; }

    public required string Message { get; init; }

    /// <summary>With a language.</summary>
    public required string NotTranslated { get; init; }

    public required string Parameters { get; init; }

    public required string Name { get; init; }

    public required string Type { get; init; }

    public required string Description { get; init; }

    public required string Nullable { get; init; }

    /// <summary>With the values.</summary>
    public required string OneOf { get; init; }

    /// <summary>With the name of the parameter.</summary>
    public required string Variants { get; init; }

    public required string Values { get; init; }

    public required string ValuesHint { get; init; }

    public required string ShowMessage { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required string NoValue { get; init; }

    /// <summary>With the name of the type.</summary>
    public required string InvalidValue { get; init; }

    public required string Examples { get; init; }

    public required string Endpoints { get; init; }

    public required string NoEndpoints { get; init; }

    public required string InCSharp { get; init; }

    public required string Related { get; init; }

    public required string SameStart { get; init; }

    public required string SameStatus { get; init; }

    public required string Details { get; init; }

    public required string Catalog { get; init; }

    public required string Key { get; init; }

    public required string Help { get; init; }

    public required string StatusOnly { get; init; }

    public required string OtherFormats { get; init; }

    public required string Copy { get; init; }

    public required string Copied { get; init; }

    public required string UnknownCodeTitle { get; init; }

    /// <summary>With the code.</summary>
    public required string UnknownCode { get; init; }

    public required string DidYouMean { get; init; }

    public required string UnknownLanguageTitle { get; init; }

    /// <summary>With the language.</summary>
    public required string UnknownLanguage { get; init; }

    public required string Languages { get; init; }

    public required string AllErrors { get; init; }

    /// <summary>Returns the texts in a language; in English if the library does not have them in that language.</summary>
    public static PageTexts Find(string language) =>
        Array.Find(All, texts => language.Equals(texts.Language, StringComparison.OrdinalIgnoreCase)
            || language.StartsWith($"{texts.Language}-", StringComparison.OrdinalIgnoreCase))
        ?? PageTextsInEnglish.Texts;
}
