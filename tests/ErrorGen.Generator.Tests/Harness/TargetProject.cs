using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorGen.Generator.Tests.Harness;

/// <summary>A project that uses the generator, as a compilation in memory: nullable on, every warning an error.</summary>
internal static class TargetProject
{
    /// <summary>Beyond the newest wave of warnings, so that none is left out.</summary>
    private const int EveryWarning = 9999;

    private static readonly ImmutableArray<MetadataReference> Platform =
        References(IsPlatform);

    private static readonly ImmutableArray<MetadataReference> AspNetCore =
        References(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal));

    private static readonly MetadataReference Runtime = MetadataReference.CreateFromFile(typeof(Error).Assembly.Location);

    private static readonly MetadataReference AspNetCoreRuntime = MetadataReference.CreateFromFile(
        Path.Combine(AppContext.BaseDirectory, "ErrorGen.AspNetCore.dll"));

    /// <summary>A web application that references both runtimes.</summary>
    public static CSharpCompilation WebApplication(LanguageVersion language = LanguageVersion.Latest) =>
        Of(TargetKind.WebApplication, language);

    /// <summary>A library that references the core runtime alone.</summary>
    public static CSharpCompilation Library(LanguageVersion language = LanguageVersion.Latest) =>
        Of(TargetKind.Library, language);

    public static CSharpCompilation Of(TargetKind kind, LanguageVersion language) => kind switch
    {
        TargetKind.WebApplication => Create(OutputKind.ConsoleApplication, [.. AspNetCore, Runtime, AspNetCoreRuntime])
            .AddSyntaxTrees(EntryPoint(language)),
        TargetKind.WebLibrary => Create(OutputKind.DynamicallyLinkedLibrary, [.. AspNetCore, Runtime, AspNetCoreRuntime])
            .AddSyntaxTrees(Tree("", language)),
        TargetKind.Library => Create(OutputKind.DynamicallyLinkedLibrary, Runtime)
            .AddSyntaxTrees(Tree("", language)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static CSharpCompilation Create(OutputKind kind, params MetadataReference[] references) =>
        CSharpCompilation.Create(
            "Target",
            [],
            [.. Platform, .. references],
            new CSharpCompilationOptions(
                kind,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Error,
                warningLevel: EveryWarning));

    public static CSharpParseOptions ParseOptions(LanguageVersion language) =>
        new(language, DocumentationMode.Diagnose);

    public static SyntaxTree Tree(string source, LanguageVersion language = LanguageVersion.Latest) =>
        CSharpSyntaxTree.ParseText(source, ParseOptions(language));

    private static ImmutableArray<MetadataReference> References(Func<string, bool> include) =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => include(Path.GetFileNameWithoutExtension(path)))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private static SyntaxTree EntryPoint(LanguageVersion language) => Tree("internal static class Program { private static void Main() { } }", language);

    private static bool IsPlatform(string name) =>
        name is "mscorlib" or "netstandard" || name.StartsWith("System", StringComparison.Ordinal);
}
