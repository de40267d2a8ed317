using System.Globalization;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>The texts of a translation file that the catalogue does not have: each once, the first ones by themselves, the rest as a number.</summary>
internal sealed class UnknownTexts(CatalogTexts catalog)
{
    /// <summary>How many texts of a kind are reported one by one.</summary>
    public const int Limit = 50;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<TranslatedText> _keys = [];
    private readonly List<TranslatedText> _sources = [];

    /// <summary>The number of different sources.</summary>
    public int SourceCount => _sources.Count;

    /// <summary>Adds a text, unless it may be missing only because of a mistake in the catalogue.</summary>
    public void Add(TranslatedText text)
    {
        if (_names.Add(text.Name) && !catalog.MayBeLost(text.Role, text.Name))
        {
            (text.Role == TextRole.Source ? _sources : _keys).Add(text);
        }
    }

    /// <summary>Returns the diagnostics.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="isPack">Whether the file is a language pack, most rows of which are for other parts of the application.</param>
    public IEnumerable<DiagnosticInfo> Report(string path, bool isPack) =>
        Report(path, RuleTable.UnknownKey, _keys, "is not an entry", catalog.Keys, "more keys are not entries")
            .Concat(isPack ? [] : Report(path, RuleTable.StaleSource, _sources, "is not a text", catalog.Sources, "more rows are not texts"));

    private static IEnumerable<DiagnosticInfo> Report(
        string path, Rule rule, List<TranslatedText> texts, string statement, IEnumerable<string> known, string rest)
    {
        NearestText? nearest = null;
        foreach (TranslatedText text in texts.Take(Limit))
        {
            yield return DiagnosticInfo.Compose(
                rule,
                text.NamePlace.In(path),
                $"'{DiagnosticText.Quotable(text.Name)}' {statement}",
                (nearest ??= new NearestText(known)).Suggest(text.Name));
        }

        if (texts.Count > Limit)
        {
            string count = (texts.Count - Limit).ToString("N0", CultureInfo.InvariantCulture);
            yield return DiagnosticInfo.Compose(rule, SourceSpan.StartOf(path), $"{count} {rest}", "");
        }
    }
}
