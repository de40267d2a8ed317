using ErrorGen.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace ErrorGen.Analyzers.Catalogs;

/// <summary>An entry whose message is the text of an exception.</summary>
internal sealed class MessageFit(CatalogEntry entry, IReadOnlyList<(IParameterSymbol Parameter, IOperation Value)> arguments)
{
    /// <summary>The least part of two texts that has to be equal.</summary>
    private const double LeastScore = 0.9;

    public CatalogEntry Entry { get; } = entry;

    /// <summary>The arguments of the constructor of the exception.</summary>
    public IReadOnlyList<(IParameterSymbol Parameter, IOperation Value)> Arguments { get; } = arguments;

    /// <summary>Finds the one entry whose message fits a literal or an interpolated string; null if there is none, or several fit equally well.</summary>
    public static MessageFit? Find(IOperation message, Lazy<ProjectCatalogs> catalogs, Compilation compilation)
    {
        if (MessagePattern.Of(message, out IReadOnlyList<IOperation> holes) is not { } text)
        {
            return null;
        }

        (CatalogEntry Entry, IReadOnlyList<int> Parameters, double Score)[] fitting =
        [
            .. catalogs.Value.Messages[holes.Count]
                .Select(candidate => (candidate.Entry, candidate.Parameters, Score: text.ScoreOf(candidate.Pattern, LeastScore)))
                .Where(candidate => candidate.Score >= LeastScore),
        ];
        if (fitting.Length > 1)
        {
            fitting = [.. fitting.Where(candidate => candidate.Score >= 1)];
        }

        return fitting is [var (found, order, _)] && Bind(found, order, holes, compilation) is { } arguments ? new MessageFit(found, arguments) : null;
    }

    /// <summary>The arguments in the order of the parameters; null if a parameter does not have a value of its type.</summary>
    private static List<(IParameterSymbol Parameter, IOperation Value)>? Bind(
        CatalogEntry entry, IReadOnlyList<int> order, IReadOnlyList<IOperation> holes, Compilation compilation)
    {
        IReadOnlyList<IParameterSymbol> parameters = entry.ExceptionParameters;
        if (parameters.Count != entry.Model.Parameters.Count)
        {
            return null;
        }

        var arguments = new List<(IParameterSymbol Parameter, IOperation Value)>();
        for (int index = 0; index < parameters.Count; index++)
        {
            IOperation[] values = [.. holes.Where((_, hole) => order[hole] == index)];
            if (values.Length == 0 || !values.All(value => value.Syntax.IsEquivalentTo(values[0].Syntax)) || !Converts(values[0], parameters[index], compilation))
            {
                return null;
            }

            arguments.Add((parameters[index], values[0]));
        }

        return arguments;
    }

    private static bool Converts(IOperation value, IParameterSymbol parameter, Compilation compilation) =>
        value.Type is { } type && compilation.ClassifyConversion(type, parameter.Type) is { IsImplicit: true, IsUserDefined: false };
}

/// <summary>The message of an entry.</summary>
internal sealed class EntryMessage
{
    public EntryMessage(CatalogEntry entry)
    {
        Entry = entry;
        Pattern = MessagePattern.Of(entry.Model, out IReadOnlyList<int> parameters);
        Parameters = parameters;
    }

    public CatalogEntry Entry { get; }

    public MessagePattern Pattern { get; }

    /// <summary>The index of the parameter of each placeholder.</summary>
    public IReadOnlyList<int> Parameters { get; }
}

/// <summary>A message whose placeholders, or the expressions in it, are replaced by a sign.</summary>
internal readonly struct MessagePattern(string text)
{
    /// <summary>A character that no text has.</summary>
    private const char Hole = '\uE000';

    /// <summary>A message with fewer letters does not tell one situation from another.</summary>
    private const int FewestLetters = 4;

    /// <summary>The pattern of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="parameters">The index of the parameter of each placeholder.</param>
    public static MessagePattern Of(ErrorModel entry, out IReadOnlyList<int> parameters)
    {
        string[] names = [.. entry.Parameters.Select((parameter, index) => entry.HasPositionalParameters ? Placeholder.OfPosition(index) : parameter.Name)];
        var found = new List<int>();
        var pattern = new System.Text.StringBuilder();
        string message = entry.Message;
        for (int index = 0; index < message.Length; index++)
        {
            if (message[index] != Placeholder.Start)
            {
                pattern.Append(message[index]);
                continue;
            }

            PlaceholderMatch match = Placeholder.Match(message, index + 1, names);
            pattern.Append(match.Parameter >= 0 ? Hole : Placeholder.Start);
            if (match.Parameter >= 0)
            {
                found.Add(match.Parameter);
            }

            index += match.Length;
        }

        parameters = found;
        return new MessagePattern(Normalize(pattern.ToString()));
    }

    /// <summary>The pattern of an expression; null if it is neither a constant nor an interpolated string, or has too few letters.</summary>
    /// <param name="message">The expression.</param>
    /// <param name="holes">The expressions in it.</param>
    public static MessagePattern? Of(IOperation message, out IReadOnlyList<IOperation> holes)
    {
        var found = new List<IOperation>();
        holes = found;
        var pattern = new System.Text.StringBuilder();
        if (message.ConstantValue is { HasValue: true, Value: string constant })
        {
            pattern.Append(constant);
        }
        else if (message is IInterpolatedStringOperation interpolated)
        {
            foreach (IInterpolatedStringContentOperation part in interpolated.Parts)
            {
                switch (part)
                {
                    case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } }:
                        pattern.Append(text);
                        break;
                    case IInterpolationOperation { Expression: var expression, Alignment: null }:
                        pattern.Append(Hole);
                        found.Add(expression);
                        break;
                    default:
                        return null;
                }
            }
        }

        string normalized = Normalize(pattern.ToString());
        return normalized.Count(char.IsLetter) < FewestLetters ? null : new MessagePattern(normalized);
    }

    /// <summary>The part of two patterns that is equal: 1 if they are the same. 0 if their lengths show that it is less than the least score.</summary>
    public double ScoreOf(MessagePattern other, double least)
    {
        if (string.Equals(Text, other.Text, StringComparison.Ordinal))
        {
            return 1;
        }

        int shortest = Math.Min(Text.Length, other.Text.Length);
        int longest = Math.Max(Text.Length, other.Text.Length);
        return shortest < longest * least ? 0 : 1 - ((double)DistanceOf(Text, other.Text) / longest);
    }

    private string Text { get; } = text;

    /// <summary>Upper and lower case, quotes, repeated white space and the last sign do not matter.</summary>
    private static string Normalize(string text)
    {
        var normal = new System.Text.StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (normal.Length > 0 && normal[normal.Length - 1] != ' ')
                {
                    normal.Append(' ');
                }
            }
            else if (c is not ('\'' or '"' or '`' or '\u2018' or '\u2019' or '\u201C' or '\u201D'))
            {
                normal.Append(char.ToLowerInvariant(c));
            }
        }

        return normal.ToString().TrimEnd(' ', '.', '!');
    }

    /// <summary>The number of characters to insert, remove or replace.</summary>
    private static int DistanceOf(string first, string second)
    {
        int[] above = [.. Enumerable.Range(0, second.Length + 1)];
        int[] current = new int[second.Length + 1];
        for (int row = 1; row <= first.Length; row++)
        {
            current[0] = row;
            for (int column = 1; column <= second.Length; column++)
            {
                int replaced = above[column - 1] + (first[row - 1] == second[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(above[column], current[column - 1]) + 1);
            }

            (above, current) = (current, above);
        }

        return above[second.Length];
    }
}
