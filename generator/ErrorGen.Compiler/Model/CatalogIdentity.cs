namespace ErrorGen.Compiler.Model;

/// <summary>What tells a catalogue apart from the others: all that is needed to find the translations that belong to it.</summary>
/// <param name="Path">The path of its file. It is never emitted.</param>
/// <param name="Names">The names of what is generated for it.</param>
/// <param name="Culture">The language of its messages.</param>
internal sealed record CatalogIdentity(string Path, CatalogNames Names, string Culture)
{
    public static CatalogIdentity Of(CatalogModel catalog) => new(catalog.Path, catalog.Names, catalog.Culture);
}
