using System.Collections.Immutable;
using ErrorGen.Compiler.Diagnostics;
using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing;
using ErrorGen.Compiler.Parsing.Translations;
using ErrorGen.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Generator;

/// <summary>Keeps one failure from taking everything down: an exception out of a generator removes all of its files, with a mere warning.</summary>
internal static class Guard
{
    public static ParsedCatalog Parse(CatalogFile file, CancellationToken cancellationToken) => Try(
        () => CatalogParser.Parse(file, cancellationToken),
        exception =>
        {
            DiagnosticInfo failure = Failure(PipelineSteps.ParsedCatalogs, exception, StartOf(file.Text.Path));
            return new ParsedCatalog(FilePath.Name(file.Text.Path), Namespace: null, Model: null, failure.Location, new([failure]));
        });

    /// <summary>Without this step nothing is generated; what is wrong with the files is reported all the same.</summary>
    public static ResolvedCatalogs Resolve(ImmutableArray<ParsedCatalog> files, GeneratorOptions options) => Try(
        () => ResolvedCatalogs.Resolve(files, options),
        exception => new ResolvedCatalogs(
            EquatableArray<CatalogModel>.Empty,
            new([.. files.SelectMany(file => file.Diagnostics), Failure(PipelineSteps.ResolvedCatalogs, exception, location: null)])));

    public static ParsedTranslation ParseTranslation(TranslationFile file, CancellationToken cancellationToken) => Try(
        () => TranslationParser.Parse(file, cancellationToken),
        exception => ParsedTranslation.Unreadable(
            TranslationName.Of(file), new([Failure(PipelineSteps.ParsedTranslations, exception, StartOf(file.Text.Path))])));

    /// <summary>Without this step no file is a translation; each says so.</summary>
    public static TranslationPlan Plan(ImmutableArray<TranslationName> files, EquatableArray<CatalogIdentity> catalogs) => Try(
        () => TranslationPlan.Of(files, catalogs),
        exception => new TranslationPlan(files
            .Select(file => new PlannedTranslation(
                file.Path, Catalog: null, IsWhole: false, Failure(PipelineSteps.TranslationPlan, exception, StartOf(file.Path))))
            .ToEquatableArray()));

    public static ResolvedTranslation ResolveTranslation(TranslationInput input, CancellationToken cancellationToken) => Try(
        () => TranslationResolver.Resolve(input, cancellationToken),
        exception => ResolvedTranslation.Of(Failure(PipelineSteps.ResolvedTranslations, exception, StartOf(input.Plan.Path))));

    public static void Add<T>(SourceProductionContext output, string hintName, Func<Source, T, Written> render, T model)
    {
        output.CancellationToken.ThrowIfCancellationRequested();
        try
        {
            using var source = new Source();
            render(source, model);
            output.AddSource(hintName, source.ToSourceText());
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.ReportDiagnostic(Failure(hintName, exception, location: null).ToDiagnostic());
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

    private static SourceSpan StartOf(string path) => new(path, default, default);

    /// <summary>With the whole exception, not as much of it as other messages quote: it is what a report of the fault needs.</summary>
    private static DiagnosticInfo Failure(string step, Exception exception, SourceSpan? location) =>
        new(Descriptors.InternalError, location, new([step, DiagnosticText.OnOneLine(exception.ToString())]));
}
