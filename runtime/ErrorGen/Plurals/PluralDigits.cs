namespace ErrorGen;

/// <summary>Reads the digits of a number for <see cref="PluralOperands"/>.</summary>
internal static class PluralDigits
{
    /// <summary>The most digits that are kept exactly. No rule looks at more than 6.</summary>
    private const int MostDigits = 18;

    private const ulong Large = 1_000_000_000_000_000_000;

    /// <summary>Returns the number that digits and zeros after them form; a number that is too large has the same last digits.</summary>
    public static ulong Read(ReadOnlySpan<char> digits, int zeros)
    {
        ReadOnlySpan<char> significant = digits.TrimStart('0');
        if (significant.IsEmpty)
        {
            return 0;
        }

        ulong value = 0;
        for (int i = Math.Max(significant.Length + Math.Min(zeros, MostDigits) - MostDigits, 0); i < significant.Length; i++)
        {
            value = (value * 10) + (ulong)(significant[i] - '0');
        }

        for (int i = 0; i < zeros && i < MostDigits; i++)
        {
            value = value * 10 % Large;
        }

        return significant.Length + zeros > MostDigits ? value + Large : value;
    }
}
