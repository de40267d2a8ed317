using System.Net.Sockets;
using System.Text;

namespace ErrorGen.TestSupport;

/// <summary>HTTP/1.1 over a bare socket: what really crosses the wire.</summary>
public static class RawHttp
{
    /// <summary>Sends one request and reads until the server closes the connection.</summary>
    public static async Task<string> SendAsync(Uri address, string requestLine, string? body = null)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using NetworkStream stream = client.GetStream();
        string length = body is null ? "" : $"Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n";
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"{requestLine} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n{length}\r\n{body}"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
