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
        writer.Reset(NoOutput.Instance);
        _free = writer;
    }

    /// <summary>Where a writer without a body would write to. For a stream the writer would make a buffer of its own, every time.</summary>
    private sealed class NoOutput : IBufferWriter<byte>
    {
        public static readonly NoOutput Instance = new();

        public void Advance(int count) => throw new InvalidOperationException();

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new InvalidOperationException();

        public Span<byte> GetSpan(int sizeHint = 0) => throw new InvalidOperationException();
    }
}
