using System.Net;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>Every origin, in every format, environment, version of HTTP, and for every kind of client.</summary>
public sealed class MatrixTests(MatrixApps apps) : IClassFixture<MatrixApps>
{
    private static readonly Client[] Clients =
    [
        new(null, "", ""),
        new("*/*", "", ""),
        new("application/json", "application/json", "json"),
        new("application/xml", "application/xml", "xml"),
        new("application/problem+json", "application/problem+json", "json"),
        new("application/problem+xml", "application/problem+xml", "xml"),
        new("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", "text/html", "html"),
        new("image/png", "", ""),
    ];

    public static TheoryData<string> Origins => [.. OriginList.All.Select(static origin => origin.Name)];

    [Theory]
    [MemberData(nameof(Origins))]
    public async Task Every_client_gets_the_promised_format(string name)
    {
        Origin origin = OriginList.All.Single(origin => origin.Name == name);
        foreach (MatrixApp app in apps.All)
        {
            foreach (Version version in new[] { HttpVersion.Version11, HttpVersion.Version20 })
            {
                foreach (Client client in Clients)
                {
                    await CheckAsync(app, origin, version, client);
                }
            }
        }
    }

    private static async Task CheckAsync(MatrixApp app, Origin origin, Version version, Client client)
    {
        int before = app.Log.Own.Count;

        Answer answer = await app.SendAsync(origin, client.Accept, version);

        string place = $"{app.Format}, {app.Environment}, HTTP/{version}, Accept: {client.Accept}: {answer.Status} {answer.ContentType} {answer.Body}";
        Assert.True(origin.Status == answer.Status, place);
        Assert.True(TypeFor(app.Format!, client) == answer.ContentType, place);
        Assert.True(app.Format!.Representations.Count == 1 || answer.Header("Vary") is "Accept", place);
        Assert.True(origin.Keeps is not { } kept || answer.Header(kept.Name)?.StartsWith(kept.Start, StringComparison.Ordinal) is true, place);
        Assert.True(app.Log.Own.Count == before + 1, $"{app.Log.Own.Count - before} records: {place}");
        if (origin.Method == "HEAD")
        {
            Assert.Equal("", answer.Body);
        }
        else
        {
            CheckBody(app, origin, answer, place);
        }
    }

    private static void CheckBody(MatrixApp app, Origin origin, Answer answer, string place)
    {
        bool isMasked = origin.IsUnexpected && app.Environment == "Production";
        string message = isMasked || origin.Message is null ? UsualOf(origin.Status) : origin.Message;
        string expected = app.Format == ErrorFormats.Magento ? message : origin.Detail ?? message;
        Assert.False(isMasked && answer.Body.Contains("secret", StringComparison.Ordinal), place);
        if (SaidMessage.Of(answer) is not { } said)
        {
            Assert.True(WebUtility.HtmlDecode(answer.Body).Contains(origin.Detail ?? message, StringComparison.Ordinal), place);
            return;
        }

        Assert.True(said.Text?.StartsWith(expected, StringComparison.Ordinal), place);
        Assert.True(said.Errors == origin.Fields, place);
        Assert.True(said.Status is null || said.Status == origin.Status, place);
        Assert.True(said.Code is null || said.Code == origin.Code, place);
        Assert.True(app.Format == ErrorFormats.Magento || said.Code == origin.Code, place);
    }

    /// <summary>The text up to the id that it may have in it.</summary>
    private static string UsualOf(int status)
    {
        Assert.True(BuiltInStatuses.TryGet(status, out ErrorStatus? usual) || BuiltInStatuses.TryGet(status / 100 * 100, out usual));
        return usual.Message!.Split("%reportId")[0];
    }

    /// <summary>What the client names, if the format has it; else something that is written alike; else what the format comes with.</summary>
    private static string TypeFor(ErrorFormat format, Client client) =>
        (format.Representations.FirstOrDefault(representation => representation.MediaType == client.MediaType)
            ?? format.Representations.FirstOrDefault(
                representation => client.Syntax.Length > 0 && representation.MediaType.EndsWith(client.Syntax, StringComparison.Ordinal))
            ?? format.Representations[0]).ContentType;

    /// <summary>A kind of client: the field that it sends, the media type that it wants, and the syntax that it can read.</summary>
    private sealed record Client(string? Accept, string MediaType, string Syntax);
}
