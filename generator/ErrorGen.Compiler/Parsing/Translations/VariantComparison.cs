using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Messages;
using ErrorGen.Compiler.Rules;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Compares the placeholders of a translated variant with those of a message that may have variants.</summary>
/// <remarks>
/// A variant can leave out the parameter that selects ("one product is left"), and what a variant of the source leaves out. All variants
/// together have the placeholders of all variants of the source.
/// </remarks>
internal sealed class VariantComparison
{
    private readonly ErrorModel _source;
    private readonly IReadOnlyList<string> _names;
    private readonly string? _selector;
    private readonly HashSet<string> _all;
    private readonly HashSet<string> _required;

    /// <summary>Initializes the comparison.</summary>
    /// <param name="source">The entry of the catalogue.</param>
    /// <param name="names">The text after the percent sign for each parameter.</param>
    /// <param name="selector">The position of the parameter that selects in the translation; -1 if the translation is one text.</param>
    public VariantComparison(ErrorModel source, IReadOnlyList<string> names, int selector)
    {
        _source = source;
        _names = names;
        _selector = selector < 0 ? null : names[selector];
        HashSet<string>[] tokens = [.. Texts(source).Select(TokensOf)];
        _all = [.. tokens.SelectMany(set => set)];
        _required = [.. _all.Where(token => token != _selector && tokens.All(set => set.Contains(token)))];
    }

    /// <summary>Returns the defects of one text of the translation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name of the variant, or null if the translation is one text.</param>
    public IReadOnlyList<PlaceholderDefect> Find(string text, string? name)
    {
        string reference = _source.Variants?.Items.FirstOrDefault(item => item.Name == name)?.Text ?? _source.Message;
        return
        [
            .. PlaceholderComparison.Find(reference, text, _names, ComparedLanguages.Unknown).Where(defect =>
                !(defect.Rule == RuleTable.PlaceholderCount
                    || (defect.Rule == RuleTable.PlaceholderMissing && !_required.Contains(defect.Arguments[0].Trim(Placeholder.Open, Placeholder.Close)))
                    || (defect.Rule == RuleTable.PlaceholderAdded && _all.Contains(defect.Arguments[0])))),
        ];
    }

    /// <summary>Returns the placeholders of the source that no variant of the translation has.</summary>
    public IEnumerable<PlaceholderDefect> FindLost(IEnumerable<string> texts)
    {
        HashSet<string> found = [.. texts.SelectMany(TokensOf)];
        return _all.Where(token => !found.Contains(token)).Select(token => new PlaceholderDefect(RuleTable.PlaceholderMissing, [token]));
    }

    private static IEnumerable<string> Texts(ErrorModel source) => [source.Message, .. source.Variants?.Items.Select(item => item.Text) ?? []];

    private HashSet<string> TokensOf(string text) =>
        [.. MessageScanner.Read(text, _names, isTranslation: true).Select(token => token.IsDeclared ? _names[token.Parameter] : token.Written)];
}
