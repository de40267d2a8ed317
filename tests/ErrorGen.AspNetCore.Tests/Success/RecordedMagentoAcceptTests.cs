using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Success;

/// <summary>What Magento makes of <c>Accept</c>, ErrorGen makes of it too, where RFC 9110 agrees.</summary>
[NeedsReferenceMaterial]
public sealed class RecordedMagentoAcceptTests
{
    private const string ServerOrder = "A tie, which the order in the field does not decide (12.5.1): the server's order does.";
    private const string NoRange = "No media range (12.5.1): skipped, and with none left the field counts as absent.";
    private const string NoWeight = "No weight (12.4.2): the member is skipped.";

    /// <summary>The rows for which RFC 9110 (sections in brackets) requires another result, by their number in their area.</summary>
    private static readonly Dictionary<int, string> LeftOut = new()
    {
        [5] = NoRange,
        [6] = "A lone star stands for every type, since old clients send it.",
        [7] = NoRange,
        [10] = "Types have no case (8.3.1).",
        [11] = ServerOrder,
        [14] = ServerOrder,
        [15] = ServerOrder,
        [16] = ServerOrder,
        [18] = "Weight 0 means not acceptable (12.4.2).",
        [20] = NoWeight,
        [21] = NoWeight,
        [23] = NoWeight,
        [25] = NoWeight,
        [26] = NoWeight,
        [27] = NoWeight,
        [30] = "A parameter that no offer has is not a weight: the range matches nothing (12.5.1).",
        [33] = "Two weights: the member is skipped.",
        [34] = NoWeight,
        [40] = ServerOrder,
        [43] = "A media range like any other, which matches nothing (5.6.2).",
        [45] = "A quoted string without an end is malformed (5.6.4).",
        [49] = NoRange,
        [54] = "Malformed: never a failure, the member is skipped.",
    };

    [Fact]
    public async Task Every_recorded_choice_is_made_the_same_or_left_out_for_a_reason()
    {
        IReadOnlyList<JsonElement> rows = Read();
        Assert.Equal(55, rows.Count);
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", () => true).WithSuccessConvention(SuccessConventions.Magento));
        List<string> differences = [];
        for (int number = 0; number < rows.Count; number++)
        {
            Answer answer = await app.AskAsync("/", rows[number].GetProperty("input").GetProperty("accept").GetString());
            string actual = answer.Status == 406 ? "406" : answer.ContentType!;
            if (ExpectedOf(rows[number].GetProperty("output")) != actual != LeftOut.ContainsKey(number))
            {
                differences.Add($"{number}: {actual} for {rows[number].GetProperty("input").GetProperty("accept")}");
            }
        }

        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }

    /// <summary>The content type, <c>406</c>, or the name of an exception.</summary>
    private static string ExpectedOf(JsonElement output) =>
        output.TryGetProperty("thrown", out JsonElement thrown) ? thrown.GetString()!
        : output.TryGetProperty("httpCode", out JsonElement code) ? code.GetRawText()
        : output.GetProperty("contentType").GetString()!;

    private static IReadOnlyList<JsonElement> Read()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(ReferenceMaterial.Path("vectors", "magento.json")));
        return [.. file.RootElement.EnumerateArray().Where(static row => row.GetProperty("area").ValueEquals("accept")).Select(static row => row.Clone())];
    }
}
