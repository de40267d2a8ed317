namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>What the name of a translation file says.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="FileName">Its name without the folder.</param>
/// <param name="CatalogStem">The name of the catalogue's file without its extension, or null for the project's main catalogue.</param>
/// <param name="LanguageName">What stands in the place of the language.</param>
/// <param name="Language">The language as a tag of RFC 5646, or null where the name holds none.</param>
internal sealed record TranslationName(string Path, string FileName, string? CatalogStem, string LanguageName, string? Language)
{
    public static TranslationName Of(TranslationFile file) =>
        new(file.Text.Path, file.FileName, file.CatalogStem, file.LanguageName, file.Language);
}
