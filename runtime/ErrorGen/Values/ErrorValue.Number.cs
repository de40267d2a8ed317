namespace ErrorGen;

/// <content>Values as numbers that are counted.</content>
public readonly partial struct ErrorValue
{
    /// <summary>Returns whether the value is a number and equals another one; 0.0 equals 0.</summary>
    internal bool IsNumber(decimal number) => _hasPayload && Type switch
    {
        ErrorParameterType.Int32 or ErrorParameterType.Int64 => _payload.Integer == number,
        ErrorParameterType.Decimal => _payload.Decimal == number,
        ErrorParameterType.Double => _payload.Double == (double)number,
        _ => false,
    };

    /// <summary>Gets a whole number of the types int and long without its sign.</summary>
    internal bool TryGetMagnitude(out ulong magnitude)
    {
        magnitude = (ulong)_payload.Integer;
        if (_payload.Integer < 0)
        {
            magnitude = 0 - magnitude;
        }

        return _hasPayload && Type is ErrorParameterType.Int32 or ErrorParameterType.Int64;
    }
}
