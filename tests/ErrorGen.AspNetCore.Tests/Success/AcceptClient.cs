using System.Text;

namespace ErrorGen.AspNetCore.Tests.Success;

/// <summary>A client that sends any <c>Accept</c>, however malformed.</summary>
internal static class AcceptClient
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8 });

    public static Task<Answer> AskAsync(this TestApp app, string path, string? accept) => app.AskAsync(HttpMethod.Get, path, accept);

    public static async Task<Answer> AskAsync(this TestApp app, HttpMethod method, string path, string? accept)
    {
        using var request = new HttpRequestMessage(method, new Uri(app.Address, path));
        if (accept is not null && !request.Headers.TryAddWithoutValidation("Accept", accept))
        {
            throw new ArgumentException("The client cannot send it.", nameof(accept));
        }

        using HttpResponseMessage response = await Client.SendAsync(request);
        return await Answer.ReadAsync(response);
    }
}
