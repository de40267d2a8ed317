using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Holds the placeholders of a translation against those of its source: the same ones as often, in any order.</summary>
internal sealed class PlaceholderComparison
{
    private readonly string _source;
    private readonly string _translation;
    private readonly IReadOnlyList<string> _sourceTokens;
    private readonly IReadOnlyList<string> _translationTokens;
    private readonly List<PlaceholderDefect> _defects = [];

    private PlaceholderComparison(string source, string translation, IReadOnlyList<string> names)
    {
        _source = source;
        _translation = translation;
        _sourceTokens = PlaceholderTokens.Of(source, names);
        _translationTokens = PlaceholderTokens.Of(translation, names);
    }

    /// <summary>Returns the defects of a translation.</summary>
    /// <param name="source">The text that is translated.</param>
    /// <param name="translation">The translation.</param>
    /// <param name="names">The text after the percent sign for each parameter.</param>
    public static IReadOnlyList<PlaceholderDefect> Find(string source, string translation, IReadOnlyList<string> names)
    {
        var comparison = new PlaceholderComparison(source, translation, names);
        comparison.Compare();
        return comparison._defects;
    }

    private void Compare()
    {
        Dictionary<string, int> expected = Count(_sourceTokens);
        Dictionary<string, int> found = Count(_translationTokens);
        List<string> lost = [.. expected.Keys.Where(token => !found.ContainsKey(token))];
        List<string> foreign = [.. found.Keys.Where(token => !expected.ContainsKey(token) && !IsPercentage(token))];
        lost.RemoveAll(IsMisspelt);
        PairUp(lost, foreign, AreAlike);
        PairUp(lost, foreign, static (_, other) => !PlaceholderTokens.IsNumber(other));
        foreach (string token in lost)
        {
            Add(RuleTable.PlaceholderMissing, token);
        }

        foreach (string token in foreign)
        {
            Add(RuleTable.PlaceholderAdded, token);
        }

        foreach (string token in expected.Keys.Where(token => found.TryGetValue(token, out int count) && count != expected[token]))
        {
            Add(RuleTable.PlaceholderCount, token, Times(found[token]), Times(expected[token]));
        }
    }

    /// <summary>In the order in which they first stand.</summary>
    private static Dictionary<string, int> Count(IReadOnlyList<string> tokens)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string token in tokens)
        {
            counts[token] = counts.TryGetValue(token, out int count) ? count + 1 : 1;
        }

        return counts;
    }

    /// <summary>Reports a lost placeholder that is there in a wrong form.</summary>
    private bool IsMisspelt(string token)
    {
        if (MisspeltPlaceholder.FindSwapped(_translation, token) is { } swapped)
        {
            Add(RuleTable.PercentLast, swapped, token);
        }
        else if (MisspeltPlaceholder.FindBlank(_translation, token) is { } blank)
        {
            Add(RuleTable.PercentBlank, blank, token);
        }
        else if (MisspeltPlaceholder.FindOtherSign(_translation, token) is { } other)
        {
            Add(RuleTable.PlaceholderRenamed, other, token);
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>Reports as renamed what was lost where something else turned up.</summary>
    private void PairUp(List<string> lost, List<string> foreign, Func<string, string, bool> arePair) => lost.RemoveAll(token =>
    {
        int other = foreign.FindIndex(candidate => arePair(token, candidate));
        if (other < 0)
        {
            return false;
        }

        Add(RuleTable.PlaceholderRenamed, Placeholder.Start + foreign[other], token);
        foreign.RemoveAt(other);
        return true;
    });

    private static bool AreAlike(string token, string other) =>
        string.Equals(token, PlaceholderTokens.WithPlainDigits(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Some languages write <c>%50</c> for the <c>50%</c> of others.</summary>
    private bool IsPercentage(string token) =>
        PlaceholderTokens.IsNumber(token) && (_source.Contains(token + "%") || _source.Contains(token + " %"));

    private static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => CSharpText.Number(count) + " times",
    };

    private void Add(Rule rule, params string[] arguments) => _defects.Add(new PlaceholderDefect(rule, arguments));
}
