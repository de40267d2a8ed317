using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Parsing.Messages;
using ErrorGen.Compiler.Parsing.Parameters;
using ErrorGen.Compiler.Parsing.Variants;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Compares a translation file with its catalogue. A faulty text is left out, so that the source is shown; the others are kept.</summary>
internal sealed class TranslationResolver
{
    /// <summary>The language of the titles that the runtime has.</summary>
    private const string BuiltInLanguage = "en";

    private readonly ParsedTranslation _parsed;
    private readonly CatalogTexts _catalog;
    private readonly TranslationTexts _texts = new();
    private readonly Dictionary<TextTarget, TextPlace> _mentioned = [];
    private readonly CatalogModel _model;
    private readonly List<DiagnosticInfo> _diagnostics;
    private readonly bool _hasDetails;

    private TranslationResolver(ParsedTranslation parsed, CatalogModel catalog, bool hasDetails)
    {
        _parsed = parsed;
        _model = catalog;
        _catalog = new CatalogTexts(catalog);
        _diagnostics = [.. parsed.Diagnostics];
        _hasDetails = hasDetails;
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

        var resolver = new TranslationResolver(parsed, input.Catalog, input.HasDetails);
        resolver.ReadTexts(cancellationToken);
        resolver.ReadDamagedRows();
        resolver.ReportChangedSources();
        if (input.Plan.MustBeComplete && parsed.IsComplete)
        {
            resolver.ReportMissing();
            resolver.ReportTitles();
        }

        TranslationModel model = resolver._texts.ToModel(input.Catalog, parsed.Name.Language!);
        model = model with { HasLists = model.Messages.Any(message => input.Catalog.Errors[message.Index].HasLists) };
        return new ResolvedTranslation(model, resolver.LimitedDiagnostics().ToEquatableArray());
    }

    private void ReadTexts(CancellationToken cancellationToken)
    {
        var unknown = new UnknownTexts(_catalog);
        var rows = new RepeatedRows(_parsed.Texts);
        int used = 0;
        foreach (TranslatedText text in _parsed.Texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            IReadOnlyList<TextTarget> targets = _catalog.Find(text.Role, text.Name);
            if (targets.Count == 0)
            {
                unknown.Add(text);
                continue;
            }

            // As in Magento, the last row of a source is used.
            if (rows.IsLast(text))
            {
                Read(Select(text, rows.Of(text), targets), targets);
                used++;
            }
        }

        bool isPack = _parsed.HasOrigins || unknown.SourceCount > used;
        _diagnostics.AddRange(unknown.Report(_parsed.Name.Path, isPack));
    }

    private void Read(TranslatedText text, IReadOnlyList<TextTarget> targets)
    {
        _diagnostics.AddRange(text.Findings);
        bool isReported = false;
        foreach (TextTarget target in targets)
        {
            isReported |= Read(text, target, isReported);
        }
    }

    /// <summary>Returns the last good one of the rows of a source, or the last one. A row that is not used is reported if its translation is another one.</summary>
    private TranslatedText Select(TranslatedText last, IReadOnlyList<TranslatedText> rows, IReadOnlyList<TextTarget> targets)
    {
        if (rows.Count <= 1)
        {
            return last;
        }

        string? fault = FindFault(last, targets);
        TranslatedText used = fault is null ? last : rows.LastOrDefault(row => FindFault(row, targets) is null) ?? last;
        if ((ReferenceEquals(used, last) ? rows.FirstOrDefault(row => row.Text != last.Text) : used) is { } other)
        {
            string outcome = ReferenceEquals(used, last) ? "this row is used" : $"that row is used, because this one has a mistake ({fault})";
            _diagnostics.Add(DiagnosticInfo.Compose(
                RuleTable.DuplicateSource, At(last.NamePlace), DiagnosticText.Quotable(last.Name), At(other.NamePlace).Display, outcome));
        }

        return used;
    }

    /// <summary>Returns the id of a mistake because of which a row cannot be shown, or null.</summary>
    private string? FindFault(TranslatedText row, IReadOnlyList<TextTarget> targets)
    {
        if (row.Text is not { } translation)
        {
            return RuleTable.EmptyTranslation.Id;
        }

        return targets
            .SelectMany(target => _catalog.Source(target) is { } source && _catalog.Placeholders(target) is { } names
                ? Compare(target, source, translation, names)
                : [])
            .FirstOrDefault(defect => defect.Rule.Severity == RuleSeverity.Error)?.Rule.Id;
    }

    /// <summary>Reports rows that could not be read and are about texts of the catalogue. These are not missing as well.</summary>
    private void ReadDamagedRows()
    {
        foreach (DamagedRow row in _parsed.Damaged)
        {
            TextTarget[] targets = [.. _catalog.Find(row)];
            if (targets.Length > 0 && targets.All(_mentioned.ContainsKey))
            {
                ReportEarlierRow(row, targets[0]);
                continue;
            }

            if (targets.Length > 0)
            {
                _diagnostics.Add(row.Fault);
            }

            foreach (TextTarget target in targets.Where(target => !_mentioned.ContainsKey(target)))
            {
                _mentioned.Add(target, new TextPlace(row.Fault.Location!.Span, row.Fault.Location.Lines));
            }
        }
    }

    /// <summary>Reports a row that could not be read if a row before it has the source.</summary>
    private void ReportEarlierRow(DamagedRow row, TextTarget target)
    {
        TextPlace earlier = _mentioned[target];
        if (earlier.Span.Start < row.Fault.Location!.Span.Start)
        {
            _diagnostics.Add(DiagnosticInfo.Compose(
                RuleTable.DuplicateSource,
                row.Fault.Location,
                DiagnosticText.Quotable(_catalog.Source(target) ?? ""),
                At(earlier).Display,
                $"that row is used, because this one has a mistake ({row.Fault.Rule.Id})"));
        }
    }

    /// <summary>Adds a text if it does not have defects.</summary>
    /// <returns>Whether something was wrong with it.</returns>
    private bool Read(TranslatedText text, TextTarget target, bool isReported)
    {
        if (!_mentioned.ContainsKey(target))
        {
            _mentioned.Add(target, text.NamePlace);
        }

        if (text.Variants is { } variants)
        {
            return Read(text, target, variants, isReported);
        }

        if (text.Text is not { } translation)
        {
            return true;
        }

        string? source = _catalog.Source(target);
        IReadOnlyList<PlaceholderDefect> defects = source is not null && _catalog.Placeholders(target) is { } placeholders
            ? Compare(target, source, translation, placeholders)
            : [];
        bool isShown = !defects.Any(defect => defect.Rule.Severity == RuleSeverity.Error);
        if (isShown)
        {
            Add(target, translation);
        }

        if (!isReported)
        {
            return Report(text, target, source, translation, defects, isShown);
        }

        return defects.Count > 0;
    }

    private void Add(TextTarget target, string translation)
    {
        if (target.Variant is not { } variant)
        {
            _texts.Add(target, translation);
        }
        else if (RowVariants.NameOf(variant, _model.Errors[target.Index].Variants!.Kind, _model.Culture, _parsed.Name.Language!) is { } name)
        {
            _texts.AddVariant(target, name, translation);
        }
    }

    /// <summary>Adds the variants of a message if they do not have defects.</summary>
    /// <returns>Whether something was wrong with them.</returns>
    private bool Read(TranslatedText text, TextTarget target, VariantTexts variants, bool isReported)
    {
        var findings = new List<VariantFinding>();
        VariantsModel? model = TranslatedVariants.Compare(
            text.Name, variants, _model.Errors[target.Index], _catalog.Placeholders(target), _parsed.Name.Language!, findings);
        if (model is not null && variants.Other is { } other)
        {
            _texts.Add(target, other, model);
        }

        if (!isReported)
        {
            _diagnostics.AddRange(findings.Select(finding => DiagnosticInfo.Create(finding.Rule, At(finding.Place), finding.Arguments)));
            foreach (VariantText item in model is null ? [] : variants.Items)
            {
                ReportNotation(target, _catalog.Source(target), item.Text, item.Place);
            }

            ReportRegion(target, text.Place);
        }

        return findings.Count > 0 || variants.IsFaulty;
    }

    /// <summary>Compares one text with its source, which can have variants.</summary>
    private IReadOnlyList<PlaceholderDefect> Compare(TextTarget target, string source, string translation, IReadOnlyList<string> placeholders) =>
        target.Role == TextRole.Message && _model.Errors[target.Index] is { Variants: not null } entry
            ? new VariantComparison(entry, placeholders, selector: entry.Variants.Parameter).Find(translation, target.Variant)
            : PlaceholderComparison.Find(source, translation, placeholders, new ComparedLanguages(_model.Culture, _parsed.Name.Language!));

    /// <summary>Reports what is wrong with a text.</summary>
    /// <returns>Whether anything is.</returns>
    private bool Report(TranslatedText text, TextTarget target, string? source, string translation, IReadOnlyList<PlaceholderDefect> defects, bool isShown)
    {
        int before = _diagnostics.Count;
        _diagnostics.AddRange(defects.Select(defect =>
            DiagnosticInfo.Compose(defect.Rule, At(text.Place), [DiagnosticText.Quotable(text.Name), .. defect.Arguments])));
        if (translation == source && translation.Any(char.IsLetter))
        {
            _diagnostics.Add(DiagnosticInfo.Create(RuleTable.SameText, At(text.Place), text.Name));
        }

        if (target.Role == TextRole.StatusMessage && isShown)
        {
            _diagnostics.AddRange(StatusPlaceholders.Check(target.Index, translation)
                .Select(arguments => DiagnosticInfo.Create(RuleTable.UnknownStatusPlaceholder, At(text.Place), arguments)));
        }

        if (isShown)
        {
            ReportNotation(target, source, translation, text.Place);
        }

        ReportRegion(target, text.Place);
        return _diagnostics.Count > before;
    }

    /// <summary>Reports placeholders that are shown and probably not meant so.</summary>
    private void ReportNotation(TextTarget target, string? source, string translation, TextPlace place)
    {
        bool hasPlaceholders = target.Role is TextRole.Message or TextRole.StatusMessage;
        if (hasPlaceholders && ForeignPlaceholder.Find(translation) is { } foreign && source?.Contains(foreign.Form) != true)
        {
            _diagnostics.Add(DiagnosticInfo.Create(RuleTable.ForeignPlaceholder, At(place), foreign.Form, foreign.Notation, foreign.Correction));
        }

        if (_catalog.Placeholders(target) is { } names && PlainForm.FindAmbiguity(translation, names) is { } ambiguity)
        {
            _diagnostics.Add(DiagnosticInfo.Create(RuleTable.AmbiguousPlainForm, At(place), ambiguity.Written, ambiguity.Sent, ambiguity.Read));
        }
    }

    /// <summary>Reports translations of texts that the catalogue has changed since.</summary>
    private void ReportChangedSources()
    {
        if (_parsed.Sources.Count == 0)
        {
            return;
        }

        var hashes = _parsed.Sources.ToDictionary(source => source.Path, source => source.Hash, StringComparer.Ordinal);
        foreach (KeyValuePair<TextTarget, TextPlace> mentioned in _mentioned.OrderBy(text => text.Value.Span.Start))
        {
            TextTarget target = mentioned.Key;
            string path = _catalog.Describe(target);
            if (_catalog.Source(target) is { } source && hashes.TryGetValue(path, out string? hash)
                && hash != (target.Role == TextRole.Message ? SourceHash.Of(_model.Errors[target.Index]) : SourceHash.Of(source)))
            {
                _diagnostics.Add(DiagnosticInfo.Create(RuleTable.ChangedSource, At(mentioned.Value), path));
            }
        }
    }

    private void ReportRegion(TextTarget target, TextPlace place)
    {
        // Without a region in the catalogue, the format is reported there.
        if (target.Role == TextRole.Message && !LanguageTag.HasRegion(_parsed.Name.Language!) && LanguageTag.HasRegion(_model.Culture)
            && _model.Errors[target.Index].Parameters.FirstOrDefault(p => p.Format is { } format && FormatRules.IsRegionalCurrency(format, p.Type)) is { } money)
        {
            _diagnostics.Add(DiagnosticInfo.Create(
                RuleTable.RegionNeeded, At(place), money.Format!, _parsed.Name.Language!, FormatRules.WithoutRegion(money.Format!, money.Type)!));
        }
    }

    /// <summary>
    /// Reports what is not translated: in one diagnostic, or each text by itself. Its place is the text that the catalogue has before the missing one,
    /// and the place to add it.
    /// </summary>
    private void ReportMissing()
    {
        if (_model.HasErrors)
        {
            return;
        }

        var missing = new List<(TextTarget Target, TextPlace Place)>();
        TextPlace last = default;
        foreach (TextTarget target in _catalog.Targets)
        {
            if (_mentioned.TryGetValue(target, out TextPlace place))
            {
                last = place;
            }
            else
            {
                missing.Add((target, last));
            }
        }

        if (_hasDetails)
        {
            _diagnostics.AddRange(missing.Select(text => DiagnosticInfo.Compose(
                RuleTable.MissingTranslation, At(text.Place), $"'{DiagnosticText.Quotable(_catalog.Describe(text.Target))}' has no translation")));
        }
        else if (missing.Count > 0)
        {
            string texts = MissingTexts.Describe(
                _parsed.Name.Language!, [.. missing.Take(MissingTexts.Named + 1).Select(text => _catalog.Describe(text.Target))], missing.Count, _catalog.Targets.Count);
            _diagnostics.Add(DiagnosticInfo.Compose(RuleTable.MissingTranslation, At(missing[0].Place), texts));
        }
    }

    /// <summary>
    /// Reports titles that stay English beside translated messages, because neither the catalogue nor the translation has one for the status.
    /// </summary>
    private void ReportTitles()
    {
        // A CSV file translates texts of the catalogue only, and Magento, whose language packs are such files, does not send titles.
        if (_model.HasErrors || _parsed.Name.IsCsv || _parsed.Name.Language!.Split('-')[0] == BuiltInLanguage)
        {
            return;
        }

        string[] statuses =
        [
            .. _mentioned.Keys
                .Where(target => target.Role == TextRole.Message && _model.Errors[target.Index] is { Title: null, IsFaulty: false })
                .Select(target => _model.Errors[target.Index].Status)
                .Where(status => !_catalog.HasTitle(status) && !_mentioned.ContainsKey(new TextTarget(TextRole.StatusTitle, status)))
                .Distinct()
                .OrderBy(status => status)
                .Select(status => CSharpText.Number(status)),
        ];
        if (statuses.Length > 0)
        {
            _diagnostics.Add(DiagnosticInfo.Compose(
                RuleTable.MissingTitle, At(default), (statuses.Length == 1 ? "status " : "the statuses ") + string.Join(", ", statuses), statuses[0]));
        }
    }

    /// <summary>The diagnostics; those that are limited by kind, or that the project wants in full, do not count for the limit of the file.</summary>
    private IReadOnlyList<DiagnosticInfo> LimitedDiagnostics() =>
        ReportLimit.Apply(_diagnostics, _parsed.Name.Path, RuleTable.UnknownKey, RuleTable.StaleSource, RuleTable.MissingTranslation);

    private SourceSpan At(TextPlace place) => place.In(_parsed.Name.Path);
}
