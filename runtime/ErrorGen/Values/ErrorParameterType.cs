namespace ErrorGen;

/// <summary>The types that the values of a parameter can have, with their names in the catalogue and their form on the wire.</summary>
public enum ErrorParameterType
{
    /// <summary><c>string</c>: text.</summary>
    String,

    /// <summary><c>bool</c>: JSON <c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary><c>int</c>: a 32-bit number.</summary>
    Int32,

    /// <summary><c>long</c>: a 64-bit number.</summary>
    Int64,

    /// <summary><c>decimal</c>: a decimal number with up to 29 digits.</summary>
    Decimal,

    /// <summary><c>double</c>: a binary floating point number; text on the wire if it is not finite.</summary>
    Double,

    /// <summary><c>guid</c>: text of 32 hexadecimal digits with hyphens.</summary>
    Guid,

    /// <summary><c>date</c>: a <see cref="DateOnly"/>; text as RFC 3339 <c>full-date</c>.</summary>
    Date,

    /// <summary><c>dateTime</c>: a <see cref="DateTimeOffset"/>; text as RFC 3339 <c>date-time</c>.</summary>
    DateTime,

    /// <summary><c>duration</c>: a <see cref="TimeSpan"/>; text as ISO 8601 duration.</summary>
    Duration,

    /// <summary><c>uri</c>: a <see cref="System.Uri"/>; text as given.</summary>
    Uri,
}
