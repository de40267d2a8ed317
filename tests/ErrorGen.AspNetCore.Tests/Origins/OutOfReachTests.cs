using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Origins;

/// <summary>What the server answers before there is a request; written down in docs/matrix.md.</summary>
public sealed class OutOfReachTests
{
    [Theory]
    [InlineData("GET", "", 400)]
    [InlineData("GET /", "\r\nHost: other\r\nX: x", 400)]
    [InlineData("GET /", "\r\nX: a\0b\r\nY: y", 400)]
    [InlineData("GET /", "\r\nX: {long}\r\nY: y", 431)]
    [InlineData("GET /{long}", "", 414)]
    public async Task Malformed_request_head_is_refused_by_Kestrel_itself(string start, string fields, int expected)
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", static () => ""));
        string version = fields.Length == 0 ? "" : " HTTP/1.1";
        string head = (start + version + fields).Replace("{long}", new string('a', 40_000), StringComparison.Ordinal);

        string received = await RawHttp.SendAsync(app.Address, head);

        Assert.StartsWith($"HTTP/1.1 {expected} ", received, StringComparison.Ordinal);
        Assert.Contains("Content-Length: 0", received, StringComparison.Ordinal);
        Assert.Empty(app.Log.Own);
    }
}
