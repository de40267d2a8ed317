using System.Text.Json;
using ErrorGen.AspNetCore.Tests.Vectors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Success;

/// <summary>What ePages answers to requests that succeed, and to those that accept nothing it has.</summary>
[NeedsReferenceMaterial]
public sealed class RecordedEPagesSuccessTests
{
    private const string MediaTypeField = "X-epages-Media-Type";

    /// <summary>The rows that are not run, with the reason.</summary>
    private static readonly Dictionary<string, string> LeftOut = new(StringComparer.Ordinal)
    {
        ["S08"] = "A resource with CSV instead of JSON: needs a convention of its own.",
        ["S10"] = "As S08.",
        ["S12"] = "One resource refused the usual type without a reason that is known.",
    };

    [Fact]
    public async Task Every_recorded_success_is_sent_the_same_or_left_out_for_a_reason()
    {
        IReadOnlyList<JsonElement> rows = EPagesRows.ReadSuccesses();
        Assert.All(LeftOut.Keys, id => Assert.Contains(rows, row => EPagesRows.IdOf(row) == id));
        List<string> differences = [];
        foreach (JsonElement row in rows.Where(static row => !LeftOut.ContainsKey(EPagesRows.IdOf(row))))
        {
            string expected = ExpectedOf(row.GetProperty("output"));
            string actual = await AskAsync(row);
            if (expected != actual)
            {
                differences.Add($"{EPagesRows.IdOf(row)}: {actual} instead of {expected}");
            }
        }

        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }

    private static string ExpectedOf(JsonElement output)
    {
        string? mediaType = output.TryGetProperty("headers", out JsonElement headers) && headers.TryGetProperty(MediaTypeField, out JsonElement field)
            ? field.GetString() : null;
        int status = output.GetProperty("status").GetInt32();
        // The recording does not show the header everywhere; every body that is not an error has it.
        mediaType ??= status is 200 or 201 ? "application/vnd.epages.v1+json" : null;
        return $"{status} {output.GetProperty("content_type").GetString()} {mediaType}";
    }

    private static async Task<string> AskAsync(JsonElement row)
    {
        JsonElement input = row.GetProperty("input");
        string method = input.GetProperty("method").GetString()!;
        string? accept = input.GetProperty("headers").TryGetProperty("Accept", out JsonElement field) ? field.GetString() : null;
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapMethods("/{**path}", [method], () => ResultOf(row)).WithSuccessConvention(SuccessConventions.EPages),
            static options => options.DefaultFormat = new JsonOnly());

        Answer answer = await app.AskAsync(new HttpMethod(method), "/shop", accept);

        return $"{answer.Status} {answer.ContentType} {answer.Header(MediaTypeField)}";
    }

    /// <summary>What the handler of the recorded resource would return.</summary>
    private static IResult ResultOf(JsonElement row) => EPagesRows.StatusOf(row) switch
    {
        201 => TypedResults.Created("/shop/1", new { id = 1 }),
        204 => TypedResults.Ok(),
        _ => TypedResults.Ok(new { id = 1 }),
    };

    /// <summary>The recorded refusals are JSON whatever was asked for.</summary>
    private sealed class JsonOnly() : ErrorFormat("JSON only", [ErrorFormats.EPages.Representations[0]]);
}
