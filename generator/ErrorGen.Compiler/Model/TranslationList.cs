using ErrorGen.Compiler.Infrastructure;

namespace ErrorGen.Compiler.Model;

/// <summary>The languages that a catalogue is translated into.</summary>
/// <param name="Catalog">The names of the catalogue.</param>
/// <param name="Languages">The languages in ordinal order; at least one.</param>
internal sealed record TranslationList(CatalogNames Catalog, EquatableArray<string> Languages)
{
    /// <summary>One list for every catalogue that has translations.</summary>
    public static EquatableArray<TranslationList> Of(IEnumerable<(CatalogNames Catalog, string Language)> translations) => translations
        .GroupBy(translation => translation.Catalog)
        .OrderBy(group => group.Key.Global + group.Key.ClassName, StringComparer.Ordinal)
        .Select(group => new TranslationList(
            group.Key, group.Select(translation => translation.Language).OrderBy(language => language, StringComparer.Ordinal).ToEquatableArray()))
        .ToEquatableArray();
}
