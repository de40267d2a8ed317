using System.Text.Json;
using ErrorGen.AspNetCore.Tests.Negotiation;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>The recorded language cases over HTTP: the message that is sent, and the language that the answer claims.</summary>
[NeedsReferenceMaterial]
public sealed class RecordedLanguageTests
{
    private const string List = "language";

    public static TheoryData<string> Ids => NegotiationVectors.Ids(List);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Recorded_Accept_Language_gives_the_expected_language(string id)
    {
        JsonElement row = NegotiationVectors.Row(List, id);
        await using TestApp app = await AppOf(row.Available(), row.GetProperty("default").GetString()!);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        StringValues lines = row.Lines("acceptLanguage");
        if (lines.Count > 0)
        {
            Assert.True(request.Headers.TryAddWithoutValidation("Accept-Language", lines.AsEnumerable()));
        }

        using HttpResponseMessage response = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Answer answer = await Answer.ReadAsync(response);

        string expected = row.GetProperty("expect").GetString()!;
        Assert.Equal((expected, $"Text in {expected}"), (answer.Header("Content-Language"), answer.Json.GetProperty("detail").GetString()));
    }

    private static Task<TestApp> AppOf(string[] available, string defaultLanguage)
    {
        var catalog = ErrorCatalog.Create("Own", defaultLanguage, own =>
        {
            own.Add("Key", 400, $"Text in {defaultLanguage}");
            foreach (string tag in available.Where(tag => tag != defaultLanguage))
            {
                own.AddTranslation(tag, texts => texts.AddMessage("Key", $"Text in {tag}"));
            }
        });
        return TestApp.StartAsync(app => app.MapGet("/", void () => throw catalog.Definitions[0].CreateError().ToException()));
    }
}
