using System.Buffers;
using System.Text.Json;

namespace ErrorGen.AspNetCore;

/// <summary>The JSON of a format.</summary>
/// <remarks>
/// The writer escapes what could break out of JSON that is put into HTML, as <see cref="System.Text.Encodings.Web.JavaScriptEncoder.Default"/> does.
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
            writer.Flush();
        }
        finally
        {
            JsonWriterCache.Return(writer);
        }
    }

    /// <summary>Writes the body of an answer: exactly one JSON value.</summary>
    /// <param name="response">What the answer says.</param>
    /// <param name="writer">Takes the body.</param>
    protected abstract void WriteJson(ErrorResponse response, Utf8JsonWriter writer);

    /// <summary>Writes a member with <see cref="ErrorDescription.Detail"/>, without making a string of it first.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="error">What the answer says of the error.</param>
    /// <param name="writer">Takes the member.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    protected static void WriteDetail(JsonEncodedText name, ErrorDescription error, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(writer);
        if (error.ParameterCount == 0)
        {
            writer.WriteString(name, error.Message);
            return;
        }

        ArrayBufferWriter<byte> text = BufferCache.Rent();
        try
        {
            error.WriteDetail(text);
            writer.WriteString(name, text.WrittenSpan);
        }
        finally
        {
            BufferCache.Return(text);
        }
    }

    /// <summary>Writes a member with the parameters as an object, by name; nothing where there are none.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="error">What the answer says of the error.</param>
    /// <param name="writer">Takes the member.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    protected static void WriteParameterMap(JsonEncodedText name, ErrorDescription error, Utf8JsonWriter writer)
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
