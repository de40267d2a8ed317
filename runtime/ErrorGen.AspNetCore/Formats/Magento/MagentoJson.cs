using System.Text.Json;

namespace ErrorGen.AspNetCore;

/// <summary>The body of a Magento error: message, code, parameters, trace, in this order; what is empty is left out.</summary>
internal sealed class MagentoJson() : JsonErrorRepresentation("application/json", "application/json; charset=utf-8")
{
    private static readonly JsonEncodedText MessageName = JsonEncodedText.Encode("message");
    private static readonly JsonEncodedText ParametersName = JsonEncodedText.Encode("parameters");
    private static readonly JsonEncodedText TraceName = JsonEncodedText.Encode("trace");

    protected override void WriteJson(ErrorResponse response, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString(MessageName, response.Message);
        if (response.Definition is { } definition)
        {
            MagentoCode.Write(definition, writer);
        }

        if (response.Definition is { HasPositionalParameters: true })
        {
            WriteParameterList(response, writer);
        }
        else
        {
            WriteParameterMap(ParametersName, response, writer);
        }

        if (response.Exception is { } exception)
        {
            writer.WriteString(TraceName, exception.ToString());
        }

        writer.WriteEndObject();
    }

    private static void WriteParameterList(ErrorResponse response, Utf8JsonWriter writer)
    {
        int count = response.Parameters.Count;
        if (count == 0)
        {
            return;
        }

        writer.WriteStartArray(ParametersName);
        for (int i = 0; i < count; i++)
        {
            response.GetParameter(i).WriteTo(writer);
        }

        writer.WriteEndArray();
    }
}
