using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Messages;

/// <summary>A placeholder in the notation of printf or of .NET format strings, which ErrorGen would show as it is.</summary>
/// <param name="Form">What is in the text.</param>
/// <param name="Notation">The notation that it belongs to.</param>
/// <param name="Correction">What to write, as the end of a sentence.</param>
internal sealed record ForeignPlaceholder(string Form, string Notation, string Correction)
{
    private const string Conversions = "sdiufFeEgGxXcbo@";
    private const string Flags = "-+ #0";
    private const string PrintF = "printf";

    private static readonly char[] Starts = [Placeholder.Start, '{'];

    /// <summary>Returns the first one of a text, or null.</summary>
    public static ForeignPlaceholder? Find(string text)
    {
        for (int i = text.IndexOfAny(Starts); i >= 0; i = text.IndexOfAny(Starts, i + 1))
        {
            ForeignPlaceholder? found = text[i] switch
            {
                Placeholder.Start => FindPrintF(text, i),
                '{' when i == 0 || text[i - 1] != Placeholder.Start => FindComposite(text, i),
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The placeholder <c>%s</c> or <c>%d</c>, if a message has it and no parameter is declared that is called so.</summary>
    public static ForeignPlaceholder? FindUnnamed(IReadOnlyList<string> names)
    {
        string? name = names.Count == 0 ? null : names.FirstOrDefault(static name => name is "s" or "d");
        return name is null ? null : new(Placeholder.Start + name, PrintF, "the name of the parameter, such as '%fieldName', or its position, such as '%1'");
    }

    private static ForeignPlaceholder? FindPrintF(string text, int start)
    {
        int next = start + 1;
        if (At(text, next) == Placeholder.Start)
        {
            string token = MessageScanner.TokenAt(text, next + 1);
            return new(
                $"%%{token}", PrintF, token.Length > 0 ? $"'%{token}' for the placeholder, or '%{{}}{token}' for a percent sign" : "one percent sign");
        }

        int end = SkipDigits(text, next);
        if (end > next && At(text, end) == '$' && IsConversion(text, end + 1))
        {
            return new(text.Substring(start, end + 2 - start), PrintF, $"'%{text.Substring(next, end - next)}'");
        }

        // A width without a flag or a precision is the position of a parameter: '%5d' is the fifth and a letter.
        bool hasFlag = Flags.IndexOf(At(text, next)) >= 0;
        end = SkipDigits(text, hasFlag ? next + 1 : next);
        bool hasDigits = end > next + (hasFlag ? 1 : 0);
        if (At(text, end) == '.' && SkipDigits(text, end + 1) is var precision && precision > end + 1 && IsConversion(text, precision) && (hasFlag || !hasDigits))
        {
            return new(text.Substring(start, precision + 1 - start), PrintF, "'%1', and the format in 'parameters'");
        }

        return hasFlag && At(text, next) != ' ' && hasDigits && IsConversion(text, end)
            ? new(text.Substring(start, end + 1 - start), PrintF, "'%1', and the format in 'parameters'")
            : null;
    }

    private static ForeignPlaceholder? FindComposite(string text, int start)
    {
        int end = SkipDigits(text, start + 1);
        if (end == start + 1 || end > start + 3 || At(text, end) != '}')
        {
            return null;
        }

        int position = int.Parse(text.Substring(start + 1, end - start - 1), System.Globalization.CultureInfo.InvariantCulture) + 1;
        return new(text.Substring(start, end + 1 - start), ".NET format strings", $"'%{CSharpText.Number(position)}'");
    }

    /// <summary>Whether a conversion ends at the place: a letter of printf that no other letter follows.</summary>
    private static bool IsConversion(string text, int place) =>
        Conversions.IndexOf(At(text, place)) >= 0 && !char.IsLetterOrDigit(At(text, place + 1));

    private static int SkipDigits(string text, int place)
    {
        while (At(text, place) is >= '0' and <= '9')
        {
            place++;
        }

        return place;
    }

    private static char At(string text, int place) => place < text.Length ? text[place] : '\0';
}
