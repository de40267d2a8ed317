using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace ErrorGen;

/// <content>Rendering with a culture. A missing value is an empty text.</content>
public readonly partial struct ErrorValue
{
    /// <summary>Enough characters for every value in its usual form. A longer text is allocated.</summary>
    internal const int RoomForText = 512;

    /// <summary>The general format: unlike the constant one it follows the culture and leaves out empty parts.</summary>
    private const string DurationFormat = "g";

    /// <summary>The literals of JSON, as in the same response, instead of .NET's <c>True</c>.</summary>
    private string BooleanText => _payload.Boolean ? "true" : "false";

    /// <summary>Returns the text of a string, or a URI as it was given; null for other types and missing values.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string? Text => _reference is null or ListValue ? null : ReferenceText;

    /// <summary>A URI as it was given; its canonical form may differ.</summary>
    private string ReferenceText => _reference is string text ? text : ((Uri)_reference!).OriginalString;

    /// <summary>The value as invariant text.</summary>
    public override string ToString() => ToString(format: null, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The format does not fit the type of the value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar of the culture does not reach the date.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => IsNull ? "" : List is { } list ? JoinItems(list, format, formatProvider) : Type switch
    {
        ErrorParameterType.Boolean => BooleanText,
        ErrorParameterType.Int32 => ((int)_payload.Integer).ToString(format, formatProvider),
        ErrorParameterType.Int64 => _payload.Integer.ToString(format, formatProvider),
        ErrorParameterType.Decimal => _payload.Decimal.ToString(format, formatProvider),
        ErrorParameterType.Double => _payload.Double.ToString(format, formatProvider),
        ErrorParameterType.Guid => _payload.Guid.ToString(format, formatProvider),
        ErrorParameterType.Date => _payload.Date.ToString(format, formatProvider),
        ErrorParameterType.DateTime => _payload.DateTime.ToString(format, formatProvider),
        ErrorParameterType.Duration =>
            _payload.Duration.ToString(string.IsNullOrEmpty(format) ? DurationFormat : format, formatProvider),
        _ => ReferenceText,
    };

    /// <inheritdoc/>
    /// <exception cref="FormatException">The format does not fit the type of the value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar of the culture does not reach the date.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        return IsNull || (List is { } list ? TryCopy(JoinItems(list, format.ToString(), provider), destination, out charsWritten) : Type switch
        {
            ErrorParameterType.Boolean => TryCopy(BooleanText, destination, out charsWritten),
            ErrorParameterType.Int32 => ((int)_payload.Integer).TryFormat(destination, out charsWritten, format, provider),
            ErrorParameterType.Int64 => _payload.Integer.TryFormat(destination, out charsWritten, format, provider),
            ErrorParameterType.Decimal => _payload.Decimal.TryFormat(destination, out charsWritten, format, provider),
            ErrorParameterType.Double => _payload.Double.TryFormat(destination, out charsWritten, format, provider),
            ErrorParameterType.Guid => _payload.Guid.TryFormat(destination, out charsWritten, format),
            ErrorParameterType.Date => _payload.Date.TryFormat(destination, out charsWritten, format, provider),
            ErrorParameterType.DateTime => _payload.DateTime.TryFormat(destination, out charsWritten, format, provider),
            ErrorParameterType.Duration =>
                _payload.Duration.TryFormat(destination, out charsWritten, format.IsEmpty ? DurationFormat : format, provider),
            _ => TryCopy(ReferenceText, destination, out charsWritten),
        });
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Formats as UTF-16 first: .NET's own UTF-8 formatting refuses a custom format that holds a character outside the basic
    /// multilingual plane.
    /// </remarks>
    /// <exception cref="FormatException">The format does not fit the type of the value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar of the culture does not reach the date.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(Format(format, provider, stackalloc char[RoomForText]), utf8Destination, out bytesWritten);

    /// <summary>Returns the rendered text. An invalid format does not throw, because a message without the format is better than no message.</summary>
    /// <param name="format">The format of the catalogue. One that does not fit the value is ignored.</param>
    /// <param name="culture">
    /// Determines the form of the value. A date beyond its calendar (that of <c>ar-SA</c> ends in 2077) has the form of the wire.
    /// </param>
    /// <param name="buffer">A buffer of <see cref="RoomForText"/> characters, so that the text does not have to be allocated.</param>
    internal ReadOnlySpan<char> Render(string? format, CultureInfo culture, Span<char> buffer) =>
        TryRender(format, culture, buffer, out ReadOnlySpan<char> text) || TryRender(format: null, culture, buffer, out text)
            ? text
            : ToInvariantString();

    private bool TryRender(string? format, CultureInfo culture, Span<char> buffer, out ReadOnlySpan<char> text)
    {
        try
        {
            text = Format(format, culture, buffer);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            text = default;
            return false;
        }
    }

    private ReadOnlySpan<char> Format(ReadOnlySpan<char> format, IFormatProvider? provider, Span<char> buffer)
    {
        if (_reference is not null)
        {
            return List is { } list ? JoinItems(list, format.ToString(), provider) : ReferenceText;
        }

        return TryFormat(buffer, out int written, format, provider) ? buffer[..written] : ToString(format.ToString(), provider);
    }

    private static bool TryCopy(string text, Span<char> destination, out int written)
    {
        bool fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }
}
