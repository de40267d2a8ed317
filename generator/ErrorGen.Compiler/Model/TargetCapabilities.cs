namespace ErrorGen.Compiler.Model;

/// <summary>What the project that is compiled can use. A few values instead of a compilation, so that no step runs again after an edit of C# code.</summary>
/// <param name="HasRuntime">Whether ErrorGen is referenced.</param>
/// <param name="HasAspNetCore">Whether ASP.NET Core is referenced.</param>
/// <param name="HasAspNetCoreRuntime">Whether ErrorGen.AspNetCore is referenced.</param>
/// <param name="IsApplication">Whether the project has an entry point.</param>
/// <param name="HasLanguage">Whether the language version can express the generated code.</param>
/// <param name="HasExtensionMembers">Whether the language version has static extension members.</param>
internal sealed record TargetCapabilities(
    bool HasRuntime, bool HasAspNetCore, bool HasAspNetCoreRuntime, bool IsApplication, bool HasLanguage, bool HasExtensionMembers)
{
    /// <summary>C# 12, the oldest language version that compiles the generated code, as a number in Roslyn's way of counting.</summary>
    public const int OldestLanguage = 1200;

    /// <summary>C# 14, the first language version with static extension members.</summary>
    public const int ExtensionMembersLanguage = 1400;

    /// <summary>Whether the project is Ahead-of-Time compiled, or may be part of an application that is.</summary>
    public bool IsAheadOfTime { get; init; }

    /// <summary>Whether and how errors are results of endpoints.</summary>
    public ResultKind Results => !HasAspNetCoreRuntime ? ResultKind.None : IsAheadOfTime ? ResultKind.AheadOfTime : ResultKind.Interface;

    /// <summary>Whether the generated files are part of the project already.</summary>
    public bool HasGeneratedFiles { get; init; }

    /// <summary>Whether to generate. If the code would not compile, one diagnostic is better than hundreds of compiler errors.</summary>
    public bool CanGenerate => HasRuntime && HasLanguage && !HasGeneratedFiles;
}
