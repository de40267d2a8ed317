using ErrorGen.Compiler.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>An additional file that the project marks as a translation.</summary>
/// <param name="Text">The file; the compiler keeps the same object as long as the file does not change.</param>
/// <param name="FileName">The name of the file without its folder.</param>
/// <param name="CatalogStem">The name of the catalogue's file without its extension, or null where the name holds a language only: <c>de_DE.csv</c>.</param>
/// <param name="LanguageName">What stands in the place of the language.</param>
/// <param name="IsCsv">Whether the file is CSV; JSON otherwise.</param>
internal sealed record TranslationFile(AdditionalText Text, string FileName, string? CatalogStem, string LanguageName, bool IsCsv)
{
    private const string MarkerName = "build_metadata.AdditionalFiles.ErrorGenTranslation";

    /// <summary>The project names the file.</summary>
    private const string Named = "true";

    /// <summary>The file is there under a name that translations have.</summary>
    private const string Found = "found";

    private const string CsvExtension = ".csv";

    /// <summary>The language as a tag of RFC 5646, or null where the name holds none.</summary>
    public string? Language => LanguageTag.Canonical(LanguageName.Replace('_', '-'));

    public static TranslationFile? Of(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        options.GetOptions(text).TryGetValue(MarkerName, out string? marker);
        bool isNamed = string.Equals(marker, Named, StringComparison.OrdinalIgnoreCase);
        if (!isNamed && !string.Equals(marker, Found, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string fileName = FilePath.Name(text.Path);
        string stem = FilePath.Stem(text.Path);
        int dot = stem.LastIndexOf('.');
        string language = stem.Substring(dot + 1);
        if (dot < 0 && !isNamed && !IsLanguageAlone(language))
        {
            return null;
        }

        bool isCsv = fileName.EndsWith(CsvExtension, StringComparison.OrdinalIgnoreCase);
        return new TranslationFile(text, fileName, dot < 0 ? null : stem.Substring(0, dot), language, isCsv);
    }

    /// <summary>
    /// What Magento calls such files: <c>de_DE</c>, <c>zh_Hans_CN</c>. The patterns of MSBuild cannot say it: <c>my_db.csv</c> is something else.
    /// </summary>
    private static bool IsLanguageAlone(string name)
    {
        string[] parts = name.Split('_');
        bool isShaped = parts.Length is 2 or 3 && parts[0].Length is 2 or 3 && parts[parts.Length - 1].Length is 2 or 3;
        return isShaped && LanguageTag.Canonical(name.Replace('_', '-')) == name.Replace('_', '-');
    }
}
