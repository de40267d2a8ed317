using System.Text.Json;

namespace ErrorGen.AspNetCore;

/// <summary>Writes the members of an entry.</summary>
internal static class EntryJson
{
    /// <summary>Writes what the list and the page of a code have.</summary>
    public static void Write(Utf8JsonWriter writer, PageContext page, ErrorDefinition entry)
    {
        ErrorText text = page.Entries.Find(entry, page.Language);
        writer.WriteString("code"u8, entry.Code);
        writer.WriteString("key"u8, entry.Key);
        writer.WriteString("catalog"u8, entry.Catalog.Name);
        writer.WriteNumber("status"u8, entry.Status);
        writer.WriteString("title"u8, page.Entries.FindTitle(entry, page.Language).Text);
        writer.WriteString("messageTemplate"u8, text.ParsedMessage.PlainText);
        writer.WriteString("language"u8, text.Language);
        WriteIfAny(writer, "type"u8, entry.TypeUri);
        WriteIfAny(writer, "description"u8, entry.Description);
        WriteIfAny(writer, "help"u8, entry.HelpLink?.AbsoluteUri);
        WriteIfAny(writer, "deprecated"u8, entry.DeprecationMessage);
        if (entry.RetryAfter is { } retryAfter)
        {
            writer.WriteNumber("retryAfter"u8, Math.Ceiling(retryAfter.TotalSeconds));
        }

        WriteParameters(writer, entry);
        WriteData(writer, entry);
        writer.WriteStartArray("endpoints"u8);
        foreach (DeclaringEndpoint endpoint in page.Snapshot.Endpoints.Find(entry))
        {
            writer.WriteStringValue(endpoint.ToString());
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes what only the page of a code has: the texts of all languages, with the values of the query, and responses.</summary>
    public static void WriteDetails(Utf8JsonWriter writer, PageContext page, ErrorDefinition entry)
    {
        var values = InsertedValues.Read(entry, page.Query, page.MaxParameterLength);
        writer.WriteStartArray("texts"u8);
        foreach (string language in EntryTexts.LanguagesOf(entry.Catalog))
        {
            ErrorText text = page.Entries.Find(entry, language);
            if (text.Language.Equals(language, StringComparison.OrdinalIgnoreCase))
            {
                WriteText(writer, text, values);
            }
        }

        writer.WriteEndArray();
        writer.WriteStartArray("examples"u8);
        foreach (ExampleResponse example in ExampleResponse.CreateAll(page, entry))
        {
            writer.WriteStartObject();
            writer.WriteString("format"u8, example.Format);
            writer.WriteString("mediaType"u8, example.MediaType);
            writer.WriteNumber("status"u8, example.Status);
            writer.WriteStartObject("headers"u8);
            foreach ((string name, string value) in example.Headers)
            {
                writer.WriteString(name, value);
            }

            writer.WriteEndObject();
            writer.WriteString("body"u8, example.Body);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteIfAny(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteText(Utf8JsonWriter writer, ErrorText text, InsertedValues values)
    {
        writer.WriteStartObject();
        writer.WriteString("language"u8, text.Language);
        WriteIfAny(writer, "title"u8, text.Title);
        writer.WriteString("messageTemplate"u8, text.ParsedMessage.PlainText);
        if (text.Variants is { Items.Count: > 0 } variants)
        {
            writer.WriteStartObject("variants"u8);
            foreach (MessageVariant variant in variants.Items)
            {
                writer.WriteString(variant.Name, variant.Template);
            }

            writer.WriteEndObject();
        }

        if (values.Count > 0)
        {
            writer.WriteString("message"u8, text.ParsedMessage.Render(values, text.Culture));
        }

        writer.WriteEndObject();
    }

    private static void WriteParameters(Utf8JsonWriter writer, ErrorDefinition entry)
    {
        writer.WriteStartArray("parameters"u8);
        foreach (ErrorParameter parameter in entry.Parameters)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, parameter.Name);
            writer.WriteString("type"u8, ParameterTypes.NameOf(parameter));
            writer.WriteBoolean("nullable"u8, parameter.IsNullable);
            WriteIfAny(writer, "format"u8, parameter.Format);
            WriteIfAny(writer, "description"u8, parameter.Description);
            if (parameter.Values.Count > 0)
            {
                writer.WriteStartArray("values"u8);
                foreach (string value in parameter.Values)
                {
                    writer.WriteStringValue(value);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteData(Utf8JsonWriter writer, ErrorDefinition entry)
    {
        if (entry.Data.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("data"u8);
        foreach ((string name, ErrorValue value) in entry.Data)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
