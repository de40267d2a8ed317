using System.Globalization;
using System.Text.Json;

namespace ErrorGen.AspNetCore;

/// <summary>Magento's <c>code</c>: there only where someone gave one, as the number that clients expect if it is one.</summary>
internal static class MagentoCode
{
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("code");

    public static void Write(ErrorDefinition definition, Utf8JsonWriter writer)
    {
        string code = definition.Code;
        if (string.Equals(code, definition.Key, StringComparison.Ordinal))
        {
            // The key is ErrorGen's name for the entry; Magento has no such thing.
            return;
        }

        if (!TryGetNumber(code, out long number))
        {
            writer.WriteString(Name, code);
        }
        else if (number != 0)
        {
            // Zero is how Magento says that there is no code.
            writer.WriteNumber(Name, number);
        }
    }

    /// <summary>Only a number in its one usual form: <c>007</c> and <c>+1</c> are names.</summary>
    private static bool TryGetNumber(string code, out long number) =>
        long.TryParse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
        && string.Equals(number.ToString(CultureInfo.InvariantCulture), code, StringComparison.Ordinal);
}
