using System.Buffers.Text;
using System.IO.Pipelines;
using System.Text;

namespace ErrorGen.Benchmarks.Requests;

/// <summary>A client that does no more than it must: sends the same request again and again and finds the end of the response.</summary>
internal sealed class InMemoryClient(InMemoryTransport transport, string path, string fields)
{
    private const int StatusStart = 9;
    private const int StatusLength = 3;

    private readonly byte[] _request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n{fields}\r\n");

    /// <summary>Sends the request and reads the whole response.</summary>
    /// <returns>The status code.</returns>
    public async ValueTask<int> GetAsync()
    {
        await transport.Requests.WriteAsync(_request);
        while (true)
        {
            ReadResult read = await transport.Responses.ReadAsync();
            if (IsComplete(read.Buffer.FirstSpan, out int status))
            {
                transport.Responses.AdvanceTo(read.Buffer.End);
                return status;
            }

            transport.Responses.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            if (read.IsCompleted)
            {
                throw new InvalidOperationException("The server has closed the connection.");
            }
        }
    }

    private static bool IsComplete(ReadOnlySpan<byte> response, out int status)
    {
        status = 0;
        int headLength = response.IndexOf("\r\n\r\n"u8);
        if (headLength < 0 || !Utf8Parser.TryParse(response.Slice(StatusStart, StatusLength), out status, out _))
        {
            return false;
        }

        ReadOnlySpan<byte> body = response[(headLength + 4)..];
        ReadOnlySpan<byte> name = "\r\nContent-Length: "u8;
        int length = response[..headLength].IndexOf(name);
        return length < 0
            ? body.EndsWith("0\r\n\r\n"u8)
            : Utf8Parser.TryParse(response[(length + name.Length)..], out int bytes, out _) && body.Length >= bytes;
    }
}
