using System.Globalization;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Fields;

/// <summary>The ranges of status codes (RFC 9110, section 15).</summary>
internal static class StatusCodes
{
    public const int LowestError = 400;
    public const int Highest = 599;

    private const int Lowest = 100;

    /// <summary>Reads a status code as catalogues write it: without a sign, white space or leading zeros.</summary>
    public static bool TryParse(string text, out int code) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out code)
        && code is >= Lowest and <= Highest
        && text == CSharpText.Number(code);
}
