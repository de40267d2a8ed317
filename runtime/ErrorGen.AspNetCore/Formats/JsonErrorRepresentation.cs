using System.Buffers;
using System.Text.Json;

namespace ErrorGen.AspNetCore;

/// <summary>A representation that is JSON.</summary>
/// <remarks>
/// The writer escapes characters that are unsafe in HTML, as <see cref="System.Text.Encodings.Web.JavaScriptEncoder.Default"/> does.
/// </remarks>
public abstract class JsonErrorRepresentation : ErrorRepresentation
{
    /// <inheritdoc/>
    protected JsonErrorRepresentation(string mediaType, string? contentType = null)
        : base(mediaType, contentType)
    {
    }

    /// <inheritdoc/>
    public sealed override void Write(ErrorResponse response, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(output);
        Utf8JsonWriter writer = JsonWriterCache.Rent(output);
        try
        {
            WriteJson(response, writer);
            if (writer.CurrentDepth > 0 || writer.BytesCommitted + writer.BytesPending == 0)
            {
                throw new InvalidOperationException(
                    $"The representation '{MediaType}' did not write exactly one complete JSON value ({writer.CurrentDepth} objects or arrays are open).");
            }

            writer.Flush();
        }
        finally
        {
            JsonWriterCache.Return(writer);
        }
    }

    /// <summary>Writes the body of a response: exactly one JSON value.</summary>
    /// <param name="response">The response to write.</param>
    /// <param name="writer">Receives the body.</param>
    protected abstract void WriteJson(ErrorResponse response, Utf8JsonWriter writer);

    /// <summary>Writes a property with <see cref="ErrorContent.Message"/>, without creating a string.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="error">The error.</param>
    /// <param name="writer">Receives the property.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    protected static void WriteMessage(JsonEncodedText name, ErrorContent error, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(writer);
        if (error.ParameterCount == 0)
        {
            writer.WriteString(name, error.MessageTemplate);
            return;
        }

        ResponseBuffer text = BufferCache.Rent();
        try
        {
            error.WriteMessage(text);
            writer.WriteString(name, text.WrittenSpan);
        }
        finally
        {
            BufferCache.Return(text);
        }
    }

    /// <summary>Writes a property with the parameters as an object with one property a parameter; writes nothing if there are none.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="error">The error.</param>
    /// <param name="writer">Receives the property.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    protected static void WriteParameterMap(JsonEncodedText name, ErrorContent error, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(writer);
        IReadOnlyList<ErrorParameter> parameters = error.Parameters;
        if (parameters.Count == 0)
        {
            return;
        }

        writer.WriteStartObject(name);
        for (int i = 0; i < parameters.Count; i++)
        {
            writer.WritePropertyName(parameters[i].Name);
            error.GetParameter(i).WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
