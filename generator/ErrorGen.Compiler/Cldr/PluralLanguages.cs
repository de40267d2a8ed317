namespace ErrorGen.Compiler.Cldr;

/// <summary>Finds the plural rules of a language.</summary>
internal static class PluralLanguages
{
    /// <summary>The code of a language that is not known: its numbers are all <c>other</c>, as those of a language without rules.</summary>
    private const string Undetermined = "und";

    private static readonly Dictionary<string, PluralRuleSet> Sets = PluralData.Sets
        .SelectMany(set => set.Languages.Split(' ').Select(language => (language, set)))
        .ToDictionary(pair => pair.language, pair => pair.set, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every language that has rules.</summary>
    public static IEnumerable<string> All => Sets.Keys;

    /// <summary>Returns the rules of a language tag, or of the shorter tag that has rules: those of <c>de</c> for <c>de-AT</c>.</summary>
    public static PluralRuleSet Find(string language)
    {
        for (string tag = language; ; tag = tag.Substring(0, tag.LastIndexOf('-')))
        {
            if (Sets.TryGetValue(tag, out PluralRuleSet? set))
            {
                return set;
            }

            if (tag.IndexOf('-') < 0)
            {
                return Sets[Undetermined];
            }
        }
    }
}
