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
            HasRuntime: HasType(compilation, "ErrorGen.ErrorDefinition"),
            HasAspNetCore: HasType(compilation, "Microsoft.AspNetCore.Http.IEndpointFilter"),
            HasAspNetCoreRuntime: HasType(compilation, "ErrorGen.AspNetCore.ErrorCatalogEndpointFilter"),
            IsApplication: compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication,
            HasLanguage: language >= TargetCapabilities.OldestLanguage,
            HasExtensionMembers: language >= TargetCapabilities.ExtensionMembersLanguage);
    }

#pragma warning disable RS0030 // The one place that may ask the compilation.
    private static bool HasType(Compilation compilation, string name) => compilation.GetTypeByMetadataName(name) is not null;
#pragma warning restore RS0030
}
