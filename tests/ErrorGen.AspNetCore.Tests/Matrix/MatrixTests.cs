using System.Net;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Matrix;

/// <summary>Every origin and every kind of client, in every format, environment and version of HTTP.</summary>
public sealed class MatrixTests(MatrixApps apps) : IClassFixture<MatrixApps>
{
    /// <summary>One row an origin and client. A row goes through all applications and reports every one that fails.</summary>
    public static TheoryData<string, string?> Rows
    {
        get
        {
            var rows = new TheoryData<string, string?>();
            foreach (Origin origin in OriginList.All)
            {
                foreach (Client client in Client.All)
                {
                    rows.Add(origin.Name, client.Accept);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Client_gets_the_promised_format(string name, string? accept)
    {
        Origin origin = OriginList.All.Single(origin => origin.Name == name);
        Client client = Client.All.Single(client => client.Accept == accept);

        await Assert.AllAsync(
            from app in apps.All from version in (Version[])[HttpVersion.Version11, HttpVersion.Version20] select (app, version),
            place => CheckAsync(place.app, origin, place.version, client));
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
