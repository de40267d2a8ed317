using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Vectors;

/// <summary>What Magento answered, ErrorGen answers: status, content type, and body with the same members in the same order.</summary>
public sealed class MagentoVectorTests
{
    private const string ReportIdMark = "{REPORT_ID}";

    [Fact]
    public async Task Every_recorded_error_is_answered_the_same_or_left_out_for_a_reason()
    {
        IReadOnlyList<JsonElement> rows = MagentoRows.Read();
        Assert.All(MagentoRows.LeftOut.Keys, number => Assert.InRange(number, 0, rows.Count - 1));
        int[] numbers = [.. Enumerable.Range(0, rows.Count).Except(MagentoRows.LeftOut.Keys)];
        Assert.NotEmpty(numbers);
        List<string> differences = [];
        foreach (int number in numbers)
        {
            differences.AddRange(await CompareAsync(number, rows[number]));
        }

        Assert.Empty(differences);
    }

    [Fact]
    public void What_is_left_out_cannot_be_answered_the_same()
    {
        // A row whose input needs nothing but a message, simple parameters, a code, added errors and a representation has no excuse.
        IReadOnlyList<JsonElement> rows = MagentoRows.Read();
        string[] simple = ["note", "exception", "message", "parameters", "code", "addError", "accept"];

        foreach (int number in MagentoRows.LeftOut.Keys.Except([4, 14, 15, 31]))
        {
            JsonElement input = rows[number].GetProperty("input");
            Assert.Contains(input.EnumerateObject(), member => !simple.Contains(member.Name, StringComparer.Ordinal));
        }
    }

    private static async Task<IReadOnlyList<string>> CompareAsync(int number, JsonElement row)
    {
        JsonElement expected = row.GetProperty("output");
        string expectedBody = expected.GetProperty("body").GetString()!;
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", void () => throw ExceptionOf(row)),
            options =>
            {
                options.DefaultFormat = FormatOf(row);
                options.Catalogs.Add(new OwnCatalog("en", MaskedStatus(expected)));
            });

        Answer answer = await app.GetAsync("/");

        string body = app.Log.Single.Properties.TryGetValue("ReportId", out object? reportId)
            ? answer.Body.Replace((string)reportId!, ReportIdMark, StringComparison.Ordinal)
            : answer.Body;
        bool isSame = expected.GetProperty("status").GetInt32() == answer.Status
            && expected.GetProperty("contentType").GetString() == answer.ContentType
            && Comparable(expectedBody) == Comparable(body);
        return isSame ? [] : [$"json-error {number}: {answer.Status} {answer.ContentType} {body} instead of {expected}"];
    }

    private static Exception ExceptionOf(JsonElement row) => MagentoError.IsLocalized(row)
        ? new OwnException(() => MagentoError.Of(row))
        : new InvalidOperationException(row.GetProperty("input").GetProperty("message").GetString());

    private static ErrorFormat FormatOf(JsonElement row) => row.GetProperty("input").TryGetProperty("accept", out JsonElement accept)
        ? OneRepresentation.Of(ErrorFormats.Magento, accept.GetString()!)
        : ErrorFormats.Magento;

    /// <summary>XML is compared as it is, JSON by what it says.</summary>
    private static string Comparable(string body) => body.StartsWith('<') ? body : JsonText.Canonical(body);

    /// <summary>Magento's word on 500 as a catalogue would give it.</summary>
    private static ErrorStatus MaskedStatus(JsonElement expected)
    {
        if (expected.GetProperty("status").GetInt32() != 500)
        {
            return new ErrorStatus(500, title: null);
        }

        using var body = JsonDocument.Parse(expected.GetProperty("body").GetString()!);
        string message = body.RootElement.GetProperty("message").GetString()!;
        return new ErrorStatus(500, title: null) { Message = message.Replace(ReportIdMark, "%reportId", StringComparison.Ordinal) };
    }
}
