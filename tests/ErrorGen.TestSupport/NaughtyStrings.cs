using System.Text.Json;

namespace ErrorGen.TestSupport;

/// <summary>Texts that break careless code: the Big List of Naughty Strings of the reference material.</summary>
public static class NaughtyStrings
{
    /// <summary>Characters that JSON, XML or HTTP escape, replace or forbid, among them unpaired surrogates.</summary>
    private static readonly string[] InvalidCharacters =
    [
        "\0", "\u0001\b\v\f\u001F", "\uFFFE\uFFFF", "a\uD800b", "\uDC00", "\u0080\u0085\u009F\u007F", "a\rb\r\nc\td ", "]]>", "<![CDATA[",
        "\U0010FFFF",
    ];

    /// <summary>Reads the list; skips the calling test if the reference material is not on the machine.</summary>
    public static string[] Read() =>
        JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(ReferenceMaterial.Path("corpus", "blns", "blns.json")))!;

    /// <summary>Reads the list and adds texts with characters that JSON, XML or HTTP cannot carry as they are.</summary>
    public static string[] ReadWithInvalidCharacters() => [.. Read(), .. InvalidCharacters];
}
