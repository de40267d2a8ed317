using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Usage;

/// <summary>The codes of all catalogues that a compilation knows: its own and those of what it references.</summary>
internal sealed class CatalogCodes
{
    private const string MetadataKey = "ErrorGen.Catalog";

    private readonly Dictionary<string, IFieldSymbol> _constants = new(StringComparer.Ordinal);

    private CatalogCodes()
    {
    }

    /// <summary>Whether no catalogue is known.</summary>
    public bool IsEmpty => _constants.Count == 0;

    public static CatalogCodes Of(Compilation compilation)
    {
        var codes = new CatalogCodes();
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols.Concat([compilation.Assembly]))
        {
            foreach (AttributeData attribute in assembly.GetAttributes())
            {
                if (attribute is { AttributeClass.Name: "AssemblyMetadataAttribute", ConstructorArguments: [{ Value: MetadataKey }, { Value: string catalog }] })
                {
                    codes.Add(assembly.GetTypeByMetadataName(CodesOf(catalog)));
                }
            }
        }

        return codes;
    }

    /// <summary>The constant with a value.</summary>
    public IFieldSymbol? Find(string code) => _constants.TryGetValue(code, out IFieldSymbol? found) ? found : null;

    /// <summary>The constant whose value differs from a text by at most two letters, and by less than half of them.</summary>
    public IFieldSymbol? FindNear(string text)
    {
        int limit = Math.Min(2, text.Length / 2);
        return _constants
            .Select(constant => (constant.Value, Distance: EditDistance.Between(constant.Key, text, limit)))
            .Where(candidate => candidate.Distance <= limit)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Value.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Value)
            .FirstOrDefault();
    }

    /// <summary>The class of the codes of a catalogue: that of <c>Shop.Errors</c> is <c>Shop.ErrorCodes</c>.</summary>
    private static string CodesOf(string catalog) =>
        (catalog.EndsWith("Errors", StringComparison.Ordinal) ? catalog.Substring(0, catalog.Length - 1) : catalog) + "Codes";

    private void Add(INamedTypeSymbol? type)
    {
        foreach (IFieldSymbol field in type?.GetMembers().OfType<IFieldSymbol>() ?? [])
        {
            if (field.ConstantValue is string code)
            {
                _constants[code] = field;
            }
        }
    }
}
