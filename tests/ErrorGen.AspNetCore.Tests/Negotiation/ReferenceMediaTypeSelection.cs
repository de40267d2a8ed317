using Microsoft.Extensions.Primitives;

namespace ErrorGen.AspNetCore.Tests.Negotiation;

/// <summary>The choice of a media type as RFC 9110 and the policy of the vectors word it, without a thought for speed.</summary>
internal static class ReferenceMediaTypeSelection
{
    private const string Range = $"\\*|\\*/\\*|{ReferenceGrammar.Token}/{ReferenceGrammar.Token}";

    public static int Select(StringValues accept, string[] offers, bool bestEffort)
    {
        ReferenceMember[] ranges = [.. Parse(accept)];
        if (offers.Length == 0 || ranges.Length == 0)
        {
            return offers.Length - 1 < 0 ? -1 : 0;
        }

        var rated = offers.Select((offer, index) => (Index: index, Offer: offer, Match: FindMatch(offer, ranges))).ToArray();
        var acceptable = rated
            .Where(static o => o.Match is { Weight: > 0 })
            .OrderByDescending(static o => o.Match!.Value.Weight)
            .ThenByDescending(static o => o.Match!.Value.Parameters)
            .ThenByDescending(static o => o.Match!.Value.Kind)
            .ThenBy(static o => o.Index)
            .ToArray();
        if (acceptable.Length > 0 || !bestEffort)
        {
            return acceptable.Select(static o => o.Index).FirstOrDefault(-1);
        }

        var open = rated.Where(static o => o.Match is null).ToArray();
        return open
            .Where(o => SyntaxWeight(o.Offer, ranges) > 0)
            .OrderByDescending(o => SyntaxWeight(o.Offer, ranges))
            .Concat(open)
            .Concat(rated)
            .First().Index;
    }

    private static IEnumerable<ReferenceMember> Parse(StringValues accept)
    {
        foreach (string text in ReferenceGrammar.Members(accept))
        {
            ReferenceMember? member = ReferenceGrammar.Parse(text, Range);
            string value = member?.Value.ToLowerInvariant() is "*" ? "*/*" : member?.Value.ToLowerInvariant() ?? "";
            bool isWildcardWithSubtype = value.StartsWith("*/", StringComparison.Ordinal) && value is not "*/*";
            if (member is not null && !isWildcardWithSubtype)
            {
                yield return member with { Value = value };
            }
        }
    }

    /// <summary>The most specific range that matches, and of equally specific ones that of the highest weight.</summary>
    private static (int Parameters, int Kind, decimal Weight)? FindMatch(string offerText, ReferenceMember[] ranges)
    {
        ReferenceMember offer = Parse(offerText).Single();
        return ranges
            .Select(range => Match(range, offer))
            .Where(static match => match is not null)
            .OrderByDescending(static match => match)
            .FirstOrDefault();
    }

    private static (int Parameters, int Kind, decimal Weight)? Match(ReferenceMember range, ReferenceMember offer)
    {
        string type = offer.Value.Split('/')[0];
        int kind = Array.IndexOf(["*/*", type + "/*", offer.Value], range.Value);
        (string Name, string Value)[] wanted = [.. range.Parameters.Select(Fold).Where(static p => p is not ("charset", "utf-8"))];
        return kind >= 0 && wanted.All(offer.Parameters.Select(Fold).Contains) ? (wanted.Length, kind, range.Weight) : null;
    }

    private static (string Name, string Value) Fold((string Name, string Value) parameter) =>
        parameter.Name is "charset" ? (parameter.Name, parameter.Value.ToLowerInvariant()) : parameter;

    private static decimal SyntaxWeight(string offerText, ReferenceMember[] ranges)
    {
        string? syntax = Syntax(Parse(offerText).Single());
        return syntax is null
            ? 0
            : ranges.Where(range => Syntax(range) == syntax).Select(static range => range.Weight).DefaultIfEmpty(0).Max();
    }

    private static string? Syntax(ReferenceMember member) =>
        new[] { "json", "xml" }.FirstOrDefault(syntax =>
            member.Value.EndsWith("/" + syntax, StringComparison.Ordinal) || member.Value.EndsWith("+" + syntax, StringComparison.Ordinal));
}
