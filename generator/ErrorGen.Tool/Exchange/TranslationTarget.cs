using ErrorGen.Compiler;
using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Parsing.Translations;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Tool.Exchange;

/// <summary>Finds the translation files of a catalogue.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="input">All files.</param>
internal sealed class TranslationTarget(CatalogModel catalog, CompilerInput input)
{
    /// <summary>The name of the catalogue's file without its extension.</summary>
    public string Stem { get; } = FilePath.Stem(catalog.Path);

    /// <summary>Returns the translation file of a language, or null.</summary>
    public (TranslationName Name, SourceFile File)? Find(string language)
    {
        foreach ((TranslationName name, SourceFile file) in input.Translations)
        {
            bool isOfCatalog = name.CatalogStem is null ? input.Catalogs.Count == 1 : string.Equals(name.CatalogStem, Stem, StringComparison.OrdinalIgnoreCase);
            if (isOfCatalog && name.Language is { } tag && LanguageTag.AreSame(tag, language))
            {
                return (name, file);
            }
        }

        return null;
    }

    /// <summary>The path of a translation file that does not exist yet.</summary>
    public string NewPath(string language) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(catalog.Path))!, $"{Stem}.{language}.json");

    /// <summary>Returns the hashes of the texts at the time of their translation; none for CSV, which cannot have them.</summary>
    public IReadOnlyDictionary<string, string> ReadSources(string language)
    {
        if (Find(language) is { Name.IsCsv: false, File.Content: { } content })
        {
            try
            {
                return new TranslationFile(content).ReadSources();
            }
            catch (ExchangeException)
            {
                // The compiler has reported the syntax error.
            }
        }

        return new Dictionary<string, string>(StringComparer.Ordinal);
    }
}
