using System.Buffers;
using System.Text.Json;

namespace ErrorGen.AspNetCore;

/// <summary>One reusable JSON writer a thread. Bodies are written synchronously, so that a thread needs one at a time.</summary>
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
        // Releases the output, and the state that a failed body may have left.
        writer.Reset(NoOutput.Instance);
        _free = writer;
    }

    /// <summary>The output of an unused writer. A stream would make the writer allocate a buffer on every reset.</summary>
    private sealed class NoOutput : IBufferWriter<byte>
    {
        public static readonly NoOutput Instance = new();

        public void Advance(int count) => throw new InvalidOperationException();

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new InvalidOperationException();

        public Span<byte> GetSpan(int sizeHint = 0) => throw new InvalidOperationException();
    }
}
