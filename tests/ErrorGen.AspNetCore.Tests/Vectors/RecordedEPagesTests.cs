using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Vectors;

/// <summary>What ePages answered to a failure, ErrorGen answers: status, content type, members and texts, over real HTTP.</summary>
/// <remarks>
/// The failure itself is thrown: that a refused representation, a missing route or a wrong method is noticed is tested with the origins. Where
/// ePages had its container answer, the format is that of the container's page.
/// </remarks>
[NeedsReferenceMaterial]
public sealed class RecordedEPagesTests
{
    private const string RequestMark = ", Request: ";

    /// <summary>The rows that are not run, with the reason.</summary>
    private static readonly Dictionary<string, string> LeftOut = new(StringComparer.Ordinal)
    {
        ["S70"] = "About the headers of the call limit, which are the rate limiter's; the body is that of other rows.",
    };

    [Fact]
    public async Task Every_recorded_error_gives_an_equal_response_or_is_listed_with_a_reason()
    {
        IReadOnlyList<JsonElement> rows = EPagesRows.ReadFailures();
        Assert.Empty(LeftOut.Keys.Except(rows.Select(EPagesRows.IdOf)));
        foreach (JsonElement row in rows.Where(static row => !LeftOut.ContainsKey(EPagesRows.IdOf(row))))
        {
            await CompareAsync(row);
        }
    }

    [Fact]
    public void Recorded_ePages_response_is_a_failure_or_a_success() => Assert.Equal(
        EPagesRows.Read().Select(EPagesRows.IdOf).Order(),
        EPagesRows.ReadFailures().Concat(EPagesRows.ReadSuccesses()).Select(EPagesRows.IdOf).Distinct().Order());

    private static async Task CompareAsync(JsonElement row)
    {
        JsonElement input = row.GetProperty("input");
        JsonElement expected = row.GetProperty("output");
        JsonElement body = expected.GetProperty("body");
        bool isPage = body.GetProperty("kind").ValueEquals("html");
        int status = EPagesRows.StatusOf(row);
        await using TestApp app = await TestApp.StartAsync(
            app => app.Run(_ => throw DefinitionOf(status, body, expected).CreateError().ToException()),
            options => options.DefaultFormat = isPage ? ErrorFormats.EPagesContainer : ErrorFormats.EPages);

        Answer answer = await app.SendAsync(
            HttpMethod.Parse(input.GetProperty("method").GetString()), WithoutBraces(input.GetProperty("path").GetString()!));

        string id = EPagesRows.IdOf(row);
        Assert.Equal((id, status), (id, answer.Status));
        Assert.Equal(MediaTypeHeaderValue.Parse(expected.GetProperty("content_type").GetString()!).ToString(), answer.ContentType);
        Assert.Null(answer.Header("X-epages-Media-Type"));
        if (isPage)
        {
            Assert.Contains($"<title>{body.GetProperty("title").GetString()}</title>", answer.Body, StringComparison.Ordinal);
            Assert.All(
                body.GetProperty("must_contain").EnumerateArray(),
                part => Assert.Contains(WithoutBraces(part.GetString()!), answer.Body, StringComparison.Ordinal));
        }
        else
        {
            Assert.Equal(["message", "status"], answer.MemberNames);
            Assert.Equal(WithoutBraces(body.GetProperty("message").GetString()!), answer.Json.GetProperty("message").GetString());
            Assert.Equal(body.GetProperty("status").GetString(), answer.Json.GetProperty("status").GetString());
        }
    }

    private static ErrorDefinition DefinitionOf(int status, JsonElement body, JsonElement expected)
    {
        string message = body.TryGetProperty("message", out JsonElement text) ? WithoutBraces(text.GetString()!) : "Unused";
        return OwnCatalog.Define(new ErrorCatalogEntry("Key", status, message.Split(RequestMark)[0])
        {
            Title = expected.GetProperty("reason").GetString(),
        });
    }

    /// <summary>Where the row has any id, it has braces around its name, which no client sends.</summary>
    private static string WithoutBraces(string text) => text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
}
