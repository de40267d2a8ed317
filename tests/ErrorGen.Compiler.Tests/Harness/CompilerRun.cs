using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing;
using ErrorGen.Compiler.Parsing.Translations;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Tests.Rules;
using ErrorGen.Compiler.Text;
using Xunit;

namespace ErrorGen.Compiler.Tests.Harness;

/// <summary>One call of the compiler, without a host.</summary>
internal sealed partial class CompilerRun
{
    private readonly CompilerResult _result;

    private CompilerRun(CompilerResult result) => _result = result;

    /// <summary>The diagnostics as a build prints them, in the order of the compiler.</summary>
    public IReadOnlyList<string> Lines => [.. _result.Diagnostics.Select(Line)];

    /// <summary>The text of each generated file by its hint name.</summary>
    public IReadOnlyDictionary<string, string> Files => _result.Files.ToDictionary(file => file.HintName, file => file.Text, StringComparer.Ordinal);

    /// <summary>Compiles one <c>errors.json</c> for a library.</summary>
    public static CompilerRun Of(string catalog) => Of(("errors.json", catalog));

    /// <summary>Compiles catalogues and translations for a library. A file is a translation if its name is that of one.</summary>
    public static CompilerRun Of(params (string Name, string Text)[] files) => In("Shop", files);

    /// <summary>Compiles catalogues and translations for a library with a root namespace.</summary>
    public static CompilerRun In(string rootNamespace, params (string Name, string Text)[] files)
    {
        SourceFile[] sources = [.. files.Select(file => new SourceFile(file.Name, file.Text, Encoding.UTF8))];
        var input = new CompilerInput(
            [.. sources.Where(source => !IsTranslation(source.Path))],
            [.. sources.Where(source => IsTranslation(source.Path)).Select(source => (TranslationName.TryCreate(source.Path, isNamed: false)!, source))],
            new ProjectOptions(rootNamespace),
            new TargetCapabilities(
                HasRuntime: true, HasAspNetCore: false, HasAspNetCoreRuntime: false, IsApplication: false, HasLanguage: true, HasExtensionMembers: true));
        return new CompilerRun(CatalogCompiler.Compile(input, TestContext.Current.CancellationToken));
    }

    /// <summary>The model of one catalogue that is free of errors.</summary>
    public static CatalogModel Model(string catalog)
    {
        ParsedCatalog parsed = CatalogParser.Parse(new SourceFile("errors.json", catalog, Encoding.UTF8), TestContext.Current.CancellationToken);
        var resolved = ResolvedCatalogs.Resolve([parsed], new ProjectOptions("Shop"));
        Assert.Empty(resolved.Diagnostics);
        return Assert.Single(resolved.Catalogs);
    }

    /// <summary>Whether MSBuild would find a file as a translation: <c>errors.de.json</c>, <c>de_DE.csv</c>.</summary>
    public static bool IsTranslation(string name) => name.EndsWith(".csv", StringComparison.Ordinal) || JsonTranslation().IsMatch(name);

    [GeneratedRegex(@"(^|\.)errors\.[A-Za-z0-9_-]+\.json$")]
    private static partial Regex JsonTranslation();

    private static string Line(DiagnosticInfo diagnostic)
    {
        SourceSpan? place = diagnostic.Location;
        Assert.NotNull(place);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{place.Path}({place.Lines.Start.Line + 1},{place.Lines.Start.Character + 1}): {AllRules.Severity(diagnostic.Rule)} {diagnostic.Rule.Id}: {diagnostic.Message}");
    }
}
