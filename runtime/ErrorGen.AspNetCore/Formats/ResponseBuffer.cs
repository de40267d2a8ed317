using System.Buffers;

namespace ErrorGen.AspNetCore;

/// <summary>A body or a text while it is rendered. Rendering more than allowed fails at once, before the memory for it is there.</summary>
internal sealed class ResponseBuffer : IBufferWriter<byte>
{
    private const int InitialCapacity = 1024;
    private const int MinimumRoom = 256;

    /// <summary>A writer reserves this many bytes for a UTF-16 code unit.</summary>
    private const int MaxBytesPerCodeUnit = 3;

    private byte[] _bytes = new byte[InitialCapacity];
    private int _length;

    /// <summary>The greatest length, in bytes.</summary>
    public int MaxLength { get; set; } = int.MaxValue;

    public int Capacity => _bytes.Length;

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _length);

    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <exception cref="ResponseTooLargeException">The buffer would have more than <see cref="MaxLength"/> bytes.</exception>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _bytes.Length - _length);
        if (count > MaxLength - _length)
        {
            throw new ResponseTooLargeException();
        }

        _length += count;
    }

    /// <inheritdoc/>
    /// <exception cref="ResponseTooLargeException">What is to be written certainly does not fit.</exception>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_length);
    }

    /// <inheritdoc/>
    /// <exception cref="ResponseTooLargeException">What is to be written certainly does not fit.</exception>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_length);
    }

    private void Reserve(int sizeHint)
    {
        int room = Math.Max(sizeHint, MinimumRoom);
        if (room <= _bytes.Length - _length)
        {
            return;
        }

        if (sizeHint / MaxBytesPerCodeUnit > MaxLength)
        {
            throw new ResponseTooLargeException();
        }

        Array.Resize(ref _bytes, (int)Math.Min(Math.Max(2L * _bytes.Length, (long)_length + room), Array.MaxLength));
    }
}

/// <summary>A body is larger than <see cref="ErrorGenOptions.MaxResponseBodySize"/>.</summary>
internal sealed class ResponseTooLargeException() : Exception("The body of an error is larger than allowed.");
