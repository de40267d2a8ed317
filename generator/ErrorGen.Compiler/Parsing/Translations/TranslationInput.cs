using ErrorGen.Compiler.Model;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>The input of the resolver.</summary>
/// <param name="Parsed">The file.</param>
/// <param name="Plan">What is to be done with it.</param>
/// <param name="Catalog">The catalogue that it belongs to, or null if it is ignored.</param>
/// <param name="HasDetails">Whether each missing text is reported by itself.</param>
internal sealed record TranslationInput(ParsedTranslation Parsed, PlannedTranslation Plan, CatalogModel? Catalog, bool HasDetails = false);
