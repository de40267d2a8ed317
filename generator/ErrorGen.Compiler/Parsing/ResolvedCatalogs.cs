using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Parameters;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>All catalogues of the project, each in its namespace and none in the way of another.</summary>
internal sealed record ResolvedCatalogs(EquatableArray<CatalogModel> Catalogs, EquatableArray<DiagnosticInfo> Diagnostics)
{
    private static readonly string RootNamespaceForm =
        $"a namespace of at most {CSharpText.Number(CSharpNames.LongestNamespace)} bytes of UTF-8, unless the catalogue has a 'namespace'";

    /// <summary>The files of the catalogues, in the same order.</summary>
    private List<ParsedCatalog> Files { get; init; } = [];

    /// <summary>The paths of the catalogues that are left out, which is reported.</summary>
    public EquatableArray<string> Lost { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Returns the catalogues without the types that the project references already. A catalogue whose own classes are taken is left out.</summary>
    public ResolvedCatalogs Without(EquatableArray<TakenType> taken)
    {
        if (taken.Count == 0)
        {
            return this;
        }

        List<DiagnosticInfo> diagnostics = [.. Diagnostics];
        var catalogs = new List<CatalogModel>();
        for (int i = 0; i < Catalogs.Count; i++)
        {
            CatalogModel catalog = Catalogs[i];
            var types = taken.Where(type => type.Catalog == catalog.Names).ToDictionary(type => type.Name, StringComparer.Ordinal);
            if (types.Values.FirstOrDefault(type => IsOfCatalog(type, catalog)) is { } clash)
            {
                diagnostics.Add(DiagnosticInfo.Create(
                    RuleTable.TakenType, Files[i].ClassLocation, clash.Display, clash.Owner, "this catalogue another 'class' or 'namespace'"));
                continue;
            }

            catalogs.Add(types.Count == 0 ? catalog : Without(catalog, Files[i], types, diagnostics));
        }

        IEnumerable<string> lost = Catalogs.Select(catalog => catalog.Path).Except(catalogs.Select(catalog => catalog.Path), StringComparer.Ordinal);
        return this with { Catalogs = catalogs.ToEquatableArray(), Diagnostics = diagnostics.ToEquatableArray(), Lost = new([.. Lost, .. lost]) };
    }

    private static bool IsOfCatalog(TakenType type, CatalogModel catalog) =>
        !catalog.Errors.Any(error => error.ErrorClass == type.Name || error.ExceptionClass == type.Name);

    private static CatalogModel Without(
        CatalogModel catalog, ParsedCatalog file, Dictionary<string, TakenType> types, List<DiagnosticInfo> diagnostics)
    {
        List<BrokenEntry> broken = [.. catalog.Broken];
        var kept = new List<ErrorModel>(catalog.Errors.Count);
        foreach (ErrorModel error in catalog.Errors)
        {
            if (types.TryGetValue(error.ErrorClass, out TakenType? clash) || types.TryGetValue(error.ExceptionClass, out clash))
            {
                int index = file.Model!.Errors.Select(entry => entry.Key).ToList().IndexOf(error.Key);
                diagnostics.Add(DiagnosticInfo.Create(
                    RuleTable.TakenType, file.Entries.Locate(index), clash.Display, clash.Owner, "the entry another key, or the catalogue another 'namespace'"));
                broken.Add(new BrokenEntry(error.Key, error.Message, error.Title));
            }
            else
            {
                kept.Add(error);
            }
        }

        return catalog with { Errors = kept.ToEquatableArray(), Broken = broken.ToEquatableArray() };
    }

    /// <inheritdoc/>
    public bool Equals(ResolvedCatalogs? other) => other is not null && Catalogs.Equals(other.Catalogs) && Lost.Equals(other.Lost) && Diagnostics.Equals(other.Diagnostics);

    /// <inheritdoc/>
    public override int GetHashCode() => (Catalogs.GetHashCode() * 397) ^ Diagnostics.GetHashCode();

    public static ResolvedCatalogs Resolve(IReadOnlyList<ParsedCatalog> files, ProjectOptions options)
    {
        var diagnostics = new List<DiagnosticInfo>();
        var catalogs = new List<CatalogModel>();
        var sources = new List<ParsedCatalog>();
        var paths = new HashSet<string>(StringComparer.Ordinal);

        // The file that each generated class comes from. Upper and lower case do not count: see CatalogRules.
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

        // The order in which a project lists its files must not decide which of two clashing ones stays.
        foreach (ParsedCatalog file in files.OrderBy(file => file.ClassLocation?.Path, StringComparer.Ordinal))
        {
            // A project may list a file twice.
            if (file.ClassLocation is { Path: var path } && !paths.Add(path))
            {
                continue;
            }

            diagnostics.AddRange(file.Diagnostics);
            if (file.Model is null)
            {
                continue;
            }

            CatalogNames names = new(CSharpNames.Namespace(file.Namespace ?? options.RootNamespace), file.Model.Names.ClassName);
            if (!CSharpNames.FitsAssembly(names.Namespace))
            {
                diagnostics.Add(DiagnosticInfo.Create(RuleTable.MalformedValue, file.ClassLocation, "RootNamespace", RootNamespaceForm, options.RootNamespace));
                continue;
            }

            if (names.Types.FirstOrDefault(type => owners.ContainsKey(names.Global + type)) is { } taken)
            {
                diagnostics.Add(DiagnosticInfo.Create(
                    RuleTable.DuplicateClass, file.ClassLocation, taken, NameBeside(owners[names.Global + taken], file.Model.Path)));
                continue;
            }

            Own(owners, file, names.Types.Select(type => names.Global + type));
            CatalogModel catalog = file.Model with { Names = names };
            bool mayClash = files.Count > 1 || names.Types.Any(MemberNames.IsLikeClassOfEntry);
            sources.Add(file);
            catalogs.Add(mayClash ? WithoutClashes(file, catalog, owners, diagnostics) : catalog);
        }

        return new(catalogs.ToEquatableArray(), diagnostics.ToEquatableArray())
        {
            Files = sources,
            Lost = paths.Except(catalogs.Select(catalog => catalog.Path), StringComparer.Ordinal).OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    private static CatalogModel WithoutClashes(
        ParsedCatalog file, CatalogModel catalog, Dictionary<string, string> owners, List<DiagnosticInfo> diagnostics)
    {
        var kept = new List<ErrorModel>(catalog.Errors.Count);
        List<BrokenEntry> broken = [.. catalog.Broken];
        for (int i = 0; i < catalog.Errors.Count; i++)
        {
            ErrorModel error = catalog.Errors[i];
            string[] types = [error.ErrorClass, error.ExceptionClass];
            if (types.FirstOrDefault(type => owners.ContainsKey(catalog.Names.Global + type)) is { } taken)
            {
                diagnostics.Add(DiagnosticInfo.Create(
                    RuleTable.CollidingTypes, file.Entries.Locate(i), taken, NameBeside(owners[catalog.Names.Global + taken], catalog.Path)));
                broken.Add(new BrokenEntry(error.Key, error.Message, error.Title));
            }
            else
            {
                Own(owners, file, types.Select(type => catalog.Names.Global + type));
                kept.Add(error);
            }
        }

        return kept.Count == catalog.Errors.Count ? catalog : catalog with { Errors = kept.ToEquatableArray(), Broken = broken.ToEquatableArray() };
    }

    private static void Own(Dictionary<string, string> owners, ParsedCatalog file, IEnumerable<string> types)
    {
        foreach (string type in types)
        {
            owners.Add(type, file.Model!.Path);
        }
    }

    /// <summary>The name of a file in the words of another one: with as much of its folders as tells the two apart.</summary>
    private static string NameBeside(string path, string other)
    {
        string[] parts = path.Split('/', '\\');
        string[] others = other.Split('/', '\\');
        int shared = 1;
        while (shared < parts.Length && shared < others.Length && parts[parts.Length - shared] == others[others.Length - shared])
        {
            shared++;
        }

        return string.Join("/", parts.Skip(parts.Length - shared));
    }
}
