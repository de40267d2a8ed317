using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ErrorGen.Compiler.Model;

namespace ErrorGen.Compiler.Output;

/// <summary>The names of the generated files: unique in a project, the same on every machine.</summary>
internal static class HintNames
{
    private const string Extension = ".g.cs";

    /// <summary>In bytes of UTF-8. A project can have its generated files written to disk, where most file systems take 255.</summary>
    private const int LongestName = 200;

    /// <summary>In bytes of two digits each: long enough that two names of a project do not have the same hash.</summary>
    private const int HashLength = 8;

    /// <summary>The file of a type that is made for the catalogue as a whole.</summary>
    public static string Of(CatalogNames catalog, string type) => Clean(Qualified(catalog, type));

    /// <summary>
    /// The file of an entry. The name of the entry is first, because the compiler compares every name with every other, which
    /// is fast if the first letters differ.
    /// </summary>
    public static string Of(EntryFile file) => Clean($"{file.Name}-{Qualified(file.Catalog, file.Catalog.ClassName)}");

    /// <summary>The file of the entries as data. No other name has a plus sign.</summary>
    public static string OfEntries(CatalogNames catalog) => Clean(Qualified(catalog, catalog.ClassName) + "+Entries");

    /// <summary>The file of a translation.</summary>
    public static string Of(TranslationModel translation) =>
        Clean($"{Qualified(translation.Catalog, translation.Catalog.ClassName)}.{translation.Language}");

    private static string Qualified(CatalogNames catalog, string type) =>
        catalog.Namespace.Length == 0 ? type : $"{catalog.Namespace}.{type}";

    private static string Clean(string name)
    {
        // The compiler does not accept '@' in a file name. Two names never differ only in it.
        name = name.Replace("@", "");
        return (Encoding.UTF8.GetByteCount(name) > LongestName ? Cut(name) : name) + Extension;
    }

    /// <summary>As much of the start of a name as fits, and a hash of the whole.</summary>
    private static string Cut(string name)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(name);
        using var algorithm = SHA256.Create();
        string hash = string.Concat(algorithm.ComputeHash(bytes).Take(HashLength).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
        int length = LongestName - hash.Length - 1;
        while (IsInsideCharacter(bytes[length]))
        {
            length--;
        }

        return $"{Encoding.UTF8.GetString(bytes, 0, length)}-{hash}";
    }

    /// <summary>Whether a byte of UTF-8 is not the first of its character.</summary>
    private static bool IsInsideCharacter(byte part) => (part & 0xC0) == 0x80;
}
