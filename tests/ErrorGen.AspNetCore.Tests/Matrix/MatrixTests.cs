using System.Net;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>Every origin, in every format, environment, version of HTTP, and for every kind of client.</summary>
public sealed class MatrixTests(MatrixApps apps) : IClassFixture<MatrixApps>
{
    public static TheoryData<string> Origins => [.. OriginList.All.Select(static origin => origin.Name)];

    [Theory]
    [MemberData(nameof(Origins))]
    public async Task Client_gets_the_promised_format(string name)
    {
        Origin origin = OriginList.All.Single(origin => origin.Name == name);
        foreach (MatrixApp app in apps.All)
        {
            foreach (Version version in new[] { HttpVersion.Version11, HttpVersion.Version20 })
            {
                foreach (Client client in Client.All)
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
        PromisedAnswer.Check(app, origin, client, answer, place);
        Assert.True(app.Log.Own.Count == before + 1, $"{app.Log.Own.Count - before} records: {place}");
    }
}
