using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Vectors;

/// <summary>The second shape of Magento: type, members and texts as recorded.</summary>
[NeedsReferenceMaterial]
public sealed class RecordedMagentoFallbackTests
{
    private const string TraceMark = "{TRACE}";

    /// <summary>What ErrorGen does instead, with the inputs that this is true of.</summary>
    private static readonly IReadOnlyList<(string Reason, Func<JsonElement, bool> IsTrueOf)> Reasons =
    [
        ("A trace without an exception: the trace is that of the exception.", static input => Is(input, "do", "message") && Is(input, "mode", "developer")),
        ("Text that is not UTF-8 cannot get into a .NET string, and ErrorGen's XML cannot fail on a text.", static input => input.TryGetProperty("messageHex", out _)),
        ("Magento sends nothing, because no name is left for an element; ErrorGen falls back to another name.", static input => HasParameter(input, "!")),
    ];

    [Fact]
    public void Every_recorded_response_is_equal_or_listed_with_a_reason()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(ReferenceMaterial.Path("vectors", "magento.json")));
        JsonElement[] rows = [.. file.RootElement.EnumerateArray().Where(static row => row.GetProperty("area").ValueEquals("fallback-error"))];
        Assert.All(Reasons, reason => Assert.Contains(rows, row => reason.IsTrueOf(row.GetProperty("input"))));
        JsonElement[] run = [.. rows.Where(static row => !Reasons.Any(reason => reason.IsTrueOf(row.GetProperty("input"))))];
        Assert.NotEmpty(run);
        Assert.All(run, static row => Compare(row.GetProperty("output")));
    }

    private static bool Is(JsonElement input, string name, string value) => input.TryGetProperty(name, out JsonElement given) && given.ValueEquals(value);

    private static bool HasParameter(JsonElement input, string name) =>
        input.TryGetProperty("parameters", out JsonElement parameters)
        && parameters.ValueKind is JsonValueKind.Object
        && parameters.TryGetProperty(name, out _);

    private static void Compare(JsonElement expected)
    {
        string contentType = expected.GetProperty("contentType").GetString()!;
        string body = expected.GetProperty("body").GetString()!;
        bool isXml = contentType.Contains("xml", StringComparison.Ordinal);
        ErrorRepresentation representation = ErrorFormats.MagentoFallback.Representations
            .Single(candidate => candidate.MediaType == (isXml ? "application/xml" : "application/json"));
        var exception = new InvalidOperationException("trace");

        string actual = Body.Of(representation, new ErrorResponse
        {
            HttpContext = new DefaultHttpContext(),
            Status = expected.GetProperty("status").GetInt32(),
            Title = "Title",
            MessageTemplate = MessageOf(body, isXml),
            Exception = body.Contains(TraceMark, StringComparison.Ordinal) ? exception : null,
        }).Replace(exception.ToString(), TraceMark, StringComparison.Ordinal);

        Assert.Equal(contentType, representation.ContentType);
        Assert.Equal(isXml ? body : CanonicalJson.Of(body), isXml ? actual : CanonicalJson.Of(actual));
    }

    private static string MessageOf(string body, bool isXml) => isXml
        ? StrictXml.Parse(body).Descendants("message").Single().Value
        : JsonDocument.Parse(body).RootElement.GetProperty("messages").GetProperty("error")[0].GetProperty("message").GetString()!;
}
