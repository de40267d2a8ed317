using Microsoft.Extensions.Primitives;

namespace ErrorGen.AspNetCore.Tests.Negotiation;

/// <summary>The lookup of RFC 4647, section 3.4, step by step as the text describes it.</summary>
internal static class ReferenceLanguageLookup
{
    private const string Range = "\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*";

    public static string Select(StringValues acceptLanguage, string[] available, string defaultLanguage)
    {
        (string Tag, decimal Weight)[] ranges = [.. Parse(acceptLanguage)];
        string[] excluded =
        [
            .. ranges.GroupBy(static r => r.Tag).Where(static g => g.Max(static r => r.Weight) == 0).Select(static g => g.Key),
        ];
        string[] all = [.. available, defaultLanguage];
        string[] allowed = [.. all.Where(tag => !excluded.Contains(tag.ToLowerInvariant()))];
        return ranges
            .Where(static range => range.Weight > 0)
            .OrderByDescending(static range => range.Weight)
            .SelectMany(static range => Fallbacks(range.Tag))
            .Select(tag => allowed.FirstOrDefault(a => string.Equals(a, tag, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(static tag => tag is not null)
            ?? (allowed.Contains(defaultLanguage) ? defaultLanguage : allowed.FirstOrDefault(defaultLanguage));
    }

    private static IEnumerable<(string Tag, decimal Weight)> Parse(StringValues lines)
    {
        foreach (string text in ReferenceGrammar.Members(lines))
        {
            if (ReferenceGrammar.Parse(text, Range) is { Parameters: [] } member)
            {
                yield return (member.Value.ToLowerInvariant(), member.Weight);
            }
        }
    }

    private static IEnumerable<string> Fallbacks(string range)
    {
        List<string> subtags = [.. range.Split('-')];
        while (subtags.Count > 0)
        {
            yield return string.Join('-', subtags);
            subtags.RemoveAt(subtags.Count - 1);
            while (subtags is [.., { Length: 1 }])
            {
                subtags.RemoveAt(subtags.Count - 1);
            }
        }
    }
}
