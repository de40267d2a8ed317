using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Rules;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>What is to be done with a translation file.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Catalog">The catalogue that it belongs to, or null if it is ignored.</param>
/// <param name="IsWhole">Whether it must translate everything, because there is no translation into a wider language.</param>
/// <param name="Refusal">Why it is left out, or null.</param>
internal sealed record PlannedTranslation(string Path, CatalogNames? Catalog, bool IsWhole, DiagnosticInfo? Refusal);
