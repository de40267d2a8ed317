using System.Buffers;
using System.Text.Json;

namespace ErrorGen.AspNetCore;

/// <summary>One JSON writer a thread: writing a body is synchronous, so that the next one can have it.</summary>
internal static class JsonWriterCache
{
    [ThreadStatic]
    private static Utf8JsonWriter? _free;

    public static Utf8JsonWriter Rent(IBufferWriter<byte> output)
    {
        Utf8JsonWriter? writer = _free;
        if (writer is null)
        {
            return new Utf8JsonWriter(output);
        }

        _free = null;
        writer.Reset(output);
        return writer;
    }

    public static void Return(Utf8JsonWriter writer)
    {
        // Lets go of the output, and of what a failed body left behind.
        writer.Reset(Stream.Null);
        _free = writer;
    }
}
