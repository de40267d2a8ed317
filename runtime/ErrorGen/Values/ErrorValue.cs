using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace ErrorGen;

/// <summary>The value of one parameter of an error: a value of any of the catalogue's types, without boxing.</summary>
/// <remarks>A union instead of <see cref="object"/>, so that no value is allocated when an error is written.</remarks>
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
    /// <remarks>A list is a read-only list of the type of its items.</remarks>
    public object? ToObject() => !_hasPayload ? _reference : Type switch
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

    /// <summary>Creates a value from text or null.</summary>
    /// <param name="value">The text, or null.</param>
    public static implicit operator ErrorValue(string? value) => new(ErrorParameterType.String, value);

    /// <summary>Creates a value from a URI or null.</summary>
    /// <param name="value">The URI, or null.</param>
    public static implicit operator ErrorValue(Uri? value) => new(ErrorParameterType.Uri, value);

    /// <summary>Creates a value from a boolean.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(bool value) =>
        new(ErrorParameterType.Boolean, new ErrorValuePayload { Boolean = value });

    /// <summary>Creates a value from a boolean or null.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(bool? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.Boolean, reference: null);

    /// <summary>Creates a value from a 32-bit number.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(int value) =>
        new(ErrorParameterType.Int32, new ErrorValuePayload { Integer = value });

    /// <summary>Creates a value from a 32-bit number or null.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(int? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.Int32, reference: null);

    /// <summary>Creates a value from a 64-bit number.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(long value) =>
        new(ErrorParameterType.Int64, new ErrorValuePayload { Integer = value });

    /// <summary>Creates a value from a 64-bit number or null.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(long? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.Int64, reference: null);

    /// <summary>Creates a value from a decimal number.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(decimal value) =>
        new(ErrorParameterType.Decimal, new ErrorValuePayload { Decimal = value });

    /// <summary>Creates a value from a decimal number or null.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(decimal? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.Decimal, reference: null);

    /// <summary>Creates a value from a floating point number.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(double value) =>
        new(ErrorParameterType.Double, new ErrorValuePayload { Double = value });

    /// <summary>Creates a value from a floating point number or null.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(double? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.Double, reference: null);

    /// <summary>Creates a value from a GUID.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(Guid value) =>
        new(ErrorParameterType.Guid, new ErrorValuePayload { Guid = value });

    /// <summary>Creates a value from a GUID or null.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(Guid? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.Guid, reference: null);

    /// <summary>Creates a value from a date.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(DateOnly value) =>
        new(ErrorParameterType.Date, new ErrorValuePayload { Date = value });

    /// <summary>Creates a value from a date or null.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(DateOnly? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.Date, reference: null);

    /// <summary>Creates a value from a point in time.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(DateTimeOffset value) =>
        new(ErrorParameterType.DateTime, new ErrorValuePayload { DateTime = value });

    /// <summary>Creates a value from a point in time or null.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(DateTimeOffset? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.DateTime, reference: null);

    /// <summary>Creates a value from a duration.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ErrorValue(TimeSpan value) =>
        new(ErrorParameterType.Duration, new ErrorValuePayload { Duration = value });

    /// <summary>Creates a value from a duration or null.</summary>
    /// <param name="value">The value, or null.</param>
    public static implicit operator ErrorValue(TimeSpan? value) =>
        value is { } given ? given : new ErrorValue(ErrorParameterType.Duration, reference: null);
}
