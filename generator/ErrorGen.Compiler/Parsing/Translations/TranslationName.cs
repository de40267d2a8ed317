using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Parsing.Fields;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>The parts of the name of a translation file.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="FileName">Its name without the folder.</param>
/// <param name="CatalogStem">The name of the catalogue's file without its extension, or null if the name is only a language: <c>de_DE.csv</c>.</param>
/// <param name="LanguageName">The part in the place of the language.</param>
/// <param name="Language">The language as a tag of RFC 5646, or null if that part is not a language.</param>
internal sealed record TranslationName(string Path, string FileName, string? CatalogStem, string LanguageName, string? Language)
{
    private const string CsvExtension = ".csv";

    /// <summary>Whether the file is CSV; JSON otherwise.</summary>
    public bool IsCsv => FileName.EndsWith(CsvExtension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Splits a file name.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="isNamed">Whether the project names the file as a translation; otherwise it was found by a pattern.</param>
    /// <returns>The parts, or null if the file was found by a pattern but does not have the name of a translation.</returns>
    public static TranslationName? TryCreate(string path, bool isNamed)
    {
        string stem = FilePath.Stem(path);
        int dot = stem.LastIndexOf('.');
        string languageName = stem.Substring(dot + 1);
        if (dot < 0 && !isNamed && !IsLanguageAlone(languageName))
        {
            return null;
        }

        string? language = LanguageTag.Canonical(languageName.Replace('_', '-'));
        return new TranslationName(path, FilePath.Name(path), dot < 0 ? null : stem.Substring(0, dot), languageName, language);
    }

    /// <summary>
    /// Whether the name has the form of Magento's files: <c>de_DE</c>, <c>zh_Hans_CN</c>. The patterns of MSBuild cannot express it: they also match <c>my_db.csv</c>.
    /// </summary>
    private static bool IsLanguageAlone(string name)
    {
        string[] parts = name.Split('_');
        bool isShaped = parts.Length is 2 or 3 && parts[0].Length is 2 or 3 && parts[parts.Length - 1].Length is 2 or 3;
        return isShaped && LanguageTag.Canonical(name.Replace('_', '-')) == name.Replace('_', '-');
    }
}
