using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Rules;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>What is to be done with a translation file.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Catalog">The catalogue that it belongs to, or null where it is left out.</param>
/// <param name="IsWhole">Whether it has to translate everything, because no translation of a wider language stands behind it.</param>
/// <param name="Refusal">Why it is left out, or null.</param>
internal sealed record PlannedTranslation(string Path, CatalogNames? Catalog, bool IsWhole, DiagnosticInfo? Refusal);
