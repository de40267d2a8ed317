using System.Text;

namespace ErrorGen.Compiler.Tests.Json;

/// <summary>
/// Decodes the bytes of an additional file as the C# compiler does before a generator sees it: by a byte order mark, else as
/// UTF-8, else in the code page of the machine, which is UTF-8 with U+FFFD on Linux and a single-byte one on Windows.
/// </summary>
internal static class CompilerDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(byte[] bytes, Encoding codePage)
    {
        try
        {
            return Read(bytes, StrictUtf8);
        }
        catch (DecoderFallbackException)
        {
            return Read(bytes, codePage);
        }
    }

    private static string Read(byte[] bytes, Encoding encoding)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
