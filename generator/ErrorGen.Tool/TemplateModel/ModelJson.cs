using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scriban.Runtime;

namespace ErrorGen.Tool.TemplateModel;

/// <summary>Writes values of the model as JSON.</summary>
internal static class ModelJson
{
    /// <summary>Returns a value as JSON. Characters that end a script element or a line in JavaScript are escaped.</summary>
    /// <param name="value">A value of the model or of a template.</param>
    /// <param name="isIndented">Whether objects and lists are written on several lines.</param>
    /// <exception cref="InvalidOperationException">The value has no representation, as a function.</exception>
    public static string Write(object? value, bool isIndented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = isIndented, NewLine = "\n", Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) }))
        {
            Write(json, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case IConvertible number when number.GetTypeCode() is >= TypeCode.SByte and <= TypeCode.Decimal:
                WriteNumber(json, number);
                break;
            case ScriptObject members:
                json.WriteStartObject();
                foreach (KeyValuePair<string, object?> member in members)
                {
                    json.WritePropertyName(member.Key);
                    Write(json, member.Value);
                }

                json.WriteEndObject();
                break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (object? item in list)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, IConvertible number)
    {
        if (number is double value && !double.IsFinite(value))
        {
            throw new InvalidOperationException("JSON does not have the number " + value.ToString(CultureInfo.InvariantCulture));
        }

        json.WriteRawValue(number.ToString(CultureInfo.InvariantCulture));
    }
}
