namespace ErrorGen.Compiler.Cldr;

/// <summary>Finds the list patterns of a language.</summary>
internal static class ListLanguages
{
    private const string Comma = "{0}, {1}";

    /// <summary>The patterns of a language without patterns of its own.</summary>
    private static readonly ListPatternSet Root = new("und", Comma, Comma, Comma, Comma);

    private static readonly Dictionary<string, ListPatternSet> Sets = ListData.Sets
        .SelectMany(set => set.Languages.Split(' ').Select(language => (language, set)))
        .ToDictionary(pair => pair.language, pair => pair.set, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every tag that has patterns of its own.</summary>
    public static IEnumerable<string> All => Sets.Keys;

    /// <summary>Returns the patterns of a language tag, or of the shorter tag that has patterns: those of <c>de</c> for <c>de-AT</c>.</summary>
    public static ListPatternSet Find(string language)
    {
        for (string tag = language; ; tag = tag.Substring(0, tag.LastIndexOf('-')))
        {
            if (Sets.TryGetValue(tag, out ListPatternSet? set))
            {
                return set;
            }

            if (tag.IndexOf('-') < 0)
            {
                return Root;
            }
        }
    }
}
