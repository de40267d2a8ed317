using System.Text.RegularExpressions;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>The ways in which translations of placeholders go wrong in practice, each made on purpose.</summary>
internal static partial class TranslationMutation
{
    /// <summary>Makes a defective translation of a good one; null if this kind of defect cannot be made of it.</summary>
    public delegate string? Kind(string translation, Random random);

    private static readonly string[] TranslatedNames = ["Wert", "feldName", "preisVon", "Verhalten", "Schl\u00FCssel", "pfad", "\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435"];

    private static readonly string[] ForeignPlaceholders = ["%9", "%99", "%fremd", "%other_value", "%s2"];

    public static IReadOnlyDictionary<string, Kind> Kinds { get; } = new Dictionary<string, Kind>
    {
        ["translated name"] = static (text, random) => Replace(text, random, _ => "%" + TranslatedNames[random.Next(TranslatedNames.Length)]),
        ["case changed"] = static (text, random) => Replace(text, random, static token => char.IsAsciiLetter(token[1]) ? "%" + ChangeCase(token[1]) + token[2..] : null),
        ["percent and placeholder swapped"] = static (text, random) => Replace(text, random, static token => token[1..] + "%"),
        ["blank behind the percent sign"] = static (text, random) => Replace(text, random, static token => "% " + token[1..]),
        ["dropped"] = static (text, random) => Replace(text, random, static _ => ""),
        ["doubled"] = static (text, random) => Replace(text, random, static token => $"{token} und {token}"),
        ["bounded with a translated name"] = static (text, random) => Replace(text, random, _ => $"%{{{TranslatedNames[random.Next(TranslatedNames.Length)]}}}"),
        ["bounded with the case changed"] = static (text, random) => Replace(text, random, static token => char.IsAsciiLetter(token[1]) ? $"%{{{ChangeCase(token[1])}{token[2..]}}}" : null),
        ["bounded with the percent sign behind"] = static (text, random) => Replace(text, random, static token => $"{{{token[1..]}}}%"),
        ["bounded with a blank behind the percent sign"] = static (text, random) => Replace(text, random, static token => $"% {{{token[1..]}}}"),
        ["bounded with blanks in the braces"] = static (text, random) => Replace(text, random, static token => $"%{{ {token[1..]} }}"),
        ["bounded without the second brace"] = static (text, random) => Replace(text, random, static token => $"%{{{token[1..]}"),
        ["bounded without the first brace"] = static (text, random) => Replace(text, random, static token => char.IsAsciiLetter(token[1]) ? $"%x{token[1..]}}}" : null),
        ["bounded and doubled"] = static (text, random) => Replace(text, random, static token => $"%{{{token[1..]}}} und {token}"),
        ["suffix without a boundary"] = static (text, random) => Replace(text, random, static token => char.IsAsciiLetter(token[1]) ? token + "ta" : token + "0"),
        ["bounded foreign one added"] = static (text, random) => $"{text} %{{{ForeignPlaceholders[random.Next(ForeignPlaceholders.Length)][1..]}}}",
        ["foreign one added"] = static (text, random) => $"{text} {ForeignPlaceholders[random.Next(ForeignPlaceholders.Length)]}",
    };

    /// <summary>Writes each placeholder in the bounded form, before any text: this is not a defect.</summary>
    public static string Bounded(string text) => Token().Replace(text, static token => $"%{{{token.Value[1..]}}}");

    /// <summary>Changes one of the placeholders of a text. Returns null if it does not have one of the right kind.</summary>
    private static string? Replace(string text, Random random, Func<string, string?> replacement)
    {
        MatchCollection tokens = Token().Matches(text);
        if (tokens.Count == 0)
        {
            return null;
        }

        Match token = tokens[random.Next(tokens.Count)];
        return replacement(token.Value) is { } other ? text[..token.Index] + other + text[(token.Index + token.Length)..] : null;
    }

    private static char ChangeCase(char c) => char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c);

    [GeneratedRegex("%([1-9][0-9]*|[A-Za-z_][A-Za-z0-9_]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
