using System.Text;
using System.Text.Json;

namespace ErrorGen.AspNetCore;

/// <summary>Reads strings that JSON can escape but UTF-16 cannot hold.</summary>
internal static class JsonStrings
{
    /// <summary>The text of a name or string; U+FFFD where it has half of a surrogate pair.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Only raw JSON that an endpoint passes on has such an escape: System.Text.Json writes none itself.
            return Rune.ReplacementChar.ToString();
        }
    }
}
