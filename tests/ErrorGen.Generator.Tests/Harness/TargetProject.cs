using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorGen.Generator.Tests.Harness;

/// <summary>A project that uses the generator, as a compilation in memory.</summary>
internal static class TargetProject
{
    private static readonly ImmutableArray<MetadataReference> Platform =
        References(IsPlatform);

    private static readonly ImmutableArray<MetadataReference> AspNetCore =
        References(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal));

    private static readonly MetadataReference Runtime = MetadataReference.CreateFromFile(typeof(Error).Assembly.Location);

    private static readonly MetadataReference AspNetCoreRuntime = MetadataReference.CreateFromFile(
        Path.Combine(AppContext.BaseDirectory, "ErrorGen.AspNetCore.dll"));

    /// <summary>A web application that references both runtimes.</summary>
    public static CSharpCompilation WebApplication(LanguageVersion language = LanguageVersion.Latest) => Create(
        OutputKind.ConsoleApplication, [.. AspNetCore, Runtime, AspNetCoreRuntime]).AddSyntaxTrees(EntryPoint(language));

    /// <summary>A library that references the core runtime alone.</summary>
    public static CSharpCompilation Library(LanguageVersion language = LanguageVersion.Latest) =>
        Create(OutputKind.DynamicallyLinkedLibrary, Runtime).AddSyntaxTrees(Tree("", language));

    public static CSharpCompilation Create(OutputKind kind, params MetadataReference[] references) =>
        CSharpCompilation.Create(
            "Target",
            [],
            [.. Platform, .. references],
            new CSharpCompilationOptions(
                kind, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error));

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
