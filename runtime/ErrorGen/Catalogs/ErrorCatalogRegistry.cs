using System.Collections.Immutable;
using System.ComponentModel;

namespace ErrorGen;

/// <summary>Where the catalogues of an application announce themselves; called by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ErrorCatalogRegistry
{
    private static ImmutableArray<ErrorCatalog> _catalogs = [];

    /// <summary>The catalogues announced so far, in the order in which they came; later ones do not join this list.</summary>
    public static IReadOnlyList<ErrorCatalog> Catalogs => _catalogs;

    /// <summary>Announces a catalogue of the application; a second call with the same one has no effect.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static void Register(ErrorCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ImmutableInterlocked.Update(
            ref _catalogs,
            static (catalogs, added) => catalogs.Contains(added) ? catalogs : catalogs.Add(added),
            catalog);
    }
}
