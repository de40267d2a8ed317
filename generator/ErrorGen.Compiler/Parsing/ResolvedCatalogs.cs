using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>All catalogues of the project, each in its namespace and none in the way of another.</summary>
internal sealed record ResolvedCatalogs(EquatableArray<CatalogModel> Catalogs, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static ResolvedCatalogs Resolve(IReadOnlyList<ParsedCatalog> files, ProjectOptions options)
    {
        var diagnostics = new List<DiagnosticInfo>();
        var catalogs = new List<CatalogModel>();

        // The file that each generated class comes from. Upper and lower case do not count: see CatalogRules.
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

        // The order in which a project lists its files must not decide which of two clashing ones stays.
        foreach (ParsedCatalog file in files.OrderBy(file => file.ClassLocation?.Path, StringComparer.Ordinal))
        {
            diagnostics.AddRange(file.Diagnostics);
            if (file.Model is null)
            {
                continue;
            }

            CatalogNames names = new(CSharpNames.Namespace(file.Namespace ?? options.RootNamespace), file.Model.Names.ClassName);
            if (names.Types.FirstOrDefault(type => owners.ContainsKey(names.Global + type)) is { } taken)
            {
                diagnostics.Add(DiagnosticInfo.Create(
                    RuleTable.DuplicateClass, file.ClassLocation, taken, owners[names.Global + taken]));
                continue;
            }

            Own(owners, file, names.Types.Select(type => names.Global + type));
            CatalogModel catalog = file.Model with { Names = names };
            bool mayClash = files.Count > 1 || names.Types.Any(MemberNames.IsLikeClassOfEntry);
            catalogs.Add(mayClash ? WithoutClashes(file, catalog, owners, diagnostics) : catalog);
        }

        return new(catalogs.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private static CatalogModel WithoutClashes(
        ParsedCatalog file, CatalogModel catalog, Dictionary<string, string> owners, List<DiagnosticInfo> diagnostics)
    {
        var kept = new List<ErrorModel>(catalog.Errors.Count);
        foreach (ErrorModel error in catalog.Errors)
        {
            string[] types = [error.ErrorClass, error.ExceptionClass];
            if (types.FirstOrDefault(type => owners.ContainsKey(catalog.Names.Global + type)) is { } taken)
            {
                diagnostics.Add(DiagnosticInfo.Create(
                    RuleTable.CollidingTypes, file.ClassLocation, taken, owners[catalog.Names.Global + taken]));
            }
            else
            {
                Own(owners, file, types.Select(type => catalog.Names.Global + type));
                kept.Add(error);
            }
        }

        return kept.Count == catalog.Errors.Count ? catalog : catalog with { Errors = kept.ToEquatableArray() };
    }

    private static void Own(Dictionary<string, string> owners, ParsedCatalog file, IEnumerable<string> types)
    {
        foreach (string type in types)
        {
            owners.Add(type, file.FileName);
        }
    }
}
