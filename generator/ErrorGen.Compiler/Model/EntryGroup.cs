using System.Globalization;
using ErrorGen.Compiler.Infrastructure;

namespace ErrorGen.Compiler.Model;

/// <summary>The entries of a catalogue whose names share a hash, in the order of the catalogue: most often one, or none.</summary>
/// <remarks>
/// The compiler compares what a step gives with what it gave before by position. Without groups, an entry at the top of the
/// catalogue would make every entry below it look changed; an entry never leaves its group, and a group never its place.
/// </remarks>
/// <param name="Catalog">The names of the catalogue.</param>
/// <param name="Number">The place of the group.</param>
/// <param name="SharesFile">Whether the entries share a generated file.</param>
/// <param name="Results">Whether and how the errors are results of endpoints.</param>
/// <param name="Errors">The entries.</param>
internal sealed record EntryGroup(CatalogNames Catalog, int Number, bool SharesFile, ResultKind Results, EquatableArray<ErrorModel> Errors)
{
    /// <summary>
    /// The number of groups of a catalogue, and the largest number of files for its entries. The compiler compares the name of every
    /// generated file with every other, so that ten thousand files cost seconds. Up to this number, every entry has its own file.
    /// </summary>
    public const int Count = 64;

    /// <summary>All groups of a catalogue, the empty ones among them.</summary>
    public static IEnumerable<EntryGroup> Of(CatalogModel catalog, ResultKind results)
    {
        var groups = new List<ErrorModel>?[Count];
        foreach (ErrorModel error in catalog.Errors)
        {
            (groups[GroupOf(error.Name)] ??= new(1)).Add(error);
        }

        bool sharesFiles = catalog.Errors.Count > Count;
        return groups.Select((errors, number) => new EntryGroup(
            catalog.Names, number, sharesFiles, results, errors?.ToEquatableArray() ?? EquatableArray<ErrorModel>.Empty));
    }

    /// <summary>The files that the entries become.</summary>
    public IEnumerable<EntryFile> Files => SharesFile && Errors.Count > 0
        ? [new EntryFile(Catalog, Number.ToString("D3", CultureInfo.InvariantCulture) + "-Entries", Results, Errors)]
        : Errors.Select(error => new EntryFile(Catalog, error.Name, Results, new([error])));

    /// <summary>FNV-1a over the name: the same in every process, unlike the hash code of a string.</summary>
    private static int GroupOf(string name)
    {
        uint hash = 2166136261;
        foreach (char c in name)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return (int)(hash % Count);
    }
}
