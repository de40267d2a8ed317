using System.Globalization;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>What the placeholders of a message say about the parameters of its entry.</summary>
internal static class MessageRules
{
    /// <summary>How the name of a parameter starts of which only the position is known.</summary>
    public const string Positional = "arg";

    /// <summary>The names of the parameters that nearly all messages make do with.</summary>
    private static readonly string[] FirstNames = [.. Enumerable.Range(0, 8).Select(NameOf)];

    /// <summary>Returns the parameters that a message implies. Placeholders that contradict each other are reported.</summary>
    public static MessageShape Infer(ParseContext context, string message, TextSpan span)
    {
        IReadOnlyList<string> tokens = MessageScanner.Tokens(message, context.Strings);
        if (tokens.Count == 0)
        {
            return MessageShape.WithoutParameters;
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

        string[] names = new string[tokens.Count];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = i < FirstNames.Length ? FirstNames[i] : NameOf(i);
        }

        return new MessageShape(IsPositional: true, names) { IsFaulty = isFaulty };
    }

    /// <summary>Compares a message with the declared parameters. A mixture of positions and names, and unknown placeholders, are reported.</summary>
    public static MessageShape Check(ParseContext context, string message, TextSpan span, IReadOnlyList<string> declared)
    {
        string[] positions = [.. declared.Select((_, i) => Placeholder.OfPosition(i))];
        string? position = null;
        string? name = null;
        var used = new HashSet<int>();
        var undeclared = new HashSet<string>(StringComparer.Ordinal);
        int i = 0;
        while ((i = message.IndexOf(Placeholder.Start, i)) >= 0)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            i++;
            int byName = Placeholder.FindLongest(message, i, declared);
            int byPosition = Placeholder.FindLongest(message, i, positions);
            if (byName >= 0)
            {
                name ??= declared[byName];
                used.Add(byName);
                i += declared[byName].Length;
            }
            else if (byPosition >= 0)
            {
                position ??= positions[byPosition];
                used.Add(byPosition);
                i += positions[byPosition].Length;
            }
            else if (MessageScanner.TokenAt(message, i) is { Length: > 0 } token)
            {
                if (undeclared.Add(token))
                {
                    context.Report(RuleTable.UndeclaredPlaceholder, span, token, context.NearestName.Suggest(token, declared));
                }

                i += token.Length;
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

    /// <summary>What a parameter is called of which only the position is known, counted from zero.</summary>
    private static string NameOf(int index) => Positional + CSharpText.Number(index + 1);

    private static int ValueOf(string position) =>
        int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : int.MaxValue;
}
