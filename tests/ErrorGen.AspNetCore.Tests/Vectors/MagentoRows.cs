using System.Text.Json;

namespace ErrorGen.AspNetCore.Tests.Vectors;

/// <summary>The recorded error answers of Magento.</summary>
internal static class MagentoRows
{
    /// <summary>What ErrorGen does instead, with the inputs that this is true of: by what is in them, so that rows may be added to the file.</summary>
    public static readonly IReadOnlyList<(string Reason, Func<JsonElement, bool> IsTrueOf)> Reasons =
    [
        ("Lists and maps as parameter values: the catalogue has no such parameter type.", HasNestedParameter),
        ("Magento translates the summary and never the errors under it; an answer of ErrorGen is in one language.", HasTranslatedErrors),
        ("ICU patterns: the catalogue's placeholders are the only ones.", static input => MessageOf(input).Contains("{0}", StringComparison.Ordinal)),
        ("Inline-translation tokens are an inside of Magento's; a client gets what was said.", HasTokensInJson),
        ("Thrown as a finished web answer, not as a localized exception: an error always keeps its template.", static input => IsA(input, @"Webapi\Exception")),
        ("The code of an unexpected exception: .NET's exceptions have none. Message and trace are tested without.", HasCodeOfUnexpected),
        ("A trace for an expected error: the catalogue's answers are the same in Development.", HasTraceOfExpected),
        ("Two exceptions on one response: .NET has one.", static input => input.TryGetProperty("exceptions", out _)),
    ];

    /// <summary>The reason why a row is not run, or null if it is.</summary>
    public static string? ReasonToLeaveOut(JsonElement row) =>
        Reasons.FirstOrDefault(reason => reason.IsTrueOf(row.GetProperty("input"))).Reason;

    /// <summary>Every row, run or left out.</summary>
    public static IReadOnlyList<JsonElement> Read()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(ReferenceMaterial.Path("vectors", "magento.json")));
        return [.. file.RootElement.EnumerateArray()
            .Where(static row => row.GetProperty("area").ValueEquals("json-error"))
            .Select(static row => row.Clone())];
    }

    private static bool HasNestedParameter(JsonElement input) =>
        input.TryGetProperty("parameters", out JsonElement parameters)
        && parameters.ValueKind is JsonValueKind.Array
        && parameters.EnumerateArray().Any(static value => value.ValueKind is JsonValueKind.Array or JsonValueKind.Object);

    private static bool HasTranslatedErrors(JsonElement input) => input.TryGetProperty("translations", out _) && input.TryGetProperty("addError", out _);

    private static bool HasTokensInJson(JsonElement input) =>
        MessageOf(input).Contains("{{{", StringComparison.Ordinal) && !input.TryGetProperty("accept", out _);

    private static bool HasCodeOfUnexpected(JsonElement input) =>
        IsA(input, "RuntimeException") && (input.TryGetProperty("code", out _) || input.TryGetProperty("rawCode", out _));

    private static bool HasTraceOfExpected(JsonElement input) => IsA(input, "LocalizedException") && input.TryGetProperty("mode", out _);

    private static bool IsA(JsonElement input, string exception) =>
        input.TryGetProperty("exception", out JsonElement name) && name.GetString()!.EndsWith(exception, StringComparison.Ordinal);

    private static string MessageOf(JsonElement input) => input.TryGetProperty("message", out JsonElement message) ? message.GetString()! : "";
}
