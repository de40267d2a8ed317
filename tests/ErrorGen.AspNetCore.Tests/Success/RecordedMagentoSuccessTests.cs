using System.Text.Json;
using ErrorGen.AspNetCore.Tests.Vectors;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Success;

/// <summary>What Magento sends when it succeeds, ErrorGen sends.</summary>
[NeedsReferenceMaterial]
public sealed class RecordedMagentoSuccessTests
{
    [Fact]
    public async Task Every_recorded_success_is_sent_the_same_or_left_out_for_a_reason()
    {
        IReadOnlyList<JsonElement> rows = Read("success");
        Assert.Equal(11, rows.Count);
        foreach (JsonElement row in rows)
        {
            JsonElement input = row.GetProperty("input");
            Assert.Equal((input.ToString(), !HasEmptyMap(input.GetProperty("data"))), (input.ToString(), await IsSameAsync(row)));
        }
    }

    [Fact]
    public async Task Every_recorded_document_is_sent_the_same_or_differs_as_that_of_an_error()
    {
        IReadOnlyList<JsonElement> rows = MagentoXmlRows.Read();
        object? value = null;
        await using TestApp app = await StartAsync(() => value);
        Assert.NotEmpty(rows);
        foreach (JsonElement row in rows)
        {
            value = MagentoSuccessData.Of(row.GetProperty("input").GetProperty("data"));

            Answer answer = await app.AskAsync("/", "application/xml");

            Assert.Equal(MagentoXmlRows.ExpectedOf(row), answer.Body);
        }
    }

    /// <summary>An empty map stays a map: only PHP cannot tell it from a list.</summary>
    private static bool HasEmptyMap(JsonElement data) =>
        data.ValueKind is JsonValueKind.Object && data.EnumerateObject().All(static member => HasEmptyMap(member.Value));

    private static async Task<bool> IsSameAsync(JsonElement row)
    {
        JsonElement input = row.GetProperty("input");
        JsonElement expected = row.GetProperty("output");
        object? value = MagentoSuccessData.Of(input.GetProperty("data"));
        await using TestApp app = await StartAsync(() => value);

        Answer answer = await app.AskAsync("/", input.GetProperty("accept").GetString());

        string body = expected.GetProperty("body").GetString()!;
        return expected.GetProperty("status").GetInt32() == answer.Status
            && expected.GetProperty("contentType").GetString() == answer.ContentType
            && (answer.Body == body || (answer.Body[0] != '<' && CanonicalJson.Of(answer.Body) == CanonicalJson.Of(body)));
    }

    private static Task<TestApp> StartAsync(Func<object?> handler) =>
        TestApp.StartAsync(app => app.MapGet("/", handler).WithSuccessConvention(SuccessConventions.Magento));

    private static IReadOnlyList<JsonElement> Read(string area)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(ReferenceMaterial.Path("vectors", "magento.json")));
        return [.. file.RootElement.EnumerateArray().Where(row => row.GetProperty("area").ValueEquals(area)).Select(static row => row.Clone())];
    }
}
