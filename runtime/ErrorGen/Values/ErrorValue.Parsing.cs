using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace ErrorGen;

/// <content>Parsing of invariant text and of JSON.</content>
public readonly partial struct ErrorValue
{
    private const string DateFormat = "yyyy-MM-dd";

    private const string UtcFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    /// <summary>Parses text in the form of <see cref="ToInvariantString"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">The type of the value.</param>
    /// <param name="value">The value, or a missing one if the result is false.</param>
    /// <returns>False if the text is null or is not a value of the type.</returns>
    /// <remarks>An empty text is a value of the types string and URI only.</remarks>
    public static bool TryParse([NotNullWhen(true)] string? text, ErrorParameterType type, out ErrorValue value)
    {
        value = Missing(type);
        return text is not null && TryParseText(text, type, ref value);
    }

    /// <summary>Reads the JSON value at which the reader is, in the form of <see cref="WriteTo"/>.</summary>
    /// <param name="reader">The reader, at the token of the value. It stays there.</param>
    /// <param name="type">The declared type of the parameter.</param>
    /// <exception cref="JsonException">The token is not a value of the type.</exception>
    public static ErrorValue Read(ref Utf8JsonReader reader, ErrorParameterType type) =>
        TryRead(ref reader, type, out ErrorValue value)
            ? value
            : throw new JsonException($"The JSON token {reader.TokenType} is not a value of the type {type}.");

    /// <summary>Reads the JSON value at which the reader is, in the form of <see cref="WriteTo"/>.</summary>
    /// <param name="reader">The reader, at the token of the value. It stays there.</param>
    /// <param name="type">The declared type of the parameter.</param>
    /// <param name="value">The value; a missing one for <c>null</c>, and if the result is false.</param>
    /// <returns>False if the token is not a value of the type.</returns>
    /// <remarks>
    /// Services differ in what they write as text: a string that <see cref="TryParse(string?, ErrorParameterType, out ErrorValue)"/> accepts is read for every type, and a number, <c>true</c> or
    /// <c>false</c> is read as text if the type is <see cref="ErrorParameterType.String"/>.
    /// </remarks>
    public static bool TryRead(ref Utf8JsonReader reader, ErrorParameterType type, out ErrorValue value)
    {
        value = Missing(type);
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return true;
            case JsonTokenType.True or JsonTokenType.False:
                return TryParseText(reader.TokenType == JsonTokenType.True ? "true" : "false", type, ref value, ErrorParameterType.Boolean);
            case JsonTokenType.String:
                return TryParse(TryGetString(ref reader), type, out value);
            case JsonTokenType.Number:
                return TryReadNumber(ref reader, type, ref value);
            default:
                return false;
        }
    }

    /// <summary>Parses text in the form of <see cref="ToInvariantString"/>; that of a list is a JSON array.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parameter">The parameter whose value it is.</param>
    /// <param name="value">The value, or a missing one if the result is false.</param>
    /// <returns>False if the text is null or is not a value of the parameter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> is null.</exception>
    public static bool TryParse([NotNullWhen(true)] string? text, ErrorParameter parameter, out ErrorValue value)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        if (!parameter.IsList)
        {
            return TryParse(text, parameter.Type, out value);
        }

        value = Missing(parameter.Type);
        if (text is null)
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text));
            bool isList = reader.Read() && TryReadList(ref reader, parameter.Type, ref value) && !reader.Read();
            value = isList ? value : Missing(parameter.Type);
            return isList;
        }
        catch (JsonException)
        {
            value = Missing(parameter.Type);
            return false;
        }
    }

    /// <summary>Reads the JSON value at which the reader is, in the form of <see cref="WriteTo"/>.</summary>
    /// <param name="reader">The reader, at the token of the value, or at the start of a list. It is at the last token of the value then.</param>
    /// <param name="parameter">The parameter whose value it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> is null.</exception>
    /// <exception cref="JsonException">The JSON is not a value of the parameter.</exception>
    public static ErrorValue Read(ref Utf8JsonReader reader, ErrorParameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        JsonTokenType token = reader.TokenType;
        return TryRead(ref reader, parameter, out ErrorValue value)
            ? value
            : throw new JsonException($"The JSON token {token} is not a value of the type {Describe(parameter.Type, parameter.IsList)}.");
    }

    /// <summary>Reads the JSON value at which the reader is, in the form of <see cref="WriteTo"/>.</summary>
    /// <param name="reader">The reader, at the token of the value, or at the start of a list. It is at the last token that was read then.</param>
    /// <param name="parameter">The parameter whose value it is.</param>
    /// <param name="value">The value; a missing one for <c>null</c>, and if the result is false.</param>
    /// <returns>False if the JSON is not a value of the parameter. An item of a list that is null or an array is not one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> is null.</exception>
    public static bool TryRead(ref Utf8JsonReader reader, ErrorParameter parameter, out ErrorValue value)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        if (!parameter.IsList)
        {
            return TryRead(ref reader, parameter.Type, out value);
        }

        value = Missing(parameter.Type);
        return reader.TokenType == JsonTokenType.Null || TryReadList(ref reader, parameter.Type, ref value);
    }

    private static bool TryReadList(ref Utf8JsonReader reader, ErrorParameterType type, ref ErrorValue value)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        var items = new List<ErrorValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!TryRead(ref reader, type, out ErrorValue item) || item.IsNull)
            {
                return false;
            }

            items.Add(item);
        }

        bool isComplete = reader.TokenType == JsonTokenType.EndArray;
        value = isComplete ? CreateList(type, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(items)) : value;
        return isComplete;
    }

    /// <summary>The missing value of a type.</summary>
    internal static ErrorValue Missing(ErrorParameterType type) => new(type, reference: null);

    private static bool TryParseText(string text, ErrorParameterType type, ref ErrorValue value, ErrorParameterType only) =>
        (type == only || type == ErrorParameterType.String) && TryParseText(text, type, ref value);

    private static bool TryParseText(string text, ErrorParameterType type, ref ErrorValue value)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        switch (type)
        {
            case ErrorParameterType.String:
                value = text;
                return true;
            case ErrorParameterType.Boolean when text is "true" or "false":
                value = text == "true";
                return true;
            case ErrorParameterType.Int32 when int.TryParse(text, NumberStyles.AllowLeadingSign, invariant, out int number):
                value = number;
                return true;
            case ErrorParameterType.Int64 when long.TryParse(text, NumberStyles.AllowLeadingSign, invariant, out long number):
                value = number;
                return true;
            case ErrorParameterType.Decimal when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, invariant, out decimal number):
                value = number;
                return true;
            case ErrorParameterType.Double when double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, invariant, out double number):
                value = number;
                return true;
            case ErrorParameterType.Guid when Guid.TryParseExact(text, "D", out Guid guid):
                value = guid;
                return true;
            case ErrorParameterType.Date when DateOnly.TryParseExact(text, DateFormat, invariant, DateTimeStyles.None, out DateOnly date):
                value = date;
                return true;
            case ErrorParameterType.DateTime when TryParseTime(text, out DateTimeOffset time):
                value = time;
                return true;
            case ErrorParameterType.Duration when TryParseDuration(text, out TimeSpan duration):
                value = duration;
                return true;
            case ErrorParameterType.Uri when Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? uri):
                value = uri;
                return true;
            default:
                return false;
        }
    }

    private static bool TryParseTime(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(text, Rfc3339Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out time)
        || DateTimeOffset.TryParseExact(text, UtcFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);

    /// <summary>.NET parses durations of ISO 8601 only with an exception for the others.</summary>
    private static bool TryParseDuration(string text, out TimeSpan duration)
    {
        try
        {
            duration = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            duration = default;
            return false;
        }
    }

    private static bool TryReadNumber(ref Utf8JsonReader reader, ErrorParameterType type, ref ErrorValue value)
    {
        switch (type)
        {
            case ErrorParameterType.String:
                value = System.Text.Encoding.UTF8.GetString(reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan);
                return true;
            case ErrorParameterType.Int32 when reader.TryGetInt32(out int number):
                value = number;
                return true;
            case ErrorParameterType.Int64 when reader.TryGetInt64(out long number):
                value = number;
                return true;
            case ErrorParameterType.Decimal when reader.TryGetDecimal(out decimal number):
                value = number;
                return true;
            case ErrorParameterType.Double when reader.TryGetDouble(out double number):
                value = number;
                return true;
            default:
                return false;
        }
    }

    /// <summary>The string at which the reader is; null if its escapes or bytes are not text.</summary>
    private static string? TryGetString(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
