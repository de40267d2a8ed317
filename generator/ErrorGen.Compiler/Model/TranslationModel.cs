using ErrorGen.Compiler.Infrastructure;

namespace ErrorGen.Compiler.Model;

/// <summary>A catalogue in one other language: the texts of one translation file that are free of errors.</summary>
/// <param name="Catalog">The names of the catalogue.</param>
/// <param name="Language">The language as a tag of RFC 5646.</param>
/// <param name="Messages">The messages, in the order of the catalogue.</param>
/// <param name="Variants">The variants of messages other than the text in <paramref name="Messages"/>, in the order of the catalogue.</param>
/// <param name="Titles">The titles, in the order of the catalogue.</param>
/// <param name="Statuses">The texts of plain status codes, in ascending order.</param>
internal sealed record TranslationModel(
    CatalogNames Catalog,
    string Language,
    EquatableArray<IndexedText> Messages,
    EquatableArray<IndexedVariants> Variants,
    EquatableArray<IndexedText> Titles,
    EquatableArray<StatusModel> Statuses)
{
    /// <summary>The language whose plural rules and list patterns the texts follow; <see cref="Language"/> itself unless the translation is a pseudo-locale.</summary>
    public string PluralLanguage { get; init; } = Language;

    /// <summary>Whether a message has a parameter that is a list.</summary>
    public bool HasLists { get; init; }
}
