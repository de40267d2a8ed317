using ErrorGen.Compiler;
using ErrorGen.Compiler.Model;
using ErrorGen.Tool.Paths;

namespace ErrorGen.Tool;

/// <summary>Finds catalogues and translations by their names, as the build does.</summary>
internal static class DefaultFiles
{
    private const string CatalogName = "errors.json";
    private const string CatalogSuffix = ".errors.json";

    /// <summary>The project that is not known to <c>check</c>: one that can use everything, so that only the files are checked.</summary>
    private static readonly TargetCapabilities AnyTarget = new(
        HasRuntime: true, HasAspNetCore: true, HasAspNetCoreRuntime: true, IsApplication: true, HasLanguage: true, HasExtensionMembers: true);

    /// <summary>Returns the paths of the catalogues and translations of a folder, in ordinal order.</summary>
    public static string[] Find(string folder) =>
    [
        .. Directory.EnumerateFiles(folder)
            .Where(path => IsCatalog(path) || IsTranslation(Path.GetFileName(path)))
            .Select(PathArgument.Shorten)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether a file has the name of a catalogue.</summary>
    public static bool IsCatalog(string path)
    {
        string name = Path.GetFileName(path);
        return name.Equals(CatalogName, StringComparison.OrdinalIgnoreCase) || name.EndsWith(CatalogSuffix, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads files for a project that can use everything.</summary>
    /// <param name="files">The files.</param>
    /// <param name="hasTranslationDetails">Whether each missing translation is reported by itself.</param>
    public static CompilerInput Read(FileGroup files, bool hasTranslationDetails) => new(
        [.. files.Catalogs.Select(InputFiles.Read)],
        InputFiles.ReadTranslations(files.Translations, files.Candidates),
        new ProjectOptions("") { HasTranslationDetails = hasTranslationDetails },
        AnyTarget);

    /// <summary>Whether a file has the name of a translation: <c>errors.de.json</c>, <c>billing.errors.de.csv</c>, <c>de_DE.csv</c>.</summary>
    public static bool IsTranslation(string name)
    {
        bool isCsv = name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
        bool isJson = name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase);
        string stem = Path.GetFileNameWithoutExtension(Path.GetFileNameWithoutExtension(name));
        bool isOfCatalog = stem.Equals("errors", StringComparison.OrdinalIgnoreCase) || stem.EndsWith(".errors", StringComparison.OrdinalIgnoreCase);
        return ((isCsv || isJson) && isOfCatalog && name.Count(c => c == '.') >= 2)
            || (isCsv && !name[..^4].Contains('.') && Compiler.Parsing.Translations.TranslationName.TryCreate(name, isNamed: false) is not null);
    }
}
