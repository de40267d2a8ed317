using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;

namespace ErrorGen.Generator;

/// <summary>
/// Compares catalogues as their tables show them. The texts of entries are in the files of the errors and in the data of the catalogue, but in no table, so that a
/// changed message writes no table again.
/// </summary>
internal sealed class TableComparer : IEqualityComparer<(CatalogModel Catalog, TargetCapabilities Target)>
{
    public static TableComparer Instance { get; } = new();

    private TableComparer()
    {
    }

    public bool Equals((CatalogModel Catalog, TargetCapabilities Target) x, (CatalogModel Catalog, TargetCapabilities Target) y) =>
        x.Target == y.Target
        && x.Catalog with { Errors = y.Catalog.Errors } == y.Catalog
        && HaveEqualRows(x.Catalog.Errors, y.Catalog.Errors);

    public int GetHashCode((CatalogModel Catalog, TargetCapabilities Target) value) => value.Catalog.Names.GetHashCode();

    private static bool HaveEqualRows(EquatableArray<ErrorModel> x, EquatableArray<ErrorModel> y)
    {
        if (x.Count != y.Count)
        {
            return false;
        }

        for (int i = 0; i < x.Count; i++)
        {
            // The copy is made for changed entries only.
            if (x[i] != y[i] && x[i] with { Message = y[i].Message, Title = y[i].Title, Description = y[i].Description } != y[i])
            {
                return false;
            }
        }

        return true;
    }
}
