using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;

namespace ErrorGen.AspNetCore.Tests.Negotiation;

/// <summary>The grammar of RFC 9110 as regular expressions put together rule by rule: slow, and apart from the code under test.</summary>
internal static class ReferenceGrammar
{
    public const string Token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private const string Ows = "[ \\t]*";
    private const string QuotedString = "\"(?:[\\t \\x21\\x23-\\x5B\\x5D-\\x7E\\x80-\\uFFFF]|\\\\[\\t \\x21-\\x7E\\x80-\\uFFFF])*\"";
    private const string Parameter = $"(?:(?<name>{Token})=(?<value>{Token}|{QuotedString}))";
    private const string Parameters = $"(?:{Ows};{Ows}{Parameter}?)*";
    private const string QValue = "(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?|\\.[0-9]{1,3})";
    private const string Element = "(?:[^\",]|\"(?:\\\\.|[^\"\\\\])*(?:\"|\\\\?\\z))+";

    /// <summary>The members of a list: cut at commas outside quotes, trimmed, the empty ones gone.</summary>
    public static IEnumerable<string> Members(StringValues lines) =>
        from line in lines
        from Match element in Regex.Matches(line ?? "", Element, RegexOptions.Singleline)
        let member = element.Value.Trim(' ', '\t')
        where member.Length > 0
        select member;

    /// <summary>Parses a member that is the value followed by parameters. Returns null if it is not, or if its first q is not a weight.</summary>
    public static ReferenceMember? Parse(string member, string value)
    {
        Match match = Regex.Match(member, $"\\A(?<member>{value}){Parameters}\\z");
        if (!match.Success)
        {
            return null;
        }

        (string Name, string Value)[] parameters =
        [
            .. match.Groups["name"].Captures.Zip(
                match.Groups["value"].Captures, static (name, text) => (name.Value.ToLowerInvariant(), text.Value)),
        ];
        string weight = parameters.Where(static p => p.Name is "q").Select(static p => p.Value).FirstOrDefault("1");
        return Regex.IsMatch(weight, $"\\A{QValue}\\z")
            ? new ReferenceMember(
                match.Groups["member"].Value,
                [.. parameters.Where(static p => p.Name is not "q").Select(static p => (p.Name, Unquote(p.Value)))],
                decimal.Parse("0" + weight, CultureInfo.InvariantCulture))
            : null;
    }

    private static string Unquote(string value) => value[0] == '"'
        ? Regex.Replace(value[1..^1], "\\\\(.)", "$1", RegexOptions.Singleline)
        : value;
}
