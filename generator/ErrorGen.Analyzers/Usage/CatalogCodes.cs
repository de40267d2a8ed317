using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using ErrorGen.Generator;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Analyzers.Usage;

/// <summary>The codes of all catalogues that a compilation knows: its own and those of what it references.</summary>
internal sealed class CatalogCodes
{
    /// <summary>A literal with more differences is more likely to be the code of another service than a mistake.</summary>
    private const int MostDifferences = 2;

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
                if (ReferencedCatalogs.IsMarker(attribute) && attribute.ConstructorArguments is [_, { Value: string catalog }])
                {
                    codes.Add(assembly.GetTypeByMetadataName(CatalogNames.FromFullName(catalog).CodesFullName));
                }
            }
        }

        return codes;
    }

    /// <summary>The constant with a value.</summary>
    public IFieldSymbol? Find(string code) => _constants.TryGetValue(code, out IFieldSymbol? found) ? found : null;

    /// <summary>The constant whose value is nearest to a text; null if no value is near.</summary>
    public IFieldSymbol? FindNear(string text) => new NearestName().Find(text, _constants.Keys, MostDifferences) is { } code ? _constants[code] : null;

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
