using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>Magento's <c>code</c>. It is sent only if the catalogue defines one, and as a number if it is one.</summary>
internal readonly record struct MagentoCode(string Text, bool IsNumber)
{
    private const string None = "0";

    /// <summary>Returns the code of a response, or null if it has none.</summary>
    public static MagentoCode? TryCreate(ErrorResponse response)
    {
        // A code that equals the key is ErrorGen's default, which Magento does not have. In Magento zero means that there is no code.
        string? code = response.Code;
        return code is null or None || string.Equals(code, response.Definition?.Key, StringComparison.Ordinal)
            ? null
            : new MagentoCode(code, IsCanonicalNumber(code));
    }

    /// <summary>Whether the code is a number in its canonical form; <c>007</c> and <c>+1</c> are names.</summary>
    private static bool IsCanonicalNumber(string code) =>
        long.TryParse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
        && string.Equals(number.ToString(CultureInfo.InvariantCulture), code, StringComparison.Ordinal);
}
