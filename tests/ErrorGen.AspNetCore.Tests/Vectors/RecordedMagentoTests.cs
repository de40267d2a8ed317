using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Vectors;

/// <summary>What Magento answered, ErrorGen answers: status, content type, and body with the same members in the same order.</summary>
[NeedsReferenceMaterial]
public sealed class RecordedMagentoTests
{
    private const string ReportIdMark = "{REPORT_ID}";

    [Fact]
    public async Task Every_recorded_error_gives_an_equal_response_or_is_listed_with_a_reason()
    {
        JsonElement[] rows = [.. MagentoRows.Read().Where(static row => MagentoRows.ReasonToLeaveOut(row) is null)];
        Assert.NotEmpty(rows);
        List<string> differences = [];
        foreach (JsonElement row in rows)
        {
            differences.AddRange(await CompareAsync(row));
        }

        Assert.Empty(differences);
    }

    [Fact]
    public void Omission_reasons_belong_to_a_recorded_response()
    {
        IReadOnlyList<JsonElement> rows = MagentoRows.Read();

        Assert.All(MagentoRows.Reasons, reason => Assert.Contains(rows, row => MagentoRows.ReasonToLeaveOut(row) == reason.Reason));
    }

    private static async Task<IReadOnlyList<string>> CompareAsync(JsonElement row)
    {
        JsonElement expected = row.GetProperty("output");
        string expectedBody = expected.GetProperty("body").GetString()!;
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", void () => throw ExceptionOf(row)),
            options =>
            {
                options.DefaultFormat = FormatOf(row);
                options.Catalogs.Add(OwnCatalog.Create(MaskedStatus(expected)));
            });

        Answer answer = await app.GetAsync("/", language: LanguageOf(row.GetProperty("input")));

        string body = app.Log.Single.Properties.TryGetValue("ReportId", out object? reportId)
            ? answer.Body.Replace((string)reportId!, ReportIdMark, StringComparison.Ordinal)
            : answer.Body;
        bool isSame = expected.GetProperty("status").GetInt32() == answer.Status
            && expected.GetProperty("contentType").GetString() == answer.ContentType
            && Comparable(expectedBody) == Comparable(body);
        return isSame ? [] : [$"{row.GetProperty("input")}: {answer.Status} {answer.ContentType} {body} instead of {expected}"];
    }

    private static Exception ExceptionOf(JsonElement row) => MagentoError.IsLocalized(row)
        ? MagentoError.Of(row).ToException()
        : new InvalidOperationException(row.GetProperty("input").GetProperty("message").GetString());

    private static ErrorFormat FormatOf(JsonElement row) => row.GetProperty("input").TryGetProperty("accept", out JsonElement accept)
        ? OneRepresentation.Of(ErrorFormats.Magento, accept.GetString()!)
        : ErrorFormats.Magento;

    /// <summary>What a client of ErrorGen sends for a store in a language.</summary>
    private static string? LanguageOf(JsonElement input) =>
        input.TryGetProperty("locale", out JsonElement locale) ? locale.GetString()!.Replace('_', '-') : null;

    /// <summary>XML is compared as text, JSON by its values.</summary>
    private static string Comparable(string body) => body.StartsWith('<') ? body : CanonicalJson.Of(body);

    /// <summary>Magento's word on 500 as a catalogue would give it.</summary>
    private static ErrorStatus MaskedStatus(JsonElement expected)
    {
        if (expected.GetProperty("status").GetInt32() != 500)
        {
            return new ErrorStatus(500, title: null);
        }

        using var body = JsonDocument.Parse(expected.GetProperty("body").GetString()!);
        string message = body.RootElement.GetProperty("message").GetString()!;
        return new ErrorStatus(500, title: null) { MessageTemplate = message.Replace(ReportIdMark, "%reportId", StringComparison.Ordinal) };
    }
}
