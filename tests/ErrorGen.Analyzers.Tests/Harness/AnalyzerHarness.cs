using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using ErrorGen.Generator;
using ErrorGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace ErrorGen.Analyzers.Tests.Harness;

/// <summary>Runs all analyzers over a web application with the catalogues of <see cref="ShopCatalog"/>.</summary>
internal static class AnalyzerHarness
{
    public const string Usings = """
        global using System;
        global using System.Collections.Concurrent;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using ErrorGen;
        global using ErrorGen.AspNetCore;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Http.HttpResults;
        global using Microsoft.AspNetCore.Mvc;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.DependencyInjection;
        global using Shop;
        """;

    private static readonly CatalogOptions Properties = new("Shop");

    private static readonly AdditionalText[] Catalogs = [new CatalogText("/shop/errors.json", ShopCatalog.Text), new CatalogText("/shop/billing.errors.json", ShopCatalog.Billing)];

    private static readonly AnalyzerOptions ProjectOptions = new([.. Catalogs], Properties);

    private static readonly SyntaxTree[] GeneratedFiles = Generate(Catalogs);

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(AnalyzerRules).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>A program with the code, which has to compile.</summary>
    public static CSharpCompilation Compile(string code, OutputKind kind = OutputKind.ConsoleApplication) => Compile(code, kind, GeneratedFiles, []);

    /// <summary>The lines of a catalogue with entries that a program does not use.</summary>
    public static async Task<string[]> UnusedAsync(string catalog, string code, OutputKind kind = OutputKind.ConsoleApplication) =>
    [
        .. (await DiagnosticsAsync(catalog, code, kind))
            .Where(diagnostic => diagnostic.Id == "EG6020")
            .Select(diagnostic => string.Create(
                CultureInfo.InvariantCulture, $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")),
    ];

    /// <summary>All diagnostics of a program with a catalogue of its own.</summary>
    public static Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(string catalog, string code, OutputKind kind = OutputKind.ConsoleApplication)
    {
        AdditionalText[] files = [new CatalogText("/shop/errors.json", catalog)];
        return DiagnosticsAsync(Compile(code, kind, Generate(files), []), new AnalyzerOptions([.. files], Properties));
    }

    /// <summary>An application that gets its errors, and code, from libraries.</summary>
    public static CSharpCompilation CompileWith(string code, params MetadataReference[] libraries) => Compile(code, OutputKind.ConsoleApplication, [], libraries);

    private static CSharpCompilation Compile(string code, OutputKind kind, SyntaxTree[] generated, MetadataReference[] libraries)
    {
        CSharpCompilation project = TargetProject.WebApplication();
        CSharpCompilation compilation = project
            .RemoveAllSyntaxTrees()
            .AddReferences(libraries)
            .AddSyntaxTrees(generated)
            .AddSyntaxTrees(TargetProject.Tree(Usings), CSharpSyntaxTree.ParseText(code, TargetProject.ParseOptions(LanguageVersion.Latest), path: "Program.cs", cancellationToken: TestContext.Current.CancellationToken));
        compilation = compilation.WithOptions(project.Options
            .WithOutputKind(kind)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Default)
            .WithSpecificDiagnosticOptions(Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).DistinctBy(rule => rule.Id)
                .Select(rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Warn))));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    /// <summary>All diagnostics of the analyzers, in the order of the code. An analyzer that fails is a failure of the test.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(Compilation compilation) =>
        // No program of a test uses all entries.
        [.. (await DiagnosticsAsync(compilation, ProjectOptions)).Where(diagnostic => diagnostic.Id != "EG6020")];

    private static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(Compilation compilation, AnalyzerOptions options)
    {
        // The driver swallows an exception that the callback throws.
        var failures = new ConcurrentBag<Exception>();
        ImmutableArray<Diagnostic> diagnostics = await compilation
            .WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(options, (exception, _, _) => failures.Add(exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Empty(failures);
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>Diagnostics as <c>line: id message</c>, without the hidden EG6003 unless it is asked for.</summary>
    public static Task<string[]> ReportAsync(string code, bool withHidden = false) => ReportAsync(Compile(code), withHidden);

    /// <inheritdoc cref="ReportAsync(string, bool)"/>
    public static async Task<string[]> ReportAsync(Compilation compilation, bool withHidden = false) =>
    [
        .. (await DiagnosticsAsync(compilation))
            .Where(diagnostic => withHidden || diagnostic.Id != "EG6003")
            .Select(diagnostic => string.Create(
                CultureInfo.InvariantCulture,
                $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}: {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")),
    ];

    /// <summary>The codes that each endpoint reaches, as <c>route: code code</c>; a code that only one of several implementations has ends in a question mark.</summary>
    public static Task<string[]> ReachedAsync(string code) => ReachedAsync(Compile(code));

    /// <inheritdoc cref="ReachedAsync(string)"/>
    public static async Task<string[]> ReachedAsync(Compilation compilation)
    {
        Diagnostic[] found = [.. (await DiagnosticsAsync(compilation)).Where(diagnostic => diagnostic.Id is "EG6001" or "EG6004")];
        return
        [
            .. found.GroupBy(RouteOf, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => $"{group.Key}: {string.Join(' ', group.Select(CodeOf).Order(StringComparer.Ordinal))}"),
        ];
    }

    private static string CodeOf(Diagnostic diagnostic) =>
        diagnostic.GetMessage(CultureInfo.InvariantCulture).Split('\'')[1] + (diagnostic.Id == "EG6004" ? "?" : "");

    /// <summary>The first argument of the call that maps the endpoint, or the name of the action.</summary>
    public static string RouteOf(Diagnostic diagnostic)
    {
        SyntaxNode node = diagnostic.Location.SourceTree!.GetRoot(TestContext.Current.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return node.AncestorsAndSelf().Concat(node.DescendantNodes()).OfType<InvocationExpressionSyntax>().FirstOrDefault(IsMap)?.ArgumentList.Arguments[0].ToString().Trim('"')
            ?? node.AncestorsAndSelf().OfType<MethodDeclarationSyntax>().First().Identifier.ValueText;
    }

    private static bool IsMap(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access && access.Name.Identifier.ValueText.StartsWith("Map", StringComparison.Ordinal);

    public static SyntaxTree[] Generate(AdditionalText[] catalogs)
    {
        CSharpCompilation project = TargetProject.WebApplication();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ErrorCatalogGenerator().AsSourceGenerator()],
            catalogs,
            TargetProject.ParseOptions(LanguageVersion.Latest),
            Properties);
        return [.. driver.RunGenerators(project).GetRunResult().GeneratedTrees];
    }
}
