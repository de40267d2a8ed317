using System.Buffers;
using System.Text;

namespace ErrorGen.AspNetCore.Tests.Origins;

/// <summary>A format with two representations, which differ in their first word.</summary>
public sealed class TwoFormat() : ErrorFormat("Two", new Word("application/json", "json"), new Word("application/xml", "xml"))
{
    private sealed class Word(string mediaType, string word) : ErrorRepresentation(mediaType)
    {
        public override void Write(ErrorResponse response, IBufferWriter<byte> output) =>
            output.Write(Encoding.UTF8.GetBytes($"{word} {response.Status} {response.Message}"));
    }
}
