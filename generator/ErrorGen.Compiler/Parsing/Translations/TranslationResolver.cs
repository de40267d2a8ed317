using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Holds a translation file against its catalogue. A defective text is left out, so that the source is shown; the good ones stay.</summary>
internal sealed class TranslationResolver
{
    private readonly ParsedTranslation _parsed;
    private readonly CatalogTexts _catalog;
    private readonly TranslationTexts _texts = new();
    private readonly HashSet<TextTarget> _mentioned = [];
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);
    private readonly List<DiagnosticInfo> _diagnostics;
    private readonly CappedReport _unknownKeys;
    private readonly CappedReport _staleSources;
    private readonly CappedReport _missing;
    private NearestText? _nearestKey;
    private NearestText? _nearestSource;

    private TranslationResolver(ParsedTranslation parsed, CatalogModel catalog)
    {
        _parsed = parsed;
        _catalog = new CatalogTexts(catalog);
        _diagnostics = [.. parsed.Diagnostics];
        _unknownKeys = new CappedReport(_diagnostics, RuleTable.UnknownKey);
        _staleSources = new CappedReport(_diagnostics, RuleTable.StaleSource);
        _missing = new CappedReport(_diagnostics, RuleTable.MissingTranslation);
    }

    public static ResolvedTranslation Resolve(TranslationInput input, CancellationToken cancellationToken)
    {
        ParsedTranslation parsed = input.Parsed;
        if (input.Plan.Refusal is { } refusal)
        {
            return ResolvedTranslation.Of(refusal);
        }

        if (!parsed.HasTexts || input.Catalog is null)
        {
            return new ResolvedTranslation(Model: null, parsed.Diagnostics);
        }

        var resolver = new TranslationResolver(parsed, input.Catalog);
        resolver.ReadTexts(cancellationToken);
        if (input.Plan.IsWhole && parsed.IsComplete)
        {
            resolver.ReportMissing();
        }

        TranslationModel model = resolver._texts.ToModel(input.Catalog.Names, parsed.Name.Language!);
        return new ResolvedTranslation(model, resolver._diagnostics.ToEquatableArray());
    }

    private void ReadTexts(CancellationToken cancellationToken)
    {
        foreach (TranslatedText text in _parsed.Texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            IReadOnlyList<TextTarget> targets = _catalog.Find(text.Role, text.Name);
            if (targets.Count == 0)
            {
                ReportUnknown(text);
            }

            bool isReported = false;
            foreach (TextTarget target in targets)
            {
                isReported |= Read(text, target, isReported);
            }
        }

        SourceSpan file = At(default);
        _unknownKeys.Finish(file, "{0} more keys are not entries");
        _staleSources.Finish(file, "{0} more rows are not texts");
    }

    /// <summary>Takes a text over where it is good.</summary>
    /// <returns>Whether something was wrong with it.</returns>
    private bool Read(TranslatedText text, TextTarget target, bool isReported)
    {
        _mentioned.Add(target);
        if (text.Text is not { } translation)
        {
            return true;
        }

        string? source = _catalog.Source(target);
        IReadOnlyList<PlaceholderDefect> defects = source is not null && _catalog.Placeholders(target) is { } placeholders
            ? PlaceholderComparison.Find(source, translation, placeholders)
            : [];
        if (defects.Count == 0)
        {
            _texts.Add(target, translation);
        }

        if (!isReported)
        {
            _diagnostics.AddRange(defects.Select(defect =>
                DiagnosticInfo.Create(defect.Rule, At(text.Place), [text.Name, .. defect.Arguments])));
            if (translation == source && translation.Any(char.IsLetter))
            {
                _diagnostics.Add(DiagnosticInfo.Create(RuleTable.SameText, At(text.Place), text.Name));
                return true;
            }
        }

        return defects.Count > 0;
    }

    private void ReportUnknown(TranslatedText text)
    {
        if (text.Role == TextRole.Source)
        {
            _staleSources.Add(At(text.NamePlace), () =>
                [$"'{text.Name}' is not a text", (_nearestSource ??= new NearestText(_catalog.Sources)).Suggest(text.Name)]);
        }
        else if (_unknown.Add(text.Name))
        {
            _unknownKeys.Add(At(text.NamePlace), () =>
                [$"'{text.Name}' is not an entry", (_nearestKey ??= new NearestText(_catalog.Keys)).Suggest(text.Name)]);
        }
    }

    private void ReportMissing()
    {
        SourceSpan file = At(default);
        foreach (TextTarget target in _catalog.Targets.Where(target => !_mentioned.Contains(target)))
        {
            _missing.Add(file, () => [$"'{_catalog.Describe(target)}' has"]);
        }

        _missing.Finish(file, "{0} more texts have");
    }

    private SourceSpan At(TextPlace place) => place.In(_parsed.Name.Path);
}
