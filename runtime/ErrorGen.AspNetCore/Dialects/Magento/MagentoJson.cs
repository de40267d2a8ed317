using System.Text.Json;

namespace ErrorGen.AspNetCore;

/// <summary>The body of a Magento error: message, errors, code, parameters, trace, in this order; empty members are left out.</summary>
internal sealed class MagentoJson() : JsonErrorRepresentation("application/json", "application/json; charset=utf-8")
{
    private static readonly JsonEncodedText MessageName = JsonEncodedText.Encode("message");
    private static readonly JsonEncodedText ErrorsName = JsonEncodedText.Encode("errors");
    private static readonly JsonEncodedText CodeName = JsonEncodedText.Encode("code");
    private static readonly JsonEncodedText ParametersName = JsonEncodedText.Encode("parameters");
    private static readonly JsonEncodedText TraceName = JsonEncodedText.Encode("trace");

    protected override void WriteJson(ErrorResponse response, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString(MessageName, response.MessageTemplate);
        WriteErrors(response.Errors, writer);
        WriteCode(MagentoCode.TryCreate(response), writer);
        if (response.ParameterCount > 0)
        {
            WriteParameters(response, writer);
        }

        if (response.Exception is { } exception)
        {
            writer.WriteString(TraceName, exception.ToString());
        }

        writer.WriteEndObject();
    }

    private static void WriteErrors(IReadOnlyList<ErrorResponseItem> errors, Utf8JsonWriter writer)
    {
        if (errors.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(ErrorsName);
        foreach (ErrorResponseItem item in errors)
        {
            writer.WriteStartObject();
            writer.WriteString(MessageName, item.MessageTemplate);
            WriteItemParameters(item, writer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Unlike the error itself, an item always has parameters, because clients rely on them.</summary>
    private static void WriteItemParameters(ErrorResponseItem item, Utf8JsonWriter writer)
    {
        if (item.ParameterCount > 0)
        {
            WriteParameters(item, writer);
        }
        else if (item.Field is { } field)
        {
            writer.WriteStartObject(ParametersName);
            writer.WriteString(MagentoNames.Field, field);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteStartArray(ParametersName);
            writer.WriteEndArray();
        }
    }

    private static void WriteCode(MagentoCode? code, Utf8JsonWriter writer)
    {
        if (code is not { } given)
        {
            return;
        }

        if (given.IsNumber)
        {
            writer.WritePropertyName(CodeName);
            writer.WriteRawValue(given.Text, skipInputValidation: true);
        }
        else
        {
            writer.WriteString(CodeName, given.Text);
        }
    }

    private static void WriteParameters(ErrorContent error, Utf8JsonWriter writer)
    {
        IReadOnlyList<ErrorParameter> parameters = error.Parameters;
        if (error.Definition is not { HasPositionalParameters: true })
        {
            writer.WriteStartObject(ParametersName);
            for (int i = 0; i < parameters.Count; i++)
            {
                writer.WritePropertyName(parameters[i].Name);
                WriteParameter(error, parameters[i], i, writer);
            }

            writer.WriteEndObject();
            return;
        }

        writer.WriteStartArray(ParametersName);
        for (int i = 0; i < parameters.Count; i++)
        {
            WriteParameter(error, parameters[i], i, writer);
        }

        writer.WriteEndArray();
    }

    /// <summary>A list is one text: clients insert the value into the message, and Magento itself fails for an array that a placeholder names.</summary>
    private static void WriteParameter(ErrorContent error, ErrorParameter parameter, int index, Utf8JsonWriter writer)
    {
        ErrorValue value = error.GetParameter(index);
        if (parameter.IsList && value.IsList)
        {
            writer.WriteStringValue(error.GetParameterText(index));
        }
        else
        {
            value.WriteTo(writer);
        }
    }
}
