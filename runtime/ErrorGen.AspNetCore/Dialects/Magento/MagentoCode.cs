using System.Globalization;

namespace ErrorGen.AspNetCore;

/// <summary>Magento's <c>code</c>: there only where someone gave one, as the number that clients expect if it is one.</summary>
internal readonly record struct MagentoCode(string Text, bool IsNumber)
{
    private const string None = "0";

    /// <summary>The code of an answer, or null where it has none.</summary>
    public static MagentoCode? Of(ErrorResponse response)
    {
        // The key is ErrorGen's name for the entry; Magento has no such thing. Zero is how Magento says that there is no code.
        string? code = response.Code;
        return code is null or None || string.Equals(code, response.Definition?.Key, StringComparison.Ordinal)
            ? null
            : new MagentoCode(code, IsUsualNumber(code));
    }

    /// <summary>Only a number in its one usual form: <c>007</c> and <c>+1</c> are names.</summary>
    private static bool IsUsualNumber(string code) =>
        long.TryParse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
        && string.Equals(number.ToString(CultureInfo.InvariantCulture), code, StringComparison.Ordinal);
}
