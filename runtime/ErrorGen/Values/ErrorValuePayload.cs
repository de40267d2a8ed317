using System.Runtime.InteropServices;

namespace ErrorGen;

/// <summary>The storage of the value types of an <see cref="ErrorValue"/>, so that none of them is boxed.</summary>
[StructLayout(LayoutKind.Explicit)]
internal struct ErrorValuePayload
{
    [FieldOffset(0)]
    public bool Boolean;

    [FieldOffset(0)]
    public long Integer;

    [FieldOffset(0)]
    public decimal Decimal;

    [FieldOffset(0)]
    public double Double;

    [FieldOffset(0)]
    public Guid Guid;

    [FieldOffset(0)]
    public DateOnly Date;

    [FieldOffset(0)]
    public DateTimeOffset DateTime;

    [FieldOffset(0)]
    public TimeSpan Duration;
}
