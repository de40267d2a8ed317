using ErrorGen.Generator.Infrastructure;

namespace ErrorGen.Generator.Model;

/// <summary>Entries that share a generated file: all that its template sees, so that one file is cached apart from the others.</summary>
/// <param name="Catalog">The names of the catalogue.</param>
/// <param name="Name">What tells the file apart from the others of the catalogue.</param>
/// <param name="Errors">The entries, in the order of the catalogue.</param>
internal sealed record EntryFile(CatalogNames Catalog, string Name, EquatableArray<ErrorModel> Errors)
{
    /// <summary>
    /// How many files a catalogue may become. The compiler compares the name of every generated file with every other, so that
    /// ten thousand files cost seconds; up to here every entry has its own, beyond it a hash of the name decides who shares one.
    /// </summary>
    public const int MostFiles = 512;

    public static IEnumerable<EntryFile> Of(CatalogModel catalog)
    {
        if (catalog.Errors.Count <= MostFiles)
        {
            return catalog.Errors.Select(error => new EntryFile(catalog.Names, error.Name, new([error])));
        }

        return catalog.Errors
            .GroupBy(error => Bucket(error.Name))
            .OrderBy(group => group.Key)
            .Select(group => new EntryFile(catalog.Names, $"Entries{group.Key:D3}", group.ToEquatableArray()));
    }

    /// <summary>FNV-1a over the name: the same in every process, unlike the hash code of a string.</summary>
    private static int Bucket(string name)
    {
        uint hash = 2166136261;
        foreach (char c in name)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return (int)(hash % MostFiles);
    }
}
