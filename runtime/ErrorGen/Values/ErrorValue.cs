using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>The value of one parameter of an error: any of the catalogue's types, held without boxing.</summary>
/// <remarks>A union instead of <see cref="object"/>: an error reaches the wire and the text without an allocation for each value.</remarks>
[DataContract]
[JsonConverter(typeof(ErrorValueJsonConverter))]
public readonly partial struct ErrorValue : ISpanFormattable, IUtf8SpanFormattable
{
    private readonly object? _reference;
    private readonly ErrorValuePayload _payload;
    private readonly bool _hasPayload;

    private ErrorValue(ErrorParameterType type, object? reference)
    {
        Type = type;
        _reference = reference;
    }

    private ErrorValue(ErrorParameterType type, ErrorValuePayload payload)
    {
        Type = type;
        _payload = payload;
        _hasPayload = true;
    }

    /// <summary>The type of the value.</summary>
    public ErrorParameterType Type { get; }

    /// <summary>The value for serializers that read data-contract attributes.</summary>
    [DataMember(Name = "value")]
    internal object? SerializedValue => DataContractValues.Of(this);

    /// <summary>Whether the value is missing.</summary>
    public bool IsNull => !_hasPayload && _reference is null;

    /// <summary>The value as an object, for structured logs; value types are boxed here and nowhere else.</summary>
    public object? ToObject() => IsNull ? null : Type switch
    {
        ErrorParameterType.Boolean => _payload.Boolean,
        ErrorParameterType.Int32 => (int)_payload.Integer,
        ErrorParameterType.Int64 => _payload.Integer,
        ErrorParameterType.Decimal => _payload.Decimal,
        ErrorParameterType.Double => _payload.Double,
        ErrorParameterType.Guid => _payload.Guid,
        ErrorParameterType.Date => _payload.Date,
        ErrorParameterType.DateTime => _payload.DateTime,
        ErrorParameterType.Duration => _payload.Duration,
        _ => _reference,
    };

    /// <summary>Holds text, or nothing.</summary>
    /// <param name="value">The text, or null.</param>
    public static implicit operator ErrorValue(string? value) => new(ErrorParameterType.String, value);

    /// <summary>Holds a URI, or nothing.</summary>
    /// <param name="value">The URI, or null.</param>
    public static implicit operator ErrorValue(Uri? value) => new(ErrorParameterType.Uri, value);

    /// <summary>Holds a truth value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(bool value) =>
        new(ErrorParameterType.Boolean, new ErrorValuePayload { Boolean = value });

    /// <summary>Holds a truth value, or nothing.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(bool? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.Boolean, reference: null);

    /// <summary>Holds a 32-bit number.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(int value) =>
        new(ErrorParameterType.Int32, new ErrorValuePayload { Integer = value });

    /// <summary>Holds a 32-bit number, or nothing.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(int? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.Int32, reference: null);

    /// <summary>Holds a 64-bit number.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(long value) =>
        new(ErrorParameterType.Int64, new ErrorValuePayload { Integer = value });

    /// <summary>Holds a 64-bit number, or nothing.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(long? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.Int64, reference: null);

    /// <summary>Holds a decimal number.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(decimal value) =>
        new(ErrorParameterType.Decimal, new ErrorValuePayload { Decimal = value });

    /// <summary>Holds a decimal number, or nothing.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(decimal? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.Decimal, reference: null);

    /// <summary>Holds a floating point number.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(double value) =>
        new(ErrorParameterType.Double, new ErrorValuePayload { Double = value });

    /// <summary>Holds a floating point number, or nothing.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(double? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.Double, reference: null);

    /// <summary>Holds a GUID.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(Guid value) =>
        new(ErrorParameterType.Guid, new ErrorValuePayload { Guid = value });

    /// <summary>Holds a GUID, or nothing.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(Guid? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.Guid, reference: null);

    /// <summary>Holds a date.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(DateOnly value) =>
        new(ErrorParameterType.Date, new ErrorValuePayload { Date = value });

    /// <summary>Holds a date, or nothing.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(DateOnly? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.Date, reference: null);

    /// <summary>Holds a point in time.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(DateTimeOffset value) =>
        new(ErrorParameterType.DateTime, new ErrorValuePayload { DateTime = value });

    /// <summary>Holds a point in time, or nothing.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(DateTimeOffset? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.DateTime, reference: null);

    /// <summary>Holds a duration.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(TimeSpan value) =>
        new(ErrorParameterType.Duration, new ErrorValuePayload { Duration = value });

    /// <summary>Holds a duration, or nothing.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(TimeSpan? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.Duration, reference: null);
}
