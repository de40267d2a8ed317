namespace ErrorGen.AspNetCore;

/// <summary>Weights, in thousandths: RFC 9110, section 12.4.2.</summary>
internal static class QualityValue
{
    /// <summary>The weight of a range that is not acceptable.</summary>
    public const int NotAcceptable = 0;

    /// <summary>The highest weight, which is also the default of a member.</summary>
    public const int Default = 1000;

    private const int MaximalDecimals = 3;

    /// <summary>Parses <c>0[.ddd]</c> or <c>1[.000]</c>, and <c>.ddd</c>, which java.net.HttpURLConnection sends.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int weight)
    {
        weight = NotAcceptable;
        int point = text.IndexOf('.');
        ReadOnlySpan<char> units = point < 0 ? text : text[..point];
        ReadOnlySpan<char> decimals = point < 0 ? default : text[(point + 1)..];
        bool isWellFormed = units switch
        {
            "0" or "1" => true,
            "" => !decimals.IsEmpty,
            _ => false,
        };
        if (!isWellFormed || decimals.Length > MaximalDecimals)
        {
            return false;
        }

        int thousandths = units is "1" ? Default : 0;
        int place = Default;
        foreach (char digit in decimals)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            place /= 10;
            thousandths += (digit - '0') * place;
        }

        weight = Math.Min(thousandths, Default);
        return thousandths <= Default;
    }
}
