using System.Text.Json;
using ErrorGen.TestSupport;

namespace ErrorGen.AspNetCore.Tests.Hostile;

internal static class NaughtyStrings
{
    /// <summary>The strings of the Big List of Naughty Strings, and some that it lacks.</summary>
    public static string[] Read() =>
    [
        .. JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(ReferenceMaterial.Path("corpus", "blns", "blns.json")))!,
        "\0", "\u0001\b\v\f\u001F", "\uFFFE\uFFFF", "a\uD800b", "\uDC00", "\u0080\u0085\u009F\u007F", "a\rb\r\nc\td ", "]]>", "<![CDATA[", "\U0010FFFF",
    ];
}
