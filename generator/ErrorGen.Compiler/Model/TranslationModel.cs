using ErrorGen.Compiler.Infrastructure;

namespace ErrorGen.Compiler.Model;

/// <summary>What a catalogue says in one other language: the good texts of one translation file.</summary>
/// <param name="Catalog">The names of the catalogue.</param>
/// <param name="Language">The language as a tag of RFC 5646.</param>
/// <param name="Messages">The messages, in the order of the catalogue.</param>
/// <param name="Variants">The variants of messages other than the text in <paramref name="Messages"/>, in the order of the catalogue.</param>
/// <param name="Titles">The titles, in the order of the catalogue.</param>
/// <param name="Statuses">What is said of plain status codes, in ascending order.</param>
internal sealed record TranslationModel(
    CatalogNames Catalog,
    string Language,
    EquatableArray<IndexedText> Messages,
    EquatableArray<IndexedVariants> Variants,
    EquatableArray<IndexedText> Titles,
    EquatableArray<StatusModel> Statuses);
