using ErrorGen.Generator.Diagnostics;
using ErrorGen.Generator.Parsing;
using ErrorGen.Generator.Parsing.Translations;
using ErrorGen.Generator.Text;
using Microsoft.CodeAnalysis;

namespace ErrorGen.Generator;

/// <summary>Keeps one failure from taking everything down: an exception out of a generator removes all of its files, with a mere warning.</summary>
internal static class Guard
{
    public static ParsedCatalog Parse(CatalogFile file, CancellationToken cancellationToken)
    {
        try
        {
            return CatalogParser.Parse(file, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var start = new SourceSpan(file.Text.Path, default, default);
            DiagnosticInfo failure = Failure(PipelineSteps.ParsedCatalogs, exception, start);
            return new ParsedCatalog(file.DefaultClassName, Namespace: null, Model: null, start, new([failure]));
        }
    }

    public static ParsedTranslation ParseTranslation(TranslationFile file, CancellationToken cancellationToken)
    {
        try
        {
            return TranslationParser.Parse(file, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            DiagnosticInfo failure = Failure(PipelineSteps.ParsedTranslations, exception, new SourceSpan(file.Text.Path, default, default));
            return ParsedTranslation.Unreadable(TranslationName.Of(file), new([failure]));
        }
    }

    public static ResolvedTranslation ResolveTranslation(TranslationInput input, CancellationToken cancellationToken)
    {
        try
        {
            return TranslationResolver.Resolve(input, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return ResolvedTranslation.Of(
                Failure(PipelineSteps.ResolvedTranslations, exception, new SourceSpan(input.Plan.Path, default, default)));
        }
    }

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

    /// <summary>With the whole exception, not as much of it as other messages quote: it is what a report of the fault needs.</summary>
    private static DiagnosticInfo Failure(string step, Exception exception, SourceSpan? location) =>
        new(Descriptors.InternalError, location, new([step, DiagnosticText.OnOneLine(exception.ToString())]));
}
