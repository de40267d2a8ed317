using ErrorGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorGen.Compiler.Model;

/// <summary>What the project that is compiled has, reduced from the compilation at once so that an edit of C# code re-runs nothing.</summary>
/// <param name="HasRuntime">Whether ErrorGen is referenced.</param>
/// <param name="HasAspNetCore">Whether ASP.NET Core is referenced.</param>
/// <param name="HasAspNetCoreRuntime">Whether ErrorGen.AspNetCore is referenced.</param>
/// <param name="IsApplication">Whether the project has an entry point.</param>
/// <param name="HasLanguage">Whether the language version can express the generated code.</param>
/// <param name="HasExtensionMembers">Whether the language version has static extension members.</param>
internal sealed record TargetCapabilities(
    bool HasRuntime, bool HasAspNetCore, bool HasAspNetCoreRuntime, bool IsApplication, bool HasLanguage, bool HasExtensionMembers)
{
    /// <summary>The oldest C# that compiles generated code.</summary>
    public const LanguageVersion OldestLanguage = LanguageVersion.CSharp12;

    /// <summary>C# 14, by number: the oldest compiler that the generator runs in has no name for it.</summary>
    private const int ExtensionMembersLanguage = 1400;

    /// <summary>Whether generated code would compile; where not, one diagnostic is better than hundreds of compiler errors.</summary>
    public bool CanGenerate => HasRuntime && HasLanguage;

    /// <summary>What the project lacks, as diagnostics.</summary>
    public IEnumerable<DiagnosticDescriptor> Missing
    {
        get
        {
            if (!HasRuntime)
            {
                yield return Descriptors.NoRuntime;
            }

            if (!HasLanguage)
            {
                yield return Descriptors.LanguageTooOld;
            }

            if (HasAspNetCore && !HasAspNetCoreRuntime)
            {
                yield return Descriptors.NoAspNetCoreRuntime;
            }
        }
    }

    public static TargetCapabilities Of(Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(
            HasRuntime: HasType(compilation, "ErrorGen.ErrorDefinition"),
            HasAspNetCore: HasType(compilation, "Microsoft.AspNetCore.Http.IEndpointFilter"),
            HasAspNetCoreRuntime: HasType(compilation, "ErrorGen.AspNetCore.ErrorCatalogEndpointFilter"),
            IsApplication: compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication,
            HasLanguage: compilation is CSharpCompilation csharp && csharp.LanguageVersion >= OldestLanguage,
            HasExtensionMembers: compilation is CSharpCompilation { LanguageVersion: var language } && (int)language >= ExtensionMembersLanguage);
    }

#pragma warning disable RS0030 // The one place that may ask the compilation.
    private static bool HasType(Compilation compilation, string name) => compilation.GetTypeByMetadataName(name) is not null;
#pragma warning restore RS0030
}
