namespace ErrorGen.Compiler.Model;

/// <summary>The properties of a catalogue that are needed to find its translations.</summary>
/// <param name="Path">The path of its file. It is never emitted.</param>
/// <param name="Names">The names of what is generated for it.</param>
/// <param name="Culture">The language of its messages.</param>
internal sealed record CatalogIdentity(string Path, CatalogNames Names, string Culture)
{
    public static CatalogIdentity Of(CatalogModel catalog) => new(catalog.Path, catalog.Names, catalog.Culture);
}
