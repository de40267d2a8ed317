using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ErrorGen.Generator.Tests.Json;

/// <summary>
/// Decodes the bytes of an additional file as the compiler does before a generator sees it: by a byte order mark, else as
/// UTF-8, else in the code page of the machine, which is UTF-8 with U+FFFD on Linux and a single-byte one on Windows.
/// </summary>
internal static class CompilerDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static SourceText Decode(byte[] bytes, Encoding codePage)
    {
        using var stream = new MemoryStream(bytes);
        try
        {
            return SourceText.From(stream, StrictUtf8, throwIfBinaryDetected: false);
        }
        catch (DecoderFallbackException)
        {
            stream.Position = 0;
            return SourceText.From(stream, codePage, throwIfBinaryDetected: true);
        }
    }
}
