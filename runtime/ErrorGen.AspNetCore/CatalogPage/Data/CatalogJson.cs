using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ErrorGen.AspNetCore;

/// <summary>The catalogue as JSON for programs. Members are only added within a version; docs/error-page.schema.json describes them.</summary>
internal static class CatalogJson
{
    private const int Version = 1;

    /// <summary>Letters of all scripts stay as they are. The media type and <c>nosniff</c> keep browsers from reading the text as HTML.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the list.</summary>
    public static byte[] WriteList(PageContext page) => Write(page, writer =>
    {
        writer.WriteStartArray("statuses"u8);
        foreach (int status in page.Snapshot.Statuses)
        {
            WriteStatus(writer, page.Entries.Find(status, page.Language));
        }

        writer.WriteEndArray();
        writer.WriteStartArray("errors"u8);
        foreach (ErrorDefinition entry in page.FindEntries())
        {
            writer.WriteStartObject();
            EntryJson.Write(writer, page, entry);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    /// <summary>Writes what has a code.</summary>
    public static byte[] WriteCode(PageContext page, CodeGroup group) => Write(page, writer =>
    {
        writer.WriteString("code"u8, group.Code);
        writer.WriteStartArray("statuses"u8);
        foreach (int status in group.Statuses)
        {
            WriteStatus(writer, page.Entries.Find(status, page.Language));
        }

        writer.WriteEndArray();
        writer.WriteStartArray("errors"u8);
        foreach (ErrorDefinition entry in group.Entries)
        {
            writer.WriteStartObject();
            EntryJson.Write(writer, page, entry);
            EntryJson.WriteDetails(writer, page, entry);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        var related = RelatedCodes.Find(group, page.Snapshot);
        writer.WriteStartArray("related"u8);
        foreach (string code in related.SameStart.Concat(related.SameStatus))
        {
            writer.WriteStringValue(code);
        }

        writer.WriteEndArray();
    });

    private static byte[] Write(PageContext page, Action<Utf8JsonWriter> writeMembers)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version"u8, Version);
            writer.WriteString("application"u8, page.Application);
            writer.WriteString("language"u8, page.Language);
            writer.WriteStartArray("languages"u8);
            foreach (string language in page.Snapshot.Languages)
            {
                writer.WriteStringValue(language);
            }

            writer.WriteEndArray();
            writeMembers(writer);
            writer.WriteEndObject();
        }

        return output.WrittenSpan.ToArray();
    }

    private static void WriteStatus(Utf8JsonWriter writer, StatusText text)
    {
        writer.WriteStartObject();
        writer.WriteNumber("status"u8, text.Status);
        writer.WriteString("title"u8, text.Title.Text);
        EntryJson.WriteIfAny(writer, "description"u8, text.Description?.Text);
        EntryJson.WriteIfAny(writer, "message"u8, text.Message?.Text);
        EntryJson.WriteIfAny(writer, "code"u8, text.Code);
        writer.WriteEndObject();
    }
}
