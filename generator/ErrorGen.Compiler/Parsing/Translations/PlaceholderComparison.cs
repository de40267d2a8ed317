using System.Globalization;
using ErrorGen.Compiler.Cldr;
using ErrorGen.Compiler.Parsing.Messages;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Compares the placeholders of a translation with those of its source: the same ones as often, in any order.</summary>
internal sealed class PlaceholderComparison
{
    /// <summary>How many placeholders of a kind one diagnostic names.</summary>
    private const int MostNamed = 5;

    private readonly string _source;
    private readonly string _translation;
    private readonly IReadOnlyList<string> _names;
    private readonly List<MessageToken> _sourceTokens;
    private readonly List<MessageToken> _translationTokens;
    private readonly ComparedLanguages _languages;
    private readonly List<PlaceholderDefect> _defects = [];

    private PlaceholderComparison(string source, string translation, IReadOnlyList<string> names, ComparedLanguages languages)
    {
        _source = source;
        _translation = translation;
        _names = names;
        _languages = languages;
        _sourceTokens = [.. MessageScanner.Read(source, names, isTranslation: true)];
        _translationTokens = [.. MessageScanner.Read(translation, names, isTranslation: true)];
    }

    /// <summary>Returns the defects of a translation.</summary>
    /// <param name="source">The text that is translated.</param>
    /// <param name="translation">The translation.</param>
    /// <param name="names">The text after the percent sign for each parameter.</param>
    /// <param name="languages">The languages of both texts.</param>
    public static IReadOnlyList<PlaceholderDefect> Find(string source, string translation, IReadOnlyList<string> names, ComparedLanguages languages)
    {
        var comparison = new PlaceholderComparison(source, translation, names, languages);
        comparison.Compare();
        return comparison._defects;
    }

    private void Compare()
    {
        Dictionary<string, int> expected = Count(_sourceTokens);
        Dictionary<string, int> found = Count(_translationTokens);
        List<string> lost = [.. expected.Keys.Where(name => !found.ContainsKey(name))];

        // The entry has a value for each declared parameter, also if the source does not show it.
        List<string> foreign =
        [
            .. _translationTokens.Where(token => !token.IsDeclared).Select(token => token.Written).Distinct(StringComparer.Ordinal)
                .Where(token => !expected.ContainsKey(token) && !IsPercentage(token)),
        ];
        lost.RemoveAll(IsMisspelt);
        PairUp(lost, foreign, AreAlike);
        PairUp(lost, foreign, static (_, other) => !IsNumber(other));
        foreach (string name in lost)
        {
            Add(RuleTable.PlaceholderMissing, Written(name));
        }

        foreach (string token in foreign)
        {
            Add(RuleTable.PlaceholderAdded, token);
        }

        foreach (string name in expected.Keys.Where(name => found.TryGetValue(name, out int count) && count != expected[name] && !AreAlternatives(name, count - expected[name])))
        {
            Add(RuleTable.PlaceholderCount, Written(name), Times(found[name]), Times(expected[name]));
        }

        FindSuffixes();
    }

    /// <summary>The name of a declared placeholder, and the text of any other one.</summary>
    private string NameOf(MessageToken token) => token.IsDeclared ? _names[token.Parameter] : token.Written;

    /// <summary>A placeholder as the source writes it.</summary>
    private string Written(string name) => _sourceTokens.First(token => NameOf(token) == name).Written;

    /// <summary>In the order in which they first appear.</summary>
    private Dictionary<string, int> Count(List<MessageToken> tokens)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string name in tokens.Select(NameOf))
        {
            counts[name] = counts.TryGetValue(name, out int count) ? count + 1 : 1;
        }

        return counts;
    }

    /// <summary>
    /// Whether a placeholder is repeated because the language repeats it: "greater than or equal to %limit" is "greater than %limit or equal to %limit" in some
    /// languages. Both texts contain a word for "or" then, and the translation has it between the placeholders.
    /// </summary>
    private bool AreAlternatives(string name, int surplus)
    {
        if (surplus < 0 || !OrWords.IsIn(_languages.Source, _source))
        {
            return false;
        }

        int alternatives = 0;
        int last = -1;
        int end = 0;

        // All placeholders in order, because one can start with the name of another: "%date" and "%dateTime".
        foreach (MessageToken token in _translationTokens)
        {
            int start = _translation.IndexOf(Placeholder.Start + token.Written, end, StringComparison.Ordinal);
            end = start + 1 + token.Written.Length;
            if (NameOf(token) == name)
            {
                alternatives += last >= 0 && OrWords.IsIn(_languages.Translation, _translation.Substring(last, start - last)) ? 1 : 0;
                last = end;
            }
        }

        return alternatives >= surplus;
    }

    /// <summary>Reports a lost placeholder that is there in a wrong form.</summary>
    private bool IsMisspelt(string name)
    {
        string written = Written(name);
        string[] forms = [name, Placeholder.Open + name + Placeholder.Close];
        if (forms.Select(form => MisspeltPlaceholder.FindSwapped(_translation, form)).FirstOrDefault(form => form is not null) is { } swapped)
        {
            Add(RuleTable.PercentLast, swapped, written);
        }
        else if (forms.Select(form => MisspeltPlaceholder.FindBlank(_translation, form)).FirstOrDefault(form => form is not null) is { } blank)
        {
            Add(RuleTable.PercentBlank, blank, written);
        }
        else if (forms.Select(form => MisspeltPlaceholder.FindOtherSign(_translation, form)).FirstOrDefault(form => form is not null) is { } other)
        {
            Add(RuleTable.PlaceholderRenamed, other, written);
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>Reports a lost and an added placeholder as one that was renamed.</summary>
    private void PairUp(List<string> lost, List<string> foreign, Func<string, string, bool> arePair) => lost.RemoveAll(name =>
    {
        int other = foreign.FindIndex(candidate => arePair(name, candidate));
        if (other < 0)
        {
            return false;
        }

        Add(RuleTable.PlaceholderRenamed, Placeholder.Start + foreign[other], Written(name));
        foreign.RemoveAt(other);
        return true;
    });

    /// <summary>
    /// Reports letters that follow a name without a boundary, in one diagnostic. The runtime finds the name, but people and Magento's clients may
    /// see a longer one. What the source has too is meant so: "%widthpx" is "640px".
    /// </summary>
    private void FindSuffixes()
    {
        HashSet<string> suffixesOfSource = [.. _sourceTokens.Select(token => token.Suffix)];
        MessageToken[] unbounded =
            [.. _translationTokens.Where(token => token.Suffix.Length > 0 && !suffixesOfSource.Contains(token.Suffix)).Distinct()];
        if (unbounded.Length > 0)
        {
            unbounded = [.. unbounded.Take(MostNamed)];
            Add(
                RuleTable.UnboundedPlaceholder,
                List(unbounded.Select(token => $"'%{token.Written}{token.Suffix}'")),
                List(unbounded.Select(token => $"'%{{{token.Written}}}{token.Suffix}'")));
        }
    }

    private static bool AreAlike(string name, string other) => string.Equals(
        name,
        WithPlainDigits(other).Trim(Placeholder.Open, Placeholder.Close, ' '),
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Some languages write <c>%50</c> for the <c>50%</c> of others.</summary>
    private bool IsPercentage(string token) => IsNumber(token) && (_source.Contains(token + "%") || _source.Contains(token + " %"));

    private static bool IsNumber(string token) => token.All(c => c is >= '0' and <= '9');

    /// <summary>The placeholder with the digits that other scripts have for 0 to 9 replaced by those.</summary>
    private static string WithPlainDigits(string token) => string.Concat(token.Select(c =>
        CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit ? CSharpText.Number(digit) : c.ToString()));

    private static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => CSharpText.Number(count) + " times",
    };

    private static string List(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length == 1 ? all[0] : string.Join(", ", all.Take(all.Length - 1)) + " and " + all[all.Length - 1];
    }

    private void Add(Rule rule, params string[] arguments) => _defects.Add(new PlaceholderDefect(rule, arguments));
}

/// <summary>The languages of a text and its translation, as language tags.</summary>
/// <param name="Source">The language of the text.</param>
/// <param name="Translation">The language of the translation.</param>
internal sealed record ComparedLanguages(string Source, string Translation)
{
    /// <summary>For texts in which placeholders may be repeated anyway.</summary>
    public static readonly ComparedLanguages Unknown = new("und", "und");
}

/// <summary>What is wrong with a placeholder of a translation.</summary>
/// <param name="Rule">The kind of defect; its first argument is the name of the text.</param>
/// <param name="Arguments">The other arguments.</param>
internal sealed record PlaceholderDefect(Rule Rule, IReadOnlyList<string> Arguments);
