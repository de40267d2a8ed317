using ErrorGen.Generator.Model;

namespace ErrorGen.Generator;

/// <summary>The names of the generated files: unique in a project, the same on every machine.</summary>
internal static class HintNames
{
    private const string Extension = ".g.cs";

    /// <summary>The file of a type that is made for the catalogue as a whole.</summary>
    public static string Of(CatalogNames catalog, string type) => Clean(Qualified(catalog, type));

    /// <summary>
    /// The file of an entry. What tells the files apart stands first: the compiler compares every name with every other, which
    /// is quick where the first letters differ.
    /// </summary>
    public static string Of(EntryFile file) => Clean($"{file.Name}-{Qualified(file.Catalog, file.Catalog.ClassName)}");

    /// <summary>The file of a translation.</summary>
    public static string Of(TranslationModel translation) =>
        Clean($"{Qualified(translation.Catalog, translation.Catalog.ClassName)}.{translation.Language}");

    private static string Qualified(CatalogNames catalog, string type) =>
        catalog.Namespace.Length == 0 ? type : $"{catalog.Namespace}.{type}";

    // The compiler does not take '@' in a file name; two names that differ in it only cannot be.
    private static string Clean(string name) => name.Replace("@", "") + Extension;
}
