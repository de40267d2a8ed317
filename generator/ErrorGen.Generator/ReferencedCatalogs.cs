using ErrorGen.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Generator;

/// <summary>The catalogues that are compiled into what a project references.</summary>
internal static class ReferencedCatalogs
{
    private const string Runtime = "ErrorGen";

    /// <summary>Whether there is any.</summary>
    public static bool Any(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (UsesRuntime(assembly) && assembly.GetAttributes().Any(IsMarker))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Spares the attributes of the framework's hundreds of assemblies.</summary>
    private static bool UsesRuntime(IAssemblySymbol assembly) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Runtime));

    /// <summary>Whether an attribute names a catalogue of its assembly.</summary>
    public static bool IsMarker(AttributeData attribute) =>
        attribute.AttributeClass?.Name == nameof(System.Reflection.AssemblyMetadataAttribute)
        && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: CatalogNames.MetadataKey };
}
