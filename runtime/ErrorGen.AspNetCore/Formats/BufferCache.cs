using System.Buffers;

namespace ErrorGen.AspNetCore;

/// <summary>Two reusable buffers a thread: one for a body and one for a message that is rendered while the body is written.</summary>
internal static class BufferCache
{
    private const int InitialCapacity = 1024;
    private const int LargestKept = 64 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _first;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _second;

    public static ArrayBufferWriter<byte> Rent() =>
        Take(ref _first) ?? Take(ref _second) ?? new ArrayBufferWriter<byte>(InitialCapacity);

    public static void Return(ArrayBufferWriter<byte> buffer)
    {
        if (buffer.Capacity > LargestKept)
        {
            return;
        }

        buffer.ResetWrittenCount();
        if (_first is null)
        {
            _first = buffer;
        }
        else
        {
            _second = buffer;
        }
    }

    private static ArrayBufferWriter<byte>? Take(ref ArrayBufferWriter<byte>? slot)
    {
        ArrayBufferWriter<byte>? buffer = slot;
        slot = null;
        return buffer;
    }
}
