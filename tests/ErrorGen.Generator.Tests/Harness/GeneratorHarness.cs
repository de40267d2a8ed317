using System.Collections.Immutable;
using ErrorGen.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ErrorGen.Generator.Tests.Harness;

/// <summary>Runs the generator; the only place that knows the driver.</summary>
internal static class GeneratorHarness
{
    public const string RootNamespace = "Shop";

    /// <summary>The oldest language that the generator supports, and the newest that the compiler of these tests has.</summary>
    public static readonly ImmutableArray<LanguageVersion> Languages = [(LanguageVersion)TargetCapabilities.OldestLanguage, LanguageVersion.Latest];

    /// <summary>Runs the generator over one catalogue in a web application.</summary>
    public static GeneratorOutput Run(string catalog) => Run([new CatalogText("/shop/errors.json", catalog)]);

    public static GeneratorOutput Run(
        IEnumerable<AdditionalText> catalogs, CSharpCompilation? target = null, string rootNamespace = RootNamespace, bool hasPseudoLocales = false)
    {
        CSharpCompilation compilation = target ?? TargetProject.WebApplication();
        return Run(Driver(catalogs, compilation, rootNamespace, hasPseudoLocales), compilation);
    }

    /// <summary>Runs the generator with the oldest and the newest language version, and checks both results with <see cref="OutputRules"/>.</summary>
    public static GeneratorOutput RunChecked(
        IReadOnlyList<AdditionalText> catalogs,
        TargetKind target = TargetKind.WebApplication,
        string rootNamespace = RootNamespace,
        bool hasPseudoLocales = false)
    {
        GeneratorOutput[] outputs =
            [.. Languages.Select(language => Run(catalogs, TargetProject.Of(target, language), rootNamespace, hasPseudoLocales))];
        foreach (GeneratorOutput output in outputs)
        {
            OutputRules.Check(output);
            Assert.Equal(outputs[0].Files, output.Files.Where(file => !IsOfNewLanguage(file.Key)));
        }

        return outputs[^1];
    }

    /// <summary>Whether a file is there for a newer language alone; all others are the same in every language.</summary>
    private static bool IsOfNewLanguage(string file) => file.EndsWith("TypedResultsExtensions.g.cs", StringComparison.Ordinal);

    /// <summary>Runs the generator again after a previous run, with other catalogues or another project.</summary>
    public static GeneratorOutput Rerun(
        GeneratorOutput before, ImmutableArray<AdditionalText>? catalogs = null, CSharpCompilation? target = null)
    {
        GeneratorDriver driver = catalogs is { } texts ? before.Driver.ReplaceAdditionalTexts(texts) : before.Driver;
        return Run(driver, target ?? before.Target);
    }

    /// <summary>Runs the generator again after an edit of C# code that has nothing to do with it.</summary>
    public static GeneratorOutput RerunWithUnrelatedCode(GeneratorOutput before)
    {
        var options = (CSharpParseOptions)before.Target.SyntaxTrees[0].Options;
        SyntaxTree unrelated = CSharpSyntaxTree.ParseText("internal static class Unrelated { }", options);
        return Rerun(before, target: before.Target.AddSyntaxTrees(unrelated));
    }

    public static GeneratorDriver Driver(
        IEnumerable<AdditionalText> catalogs, CSharpCompilation compilation, string rootNamespace = RootNamespace, bool hasPseudoLocales = false) =>
        CSharpGeneratorDriver.Create(
            [new ErrorCatalogGenerator().AsSourceGenerator()],
            catalogs,
            (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options ?? TargetProject.ParseOptions(LanguageVersion.Latest),
            hasPseudoLocales ? new CatalogOptions(rootNamespace, ("ErrorGenPseudoLocales", "true")) : new CatalogOptions(rootNamespace),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static GeneratorOutput Run(GeneratorDriver driver, CSharpCompilation target)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(
            target, out Compilation result, out ImmutableArray<Diagnostic> diagnostics, TestContext.Current.CancellationToken);
        return new GeneratorOutput(driver, target, result, diagnostics);
    }
}
