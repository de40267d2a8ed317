using System.Globalization;
using ErrorGen.Compiler.Model;

namespace ErrorGen.Compiler.Parsing.Parameters;

/// <summary>Tells whether a .NET format string fits a parameter type, by trying it on a value.</summary>
internal static class FormatRules
{
    /// <summary>The format characters for parts of the day, which a date does not have, and the sign between them.</summary>
    private static readonly char[] TimeSpecifiers = [':', 'f', 'F', 'h', 'H', 'K', 'm', 's', 't', 'z'];

    /// <summary>A precision of nine digits is well-formed too, and gives a text of a gigabyte.</summary>
    private const int LongestPrecision = 2;

    /// <summary>The standard formats of which the order of day and month, or 12 or 24 hours, differ between the regions of a language.</summary>
    private const string RegionalDates = "dDfFgGmMtTU";

    private static readonly DateTimeOffset SomeTime = new(2001, 2, 3, 4, 5, 6, TimeSpan.Zero);

    public static bool Fits(string format, ParameterType type)
    {
        try
        {
            return type.CatalogName switch
            {
                "int" or "long" => HasSanePrecision(format) && Try(1L, format),
                "decimal" => HasSanePrecision(format) && Try(1m, format),
                "double" => HasSanePrecision(format) && Try(1d, format),
                "guid" => Try(Guid.Empty, format),
                "date" => IsDateFormat(format) && Try(SomeTime.DateTime, format),
                "dateTime" => Try(SomeTime, format),
                "duration" => Try(TimeSpan.FromSeconds(1), format),
                "string" or "bool" or "uri" => false,
                _ => throw new ArgumentOutOfRangeException(nameof(type), type.CatalogName, "The formats of the type are not defined."),
            };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>What to write in the place of a format that depends on the region, or null if the format does not.</summary>
    public static string? WithoutRegion(string format, ParameterType type)
    {
        char specifier = format[0];
        return type.CatalogName switch
        {
            "int" or "long" or "decimal" or "double" when IsCurrency(format) => "'N2', and the currency as a parameter of its own",
            "date" when format.Length == 1 && RegionalDates.IndexOf(specifier) >= 0 => "'yyyy-MM-dd' or 'd MMMM yyyy'",
            "dateTime" when format.Length == 1 && RegionalDates.IndexOf(specifier) >= 0 => "'yyyy-MM-dd HH:mm zzz'",
            _ => null,
        };
    }

    /// <summary>Whether a parameter is shown with the sign of the currency of a region.</summary>
    public static bool IsRegionalCurrency(string format, ParameterType type) =>
        type.CatalogName is "int" or "long" or "decimal" or "double" && IsCurrency(format);

    private static bool IsCurrency(string format) => format[0] is 'C' or 'c' && format.Skip(1).All(c => c is >= '0' and <= '9');

    /// <summary>Returns whether the format of a number is a custom one, or a letter with a reasonable precision.</summary>
    private static bool HasSanePrecision(string format)
    {
        bool isStandard = format[0] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
        int digits = format.Skip(1).TakeWhile(c => c is >= '0' and <= '9').Count();

        // .NET reads a format up to its end or to U+0000.
        bool isPrecision = digits + 1 == format.Length || format[digits + 1] == '\0';
        return !isStandard || !isPrecision || digits <= LongestPrecision;
    }

    private static bool Try<T>(T value, string format)
        where T : IFormattable => value.ToString(format, CultureInfo.InvariantCulture) is not null;

    /// <summary>The standard formats of a date without time, or a custom format without a specifier of time.</summary>
    private static bool IsDateFormat(string format)
    {
        if (format.Length == 1)
        {
            return "dDmMoOrRyY".IndexOf(format[0]) >= 0;
        }

        return WithoutQuotedText(format).IndexOfAny(TimeSpecifiers) < 0;
    }

    private static string WithoutQuotedText(string format)
    {
        var rest = new System.Text.StringBuilder(format.Length);
        char quote = '\0';
        for (int i = 0; i < format.Length; i++)
        {
            char c = format[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '\'' or '"')
            {
                quote = c;
            }
            else if (c == '\\')
            {
                i++;
            }
            else
            {
                rest.Append(c);
            }
        }

        return rest.ToString();
    }
}
