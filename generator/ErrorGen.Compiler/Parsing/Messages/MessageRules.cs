using System.Globalization;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Messages;

/// <summary>Compares the placeholders of a message with the parameters of its entry.</summary>
internal static class MessageRules
{
    /// <summary>The start of the name of a parameter of which only the position is known.</summary>
    public const string Positional = "arg";

    /// <summary>The shapes of messages that count their parameters, by the number of these; they are enough for nearly all messages.</summary>
    private static readonly MessageShape[] Counted = [.. Enumerable.Range(0, 8).Select(count => new MessageShape(IsPositional: true, NamesOf(count)))];

    /// <summary>Returns the parameters that a message implies. Placeholders that contradict each other are reported.</summary>
    public static MessageShape Infer(ParseContext context, string message, TextSpan span)
    {
        IReadOnlyList<string> tokens = MessageScanner.Tokens(message, context.Strings);
        if (tokens.Count == 0)
        {
            return MessageShape.WithoutParameters;
        }

        if (IsCount(tokens))
        {
            return tokens.Count < Counted.Length ? Counted[tokens.Count] : new MessageShape(IsPositional: true, NamesOf(tokens.Count));
        }

        if (tokens.Any(MessageScanner.IsBounded))
        {
            string[] named = [.. tokens.Where(token => !MessageScanner.IsBounded(token) && !MessageScanner.IsPosition(token))];
            foreach (string token in tokens.Where(MessageScanner.IsBounded))
            {
                context.Report(RuleTable.UndeclaredPlaceholder, span, token, context.NearestName.Suggest(NameIn(token), named));
            }

            return new MessageShape(IsPositional: false, named) { IsFaulty = true };
        }

        string? position = tokens.FirstOrDefault(MessageScanner.IsPosition);
        if (position is null)
        {
            return new MessageShape(IsPositional: false, tokens);
        }

        if (tokens.FirstOrDefault(token => !MessageScanner.IsPosition(token)) is { } name)
        {
            context.Report(RuleTable.MixedPlaceholders, span, position, name);
            string[] all = [.. tokens.Select(token => MessageScanner.IsPosition(token) ? Positional + token : token).Distinct(StringComparer.Ordinal)];
            return new MessageShape(IsPositional: false, all) { IsFaulty = true };
        }

        bool isFaulty = false;
        if (FindGap(tokens) is { } gap)
        {
            context.Report(RuleTable.PlaceholderGap, span, FirstBeyond(gap, tokens), CSharpText.Number(gap));
            isFaulty = true;
        }

        return new MessageShape(IsPositional: true, NamesOf(tokens.Count)) { IsFaulty = isFaulty };
    }

    /// <summary>Compares a message with the declared parameters. A mixture of positions and names, and unknown placeholders, are reported.</summary>
    public static MessageShape Check(ParseContext context, string message, TextSpan span, IReadOnlyList<string> declared)
    {
        string[] positions = [.. declared.Select((_, i) => Placeholder.OfPosition(i))];
        string? position = null;
        string? name = null;
        var used = new HashSet<int>();
        var undeclared = new HashSet<string>(StringComparer.Ordinal);
        foreach (MessageToken token in MessageScanner.Read(message, [.. declared, .. positions], isTranslation: false))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (!token.IsDeclared)
            {
                if (undeclared.Add(token.Written))
                {
                    context.Report(RuleTable.UndeclaredPlaceholder, span, token.Written, context.NearestName.Suggest(NameIn(token.Written), declared));
                }
            }
            else if (token.Parameter < declared.Count)
            {
                name ??= declared[token.Parameter];
                used.Add(token.Parameter);
            }
            else
            {
                position ??= positions[token.Parameter - declared.Count];
                used.Add(token.Parameter - declared.Count);
            }
        }

        if (position is not null && name is not null)
        {
            context.Report(RuleTable.MixedPlaceholders, span, position, name);
            return new MessageShape(IsPositional: false, declared) { IsFaulty = true };
        }

        // A parameter whose placeholder is misspelt is not unused as well.
        return new MessageShape(position is not null, declared)
        {
            IsFaulty = undeclared.Count > 0,
            Unused = undeclared.Count > 0 ? [] : [.. Enumerable.Range(0, declared.Count).Where(n => !used.Contains(n))],
        };
    }

    /// <summary>The name of a placeholder without its braces.</summary>
    private static string NameIn(string token) => token.Trim(Placeholder.Open, Placeholder.Close);

    /// <summary>Whether the tokens are 1, 2, 3 and so on, as those of most messages that count their parameters.</summary>
    private static bool IsCount(IReadOnlyList<string> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Length != 1 || tokens[i][0] != '1' + i)
            {
                return false;
            }
        }

        return tokens.Count > 0;
    }

    /// <summary>The first position that none of so many tokens has.</summary>
    private static int? FindGap(IReadOnlyList<string> tokens)
    {
        bool[] isPresent = new bool[tokens.Count];
        foreach (string token in tokens)
        {
            int value = ValueOf(token);
            if (value <= isPresent.Length)
            {
                isPresent[value - 1] = true;
            }
        }

        int index = Array.IndexOf(isPresent, value: false);
        return index < 0 ? null : index + 1;
    }

    private static string FirstBeyond(int gap, IReadOnlyList<string> tokens) => tokens.First(token => ValueOf(token) > gap);

    private static string[] NamesOf(int count) => [.. Enumerable.Range(0, count).Select(NameOf)];

    /// <summary>Returns the name of a parameter of which only the position is known, counted from zero.</summary>
    private static string NameOf(int index) => Positional + CSharpText.Number(index + 1);

    private static int ValueOf(string position) =>
        int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : int.MaxValue;
}

/// <summary>The parameters of a message.</summary>
/// <param name="IsPositional">Whether the message counts its parameters.</param>
/// <param name="Names">Their names, in order.</param>
internal sealed record MessageShape(bool IsPositional, IReadOnlyList<string> Names)
{
    public static readonly MessageShape WithoutParameters = new(IsPositional: false, []);

    /// <summary>Whether the placeholders are wrong, which is reported. The names are then those that can be read off the message all the same.</summary>
    public bool IsFaulty { get; init; }

    /// <summary>The declared parameters that the message does not show, by their position.</summary>
    public IReadOnlyList<int> Unused { get; init; } = [];
}
