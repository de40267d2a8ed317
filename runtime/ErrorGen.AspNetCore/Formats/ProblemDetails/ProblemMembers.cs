using System.Buffers;
using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>Writes extension members of a problem details object (RFC 9457, 3.2) whose values the application gave.</summary>
/// <remarks>
/// A value is written as the JSON options of the application say. Simple values, maps and lists need no contract, so that they work under
/// Ahead-of-Time compilation too.
/// </remarks>
internal static class ProblemMembers
{
    /// <summary>Whether an extension member has the name of a member that RFC 9457, section 3.1 defines, and so cannot be written.</summary>
    public static bool IsReserved(string name) => name is "type" or "title" or "status" or "detail" or "instance";

    /// <summary>Whether the application gave an extension member that replaces one of ErrorGen, such as <c>code</c>.</summary>
    public static bool IsReplaced(ErrorResponse response, string name) => response.ExistingExtensions?.ContainsKey(name) is true;

    /// <summary>Writes one value as JSON.</summary>
    /// <exception cref="NotSupportedException">The options have no contract for the type of the value.</exception>
    public static void WriteJson(object? value, JsonSerializerOptions? options, Utf8JsonWriter writer)
    {
        if (TryWriteSimple(value, writer))
        {
            return;
        }

        if (value is IReadOnlyDictionary<string, ErrorValue> parameters)
        {
            WriteParameters(parameters, writer);
            return;
        }

        Type type = value!.GetType();
        if (options is not null && options.TryGetTypeInfo(type, out JsonTypeInfo? contract))
        {
            JsonSerializer.Serialize(writer, value, contract);
            return;
        }

        switch (value)
        {
            case IDictionary map:
                WriteMap(map, options, writer);
                break;
            case IEnumerable list:
                WriteList(list, options, writer);
                break;
            default:
                throw new NotSupportedException(
                    $"The JSON options of the application have no contract for the type '{type}' of an extension member.");
        }
    }

    /// <summary>Writes one value as an element, in the mapping of RFC 9457, appendix B: an array is a list of <c>i</c>, and null is left out.</summary>
    public static void WriteXml(string name, object? value, JsonSerializerOptions? options, XmlElementWriter xml)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            WriteJson(value, options, writer);
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        WriteElement(ProblemElementName.Create(name), document.RootElement, xml);
    }

    /// <summary>The lines of an exception's text, without indentation.</summary>
    public static IEnumerable<string> SplitTrace(Exception exception) =>
        exception.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The trace id as ASP.NET Core's problem details have it.</summary>
    public static string GetTraceId(HttpContext context) => Activity.Current?.Id ?? context.TraceIdentifier;

    private static void WriteElement(string name, JsonElement value, XmlElementWriter xml)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                break;
            case JsonValueKind.Object:
                xml.WriteStartElement(name);
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    WriteElement(ProblemElementName.Create(member.Name), member.Value, xml);
                }

                xml.WriteEndElement();
                break;
            case JsonValueKind.Array:
                xml.WriteStartElement(name);
                foreach (JsonElement item in value.EnumerateArray())
                {
                    WriteElement(ProblemElementName.ArrayItem, item, xml);
                }

                xml.WriteEndElement();
                break;
            case JsonValueKind.String:
                xml.WriteElement(name, value.GetString()!);
                break;
            default:
                xml.WriteElement(name, value.GetRawText());
                break;
        }
    }

    private static bool TryWriteSimple(object? value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                return true;
            case string text:
                writer.WriteStringValue(text);
                return true;
            case bool truth:
                writer.WriteBooleanValue(truth);
                return true;
            case int number:
                writer.WriteNumberValue(number);
                return true;
            case long number:
                writer.WriteNumberValue(number);
                return true;
            case decimal number:
                writer.WriteNumberValue(number);
                return true;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                return true;
            case ErrorValue parameter:
                parameter.WriteTo(writer);
                return true;
            case JsonElement element:
                element.WriteTo(writer);
                return true;
            default:
                return false;
        }
    }

    private static void WriteParameters(IReadOnlyDictionary<string, ErrorValue> parameters, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach ((string name, ErrorValue value) in parameters)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteMap(IDictionary map, JsonSerializerOptions? options, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (DictionaryEntry member in map)
        {
            writer.WritePropertyName(Convert.ToString(member.Key, CultureInfo.InvariantCulture) ?? "");
            WriteJson(member.Value, options, writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(IEnumerable list, JsonSerializerOptions? options, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (object? item in list)
        {
            WriteJson(item, options, writer);
        }

        writer.WriteEndArray();
    }
}
