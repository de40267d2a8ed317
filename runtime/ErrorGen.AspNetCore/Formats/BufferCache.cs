namespace ErrorGen.AspNetCore;

/// <summary>Two reusable buffers a thread: one for a body and one for a message that is rendered while the body is written.</summary>
internal static class BufferCache
{
    private const int LargestKept = 64 * 1024;

    [ThreadStatic]
    private static ResponseBuffer? _first;

    [ThreadStatic]
    private static ResponseBuffer? _second;

    public static ResponseBuffer Rent() =>
        Take(ref _first) ?? Take(ref _second) ?? new ResponseBuffer();

    public static void Return(ResponseBuffer buffer)
    {
        if (buffer.Capacity > LargestKept)
        {
            return;
        }

        buffer.Clear();
        buffer.MaxLength = int.MaxValue;
        if (_first is null)
        {
            _first = buffer;
        }
        else
        {
            _second = buffer;
        }
    }

    private static ResponseBuffer? Take(ref ResponseBuffer? slot)
    {
        ResponseBuffer? buffer = slot;
        slot = null;
        return buffer;
    }
}
