using System.Buffers;
using System.Text;

namespace ErrorGen;

/// <content>How a value reads in rendered text: as .NET and the culture write it; a missing one is empty.</content>
public readonly partial struct ErrorValue
{
    /// <summary>The value as invariant text.</summary>
    public override string ToString() => ToString(format: null, System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => IsNull ? "" : Type switch
    {
        ErrorParameterType.Boolean => BooleanText,
        ErrorParameterType.Int32 or ErrorParameterType.Int64 => _payload.Integer.ToString(format, formatProvider),
        ErrorParameterType.Decimal => _payload.Decimal.ToString(format, formatProvider),
        ErrorParameterType.Double => _payload.Double.ToString(format, formatProvider),
        ErrorParameterType.Guid => _payload.Guid.ToString(format, formatProvider),
        ErrorParameterType.Date => _payload.Date.ToString(format, formatProvider),
        ErrorParameterType.DateTime => _payload.DateTime.ToString(format, formatProvider),
        ErrorParameterType.Duration => _payload.Duration.ToString(format ?? DurationFormat, formatProvider),
        _ => ReferenceText,
    };

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        return IsNull || Type switch
        {
            ErrorParameterType.Boolean => TryCopy(BooleanText, destination, out charsWritten),
            ErrorParameterType.Int32 or ErrorParameterType.Int64 =>
                _payload.Integer.TryFormat(destination, out charsWritten, format, provider),
            ErrorParameterType.Decimal => _payload.Decimal.TryFormat(destination, out charsWritten, format, provider),
            ErrorParameterType.Double => _payload.Double.TryFormat(destination, out charsWritten, format, provider),
            ErrorParameterType.Guid => _payload.Guid.TryFormat(destination, out charsWritten, format),
            ErrorParameterType.Date => _payload.Date.TryFormat(destination, out charsWritten, format, provider),
            ErrorParameterType.DateTime => _payload.DateTime.TryFormat(destination, out charsWritten, format, provider),
            ErrorParameterType.Duration =>
                _payload.Duration.TryFormat(destination, out charsWritten, format.IsEmpty ? DurationFormat : format, provider),
            _ => TryCopy(ReferenceText, destination, out charsWritten),
        };
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = 0;
        return IsNull || Type switch
        {
            ErrorParameterType.Boolean => TryEncode(BooleanText, utf8Destination, out bytesWritten),
            ErrorParameterType.Int32 or ErrorParameterType.Int64 =>
                _payload.Integer.TryFormat(utf8Destination, out bytesWritten, format, provider),
            ErrorParameterType.Decimal => _payload.Decimal.TryFormat(utf8Destination, out bytesWritten, format, provider),
            ErrorParameterType.Double => _payload.Double.TryFormat(utf8Destination, out bytesWritten, format, provider),
            ErrorParameterType.Guid => _payload.Guid.TryFormat(utf8Destination, out bytesWritten, format),
            ErrorParameterType.Date => _payload.Date.TryFormat(utf8Destination, out bytesWritten, format, provider),
            ErrorParameterType.DateTime => _payload.DateTime.TryFormat(utf8Destination, out bytesWritten, format, provider),
            ErrorParameterType.Duration =>
                _payload.Duration.TryFormat(utf8Destination, out bytesWritten, format.IsEmpty ? DurationFormat : format, provider),
            _ => TryEncode(ReferenceText, utf8Destination, out bytesWritten),
        };
    }

    /// <summary>Writes the rendered text as UTF-8, however long it is.</summary>
    internal void Write(IBufferWriter<byte> output, string? format, IFormatProvider provider)
    {
        if (IsNull)
        {
            return;
        }

        if (Type is ErrorParameterType.String or ErrorParameterType.Uri)
        {
            // Straight through the encoder: the text may be long, and a lone surrogate must become U+FFFD.
            Encoding.UTF8.GetBytes(ReferenceText, output);
            return;
        }

        int hint = 64;
        int written;
        while (!TryFormat(output.GetSpan(hint), out written, format, provider))
        {
            hint *= 2;
        }

        output.Advance(written);
    }

    /// <summary>The general format: unlike the constant one it follows the culture and leaves out empty parts.</summary>
    private const string DurationFormat = "g";

    /// <summary>JSON's words, which a reader knows from the same response, and not .NET's <c>True</c>.</summary>
    private string BooleanText => _payload.Boolean ? "true" : "false";

    /// <summary>A URI as it was given; its canonical form may read differently.</summary>
    private string ReferenceText => _reference is Uri uri ? uri.OriginalString : (string)_reference!;

    private static bool TryCopy(string text, Span<char> destination, out int written)
    {
        bool fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }

    private static bool TryEncode(string text, Span<byte> destination, out int written) =>
        Encoding.UTF8.TryGetBytes(text, destination, out written);
}
