using System.Globalization;

namespace ErrorGen;

/// <summary>Reads the operands of a plural rule off a number that is formatted: "1.0" and "1" differ in English.</summary>
internal static class FormattedNumber
{
    /// <summary>The most digits of a text that are looked at. A number with more is of no use in a message.</summary>
    private const int MostDigits = ErrorValue.RoomForText;

    /// <summary>Returns whether a format writes a whole number digit by digit, so that the operands are those of the number itself.</summary>
    public static bool IsPlain(string? format) => string.IsNullOrEmpty(format) || KindOf(format) switch
    {
        'D' or 'X' or 'B' or 'R' => true,
        'G' => format.Length == 1,
        _ => false,
    };

    /// <summary>Finds the first number in a formatted text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">The format that it was written with.</param>
    /// <param name="culture">The culture that it was written in.</param>
    /// <param name="operands">The operands of the number.</param>
    /// <returns>False if the text does not have a number, for example NaN.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, string? format, CultureInfo culture, out PluralOperands operands)
    {
        var numbers = NumberFormatInfo.GetInstance(culture);
        (string decimalSeparator, string groupSeparator) = Separators(format, numbers);
        Span<char> digits = stackalloc char[Math.Min(text.Length, MostDigits)];
        int count = 0;
        int point = -1;
        int i = 0;
        while (i < text.Length && count < digits.Length)
        {
            ReadOnlySpan<char> rest = text[i..];
            if (char.IsAsciiDigit(rest[0]))
            {
                digits[count++] = rest[0];
                i++;
            }
            else if (point < 0 && IsBeforeDigit(rest, decimalSeparator))
            {
                point = count;
                i += decimalSeparator.Length;
            }
            else if (point < 0 && count > 0 && IsBeforeDigit(rest, groupSeparator))
            {
                i += groupSeparator.Length;
            }
            else if (count == 0)
            {
                i++;
            }
            else
            {
                break;
            }
        }

        operands = new PluralOperands(digits[..count], (point < 0 ? count : point) + Exponent(text[i..]));
        return count > 0;
    }

    private static (string Decimal, string Group) Separators(string? format, NumberFormatInfo numbers) => KindOf(format) switch
    {
        'C' => (numbers.CurrencyDecimalSeparator, numbers.CurrencyGroupSeparator),
        'P' => (numbers.PercentDecimalSeparator, numbers.PercentGroupSeparator),
        _ => (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator),
    };

    /// <summary>The letter of a standard format in upper case; another character for a custom one.</summary>
    private static char KindOf(string? format)
    {
        if (string.IsNullOrEmpty(format))
        {
            return '\0';
        }

        for (int i = 1; i < format.Length; i++)
        {
            if (!char.IsAsciiDigit(format[i]))
            {
                return '\0';
            }
        }

        return char.ToUpperInvariant(format[0]);
    }

    private static bool IsBeforeDigit(ReadOnlySpan<char> text, string separator) => separator.Length > 0
        && text.Length > separator.Length
        && text.StartsWith(separator, StringComparison.Ordinal)
        && char.IsAsciiDigit(text[separator.Length]);

    /// <summary>The exponent of a number such as 1.5E+16, which has the operands of all its digits.</summary>
    private static int Exponent(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] is 'E' or 'e' && text[1] is '+' or '-'
        && int.TryParse(text[1..Math.Min(text.Length, 6)], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent)
            ? exponent
            : 0;
}
