using System.Collections.Immutable;
using System.ComponentModel;

namespace ErrorGen;

/// <summary>The catalogues of the process. Only generated code registers them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ErrorCatalogRegistry
{
    private static ImmutableArray<ErrorCatalog> _catalogs = [];

    /// <summary>The catalogues that were registered so far, in that order. The list does not change when others are registered.</summary>
    public static IReadOnlyList<ErrorCatalog> Catalogs => _catalogs;

    /// <summary>Registers a catalogue. A second call with the same one has no effect.</summary>
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
