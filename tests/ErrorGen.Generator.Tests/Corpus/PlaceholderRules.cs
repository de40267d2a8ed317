using System.Text;
using System.Text.RegularExpressions;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>
/// The rules of placeholders, written straight from their description and sharing nothing with the product: one pass from left
/// to right, the longest name wins, inserted text is not looked at again, what is unknown stays.
/// </summary>
internal static partial class PlaceholderRules
{
    /// <summary>What a message asks for: 1, 2, ... for a message that counts, else the names in their order.</summary>
    public static string[] Placeholders(string message)
    {
        string[] found = [.. Token().Matches(message).Select(match => match.Groups[1].Value).Distinct()];
        return found.All(name => char.IsAsciiDigit(name[0])) ? [.. found.OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)] : found;
    }

    /// <summary>Every placeholder in order, with duplicates.</summary>
    public static string[] InOrder(string message) => [.. Token().Matches(message).Select(match => match.Groups[1].Value)];

    /// <summary>The same, sorted: two messages that agree in it ask for the same values.</summary>
    public static string[] Multiset(string message) => [.. InOrder(message).Order(StringComparer.Ordinal)];

    public static string Render(string message, IReadOnlyDictionary<string, string> values)
    {
        var result = new StringBuilder();
        string rest = message;
        while (rest.Length > 0)
        {
            string? name = rest[0] == '%'
                ? values.Keys.Where(key => rest.StartsWith("%" + key, StringComparison.Ordinal)).MaxBy(key => key.Length)
                : null;
            result.Append(name is null ? rest[..1] : values[name]);
            rest = rest[(name is null ? 1 : 1 + name.Length)..];
        }

        return result.ToString();
    }

    [GeneratedRegex("%([1-9][0-9]*|[A-Za-z_][A-Za-z0-9_]*)")]
    private static partial Regex Token();
}
