using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ErrorGen.Tests;

/// <summary>Writes a value as JSON, and reads it.</summary>
internal static class ValueJson
{
    public static string Write(ErrorValue value)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
        {
            value.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public static ErrorValue Read(string json, ErrorParameterType type)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return ErrorValue.Read(ref reader, type);
    }

    public static ErrorValue Read(string json, ErrorParameter parameter)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return ErrorValue.Read(ref reader, parameter);
    }
}
