using System.Text.Json;
using ErrorGen.TestSupport;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Vectors;

/// <summary>The second shape of Magento: type, members and texts as recorded.</summary>
public sealed class MagentoFallbackVectorTests
{
    private const string TraceMark = "{TRACE}";

    private static readonly IReadOnlyDictionary<int, string> LeftOut = new Dictionary<int, string>
    {
        [7] = "A trace without an exception: the trace is that of the exception.",
        [8] = "Magento sends nothing: text that is not UTF-8 cannot get into a .NET string.",
        [9] = "As 8, the failure of its XML library; ErrorGen's XML cannot fail on a text.",
        [10] = "Magento sends nothing, because no name is left for an element; ErrorGen falls back to another name.",
    };

    [Fact]
    public void Every_recorded_answer_is_given_the_same_or_left_out_for_a_reason()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(ReferenceMaterial.Path("vectors", "magento.json")));
        JsonElement[] rows = [.. file.RootElement.EnumerateArray().Where(static row => row.GetProperty("area").ValueEquals("fallback-error"))];
        Assert.True(rows.Length > LeftOut.Count);
        Assert.All(LeftOut.Keys, number => Assert.InRange(number, 0, rows.Length - 1));
        foreach (int number in Enumerable.Range(0, rows.Length).Except(LeftOut.Keys))
        {
            Compare(number, rows[number].GetProperty("output"));
        }
    }

    private static void Compare(int number, JsonElement expected)
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
            Message = MessageOf(body, isXml),
            Exception = body.Contains(TraceMark, StringComparison.Ordinal) ? exception : null,
        }).Replace(exception.ToString(), TraceMark, StringComparison.Ordinal);

        Assert.Equal(contentType, representation.ContentType);
        Assert.Equal(
            $"{number}: {(isXml ? body : JsonText.Canonical(body))}", $"{number}: {(isXml ? actual : JsonText.Canonical(actual))}");
    }

    private static string MessageOf(string body, bool isXml) => isXml
        ? StrictXml.Parse(body).Descendants("message").Single().Value
        : JsonDocument.Parse(body).RootElement.GetProperty("messages").GetProperty("error")[0].GetProperty("message").GetString()!;
}
