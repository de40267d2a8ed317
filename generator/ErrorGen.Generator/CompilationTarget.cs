using ErrorGen.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorGen.Generator;

/// <summary>Reads from a compilation what the project can use.</summary>
internal static class CompilationTarget
{
    public static TargetCapabilities Read(Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int language = compilation is CSharpCompilation csharp ? (int)csharp.LanguageVersion : 0;
        return new(
            HasRuntime: HasType(compilation, "ErrorGen.ErrorDefinition", "ErrorGen"),
            HasAspNetCore: HasType(compilation, "Microsoft.AspNetCore.Http.IEndpointFilter", "Microsoft.AspNetCore.Http.Abstractions"),
            HasAspNetCoreRuntime: HasType(compilation, "ErrorGen.AspNetCore.ErrorCatalogEndpointFilter", "ErrorGen.AspNetCore"),
            IsApplication: compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication,
            HasLanguage: language >= TargetCapabilities.OldestLanguage,
            HasExtensionMembers: language >= TargetCapabilities.ExtensionMembersLanguage);
    }

    /// <summary>
    /// Whether there is a type. This step runs after every edit of C# code: the assembly that has the type is looked at first, instead of the hundreds of
    /// references one after the other.
    /// </summary>
    private static bool HasType(Compilation compilation, string name, string assemblyName)
    {
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == assemblyName && assembly.GetTypeByMetadataName(name) is not null)
            {
                return true;
            }
        }

#pragma warning disable RS0030 // The only caller. The compilation is asked last, because it searches all references.
        return compilation.GetTypeByMetadataName(name) is not null;
#pragma warning restore RS0030
    }
}
