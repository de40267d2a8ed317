using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace ErrorGen;

/// <content>The form on the wire: invariant, and as the type that JSON has for it.</content>
public readonly partial struct ErrorValue
{
    /// <summary>What <see cref="Utf8JsonWriter"/> writes: no more digits of the second than there are.</summary>
    private const string Rfc3339Format = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    /// <summary>Writes the value as JSON: numbers and booleans natively, a missing value as <c>null</c>, a list as an array, the others as text.</summary>
    /// <param name="writer">The writer.</param>
    /// <remarks>A number that JSON cannot express (infinity, not a number) is written as text.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (IsNull)
        {
            writer.WriteNullValue();
            return;
        }

        if (List is { } list)
        {
            WriteItems(list, writer);
            return;
        }

        switch (Type)
        {
            case ErrorParameterType.Boolean:
                writer.WriteBooleanValue(_payload.Boolean);
                break;
            case ErrorParameterType.Int32 or ErrorParameterType.Int64:
                writer.WriteNumberValue(_payload.Integer);
                break;
            case ErrorParameterType.Decimal:
                writer.WriteNumberValue(_payload.Decimal);
                break;
            case ErrorParameterType.Double when double.IsFinite(_payload.Double):
                writer.WriteNumberValue(_payload.Double);
                break;
            case ErrorParameterType.Guid:
                writer.WriteStringValue(_payload.Guid);
                break;
            case ErrorParameterType.DateTime:
                writer.WriteStringValue(_payload.DateTime);
                break;
            case ErrorParameterType.String or ErrorParameterType.Uri:
                writer.WriteStringValue(ReferenceText);
                break;
            default:
                writer.WriteStringValue(ToInvariantString());
                break;
        }
    }

    /// <summary>The value as text that does not depend on the culture: numbers plain, dates as RFC 3339, durations as ISO 8601, a list as a JSON array.</summary>
    /// <returns>The text; empty if the value is missing.</returns>
    public string ToInvariantString() => IsNull ? "" : List is { } list ? ToJson(list) : Type switch
    {
        ErrorParameterType.Date => _payload.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ErrorParameterType.DateTime => _payload.DateTime.ToString(Rfc3339Format, CultureInfo.InvariantCulture),
        ErrorParameterType.Duration => XmlConvert.ToString(_payload.Duration),
        _ => ToString(format: null, CultureInfo.InvariantCulture),
    };
}
