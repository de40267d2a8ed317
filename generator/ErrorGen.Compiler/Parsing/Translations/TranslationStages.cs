using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Rules;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>A parsed translation file that is not compared with its catalogue yet.</summary>
/// <param name="Name">The parts of the name of the file.</param>
/// <param name="HasTexts">Whether the file could be read as far as its first text.</param>
/// <param name="IsComplete">Whether the file could be read to its end: if not, missing texts are not reported.</param>
/// <param name="Texts">The texts in the order of the file.</param>
/// <param name="Diagnostics">What is wrong with the file by itself.</param>
internal sealed record ParsedTranslation(
    TranslationName Name, bool HasTexts, bool IsComplete, EquatableArray<TranslatedText> Texts, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>The rows of a CSV file that could not be read.</summary>
    public EquatableArray<DamagedRow> Damaged { get; init; } = EquatableArray<DamagedRow>.Empty;

    /// <summary>Whether rows of a CSV file name the module that they are from, as in a language pack of Magento.</summary>
    public bool HasOrigins { get; init; }

    /// <summary>Which version of a text of the catalogue was translated.</summary>
    public EquatableArray<TranslatedSource> Sources { get; init; } = EquatableArray<TranslatedSource>.Empty;

    /// <summary>A file without any text that could be read.</summary>
    public static ParsedTranslation Unreadable(TranslationName name, EquatableArray<DiagnosticInfo> diagnostics) =>
        new(name, HasTexts: false, IsComplete: false, EquatableArray<TranslatedText>.Empty, diagnostics);
}

/// <summary>What is to be done with a translation file.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Catalog">The catalogue that it belongs to, or null if it is ignored.</param>
/// <param name="MustBeComplete">Whether it must translate everything, because there is no translation into a wider language.</param>
/// <param name="Refusal">Why it is left out, or null.</param>
internal sealed record PlannedTranslation(string Path, CatalogNames? Catalog, bool MustBeComplete, DiagnosticInfo? Refusal);

/// <summary>The input of the resolver.</summary>
/// <param name="Parsed">The file.</param>
/// <param name="Plan">What is to be done with it.</param>
/// <param name="Catalog">The catalogue that it belongs to, or null if it is ignored.</param>
/// <param name="HasDetails">Whether each missing text is reported by itself.</param>
internal sealed record TranslationInput(ParsedTranslation Parsed, PlannedTranslation Plan, CatalogModel? Catalog, bool HasDetails = false);

/// <summary>A translation file that was compared with its catalogue.</summary>
/// <param name="Model">What is generated from it, or null.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record ResolvedTranslation(TranslationModel? Model, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Only what is wrong.</summary>
    public static ResolvedTranslation Of(params DiagnosticInfo[] diagnostics) => new(Model: null, new(diagnostics));
}
