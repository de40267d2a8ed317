using System.Collections.Immutable;
using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Output;
using ErrorGen.Compiler.Parsing;
using ErrorGen.Compiler.Parsing.Translations;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Generator;

/// <summary>Keeps one failure from taking everything down: an exception out of a generator removes all of its files, with a mere warning.</summary>
internal static class FaultIsolation
{
    public static ParsedCatalog Parse(CatalogAdditionalFile file, CancellationToken cancellationToken) => Try(
        () => CatalogParser.Parse(RoslynText.Read(file.Text, cancellationToken), cancellationToken),
        exception =>
        {
            DiagnosticInfo failure = Failure(PipelineSteps.ParsedCatalogs, exception, SourceSpan.StartOf(file.Text.Path));
            return new ParsedCatalog(FilePath.Name(file.Text.Path), Namespace: null, Model: null, failure.Location, new([failure]));
        });

    /// <summary>Without this step nothing is generated; what is wrong with the files is reported all the same.</summary>
    public static ResolvedCatalogs Resolve(ImmutableArray<ParsedCatalog> files, ProjectOptions options) => Try(
        () => ResolvedCatalogs.Resolve(files, options),
        exception => new ResolvedCatalogs(
            EquatableArray<CatalogModel>.Empty,
            new([.. files.SelectMany(file => file.Diagnostics), Failure(PipelineSteps.ResolvedCatalogs, exception, location: null)])));

    /// <summary>Without this step no type is taken; the C# compiler reports those that are.</summary>
    public static EquatableArray<TakenType> FindTaken(ResolvedCatalogs catalogs, Compilation compilation, CancellationToken cancellationToken) => Try(
        () => TakenTypes.Find(catalogs.Catalogs, compilation, cancellationToken),
        exception => EquatableArray<TakenType>.Empty);

    public static ResolvedCatalogs WithoutTaken(ResolvedCatalogs catalogs, EquatableArray<TakenType> taken) => Try(
        () => catalogs.Without(taken),
        exception => catalogs with
        {
            Diagnostics = new([.. catalogs.Diagnostics, Failure(PipelineSteps.FreeCatalogs, exception, location: null)]),
        });

    public static ParsedTranslation ParseTranslation(TranslationAdditionalFile file, CancellationToken cancellationToken) => Try(
        () => TranslationParser.Parse(file.Name, RoslynText.Read(file.Text, cancellationToken), cancellationToken),
        exception => ParsedTranslation.Unreadable(
            file.Name, new([Failure(PipelineSteps.ParsedTranslations, exception, SourceSpan.StartOf(file.Text.Path))])));

    /// <summary>Without this step no file is a translation; each says so.</summary>
    public static TranslationPlan Plan(
        ImmutableArray<TranslationName> files, EquatableArray<CatalogIdentity> catalogs, EquatableArray<string> lost) => Try(
        () => TranslationPlan.Of(files, catalogs, lost),
        exception => new TranslationPlan(files
            .Select(file => new PlannedTranslation(
                file.Path, Catalog: null, MustBeComplete: false, Failure(PipelineSteps.TranslationPlan, exception, SourceSpan.StartOf(file.Path))))
            .ToEquatableArray()));

    public static ResolvedTranslation ResolveTranslation(TranslationInput input, CancellationToken cancellationToken) => Try(
        () => TranslationResolver.Resolve(input, cancellationToken),
        exception => ResolvedTranslation.Of(Failure(PipelineSteps.ResolvedTranslations, exception, SourceSpan.StartOf(input.Plan.Path))));

    public static void Add(SourceProductionContext output, OutputFile file)
    {
        output.CancellationToken.ThrowIfCancellationRequested();
        try
        {
            using var source = new Source();
            file.Write(source);
            output.AddSource(file.HintName, RoslynText.ToSourceText(source.Characters));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.Report([Failure(file.HintName, exception, location: null)]);
        }
    }

    private static T Try<T>(Func<T> run, Func<Exception, T> otherwise)
    {
        try
        {
            return run();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return otherwise(exception);
        }
    }

    /// <summary>With the whole exception, not as much of it as other messages quote: it is what a report of the fault needs.</summary>
    private static DiagnosticInfo Failure(string step, Exception exception, SourceSpan? location) =>
        new(RuleTable.InternalError, location, new([step, DiagnosticText.OnOneLine(exception.ToString())]));
}
