using System.Collections.Immutable;
using ErrorGen.Generator.Diagnostics;
using ErrorGen.Generator.Infrastructure;
using ErrorGen.Generator.Model;
using ErrorGen.Generator.Text;

namespace ErrorGen.Generator.Parsing;

/// <summary>All catalogues of the project, each in its namespace and none in the way of another.</summary>
internal sealed record ResolvedCatalogs(EquatableArray<CatalogModel> Catalogs, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static ResolvedCatalogs Resolve(ImmutableArray<ParsedCatalog> files, GeneratorOptions options)
    {
        var diagnostics = new List<DiagnosticInfo>();
        var catalogs = new List<CatalogModel>();
        var classes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        if (files.IsEmpty)
        {
            diagnostics.Add(DiagnosticInfo.Of(Descriptors.NoCatalog, location: null));
        }

        // The order in which a project lists its files must not decide which of two clashing ones stays.
        foreach (ParsedCatalog file in files.OrderBy(file => file.ClassLocation?.Path, StringComparer.Ordinal))
        {
            diagnostics.AddRange(file.Diagnostics);
            if (file.Model is null)
            {
                continue;
            }

            CatalogNames names = file.Model.Names with { Namespace = CSharpNames.Namespace(file.Namespace ?? options.RootNamespace) };
            if (classes.TryGetValue(names.Global + names.ClassName, out string owner))
            {
                diagnostics.Add(DiagnosticInfo.Of(Descriptors.DuplicateClass, file.ClassLocation, names.ClassName, owner));
                continue;
            }

            classes.Add(names.Global + names.ClassName, file.FileName);
            catalogs.Add(WithoutClashes(file, file.Model with { Names = names }, types, diagnostics));
        }

        return new(catalogs.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private static CatalogModel WithoutClashes(
        ParsedCatalog file, CatalogModel catalog, Dictionary<string, string> types, List<DiagnosticInfo> diagnostics)
    {
        var kept = new List<ErrorModel>(catalog.Errors.Count);
        foreach (ErrorModel error in catalog.Errors)
        {
            string type = catalog.Names.Global + error.ErrorClass;
            if (types.TryGetValue(type, out string owner))
            {
                diagnostics.Add(DiagnosticInfo.Of(Descriptors.CollidingTypes, file.ClassLocation, error.ErrorClass, owner));
            }
            else
            {
                types.Add(type, file.FileName);
                kept.Add(error);
            }
        }

        return kept.Count == catalog.Errors.Count ? catalog : catalog with { Errors = kept.ToEquatableArray() };
    }
}
