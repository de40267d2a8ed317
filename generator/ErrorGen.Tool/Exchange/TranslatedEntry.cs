using System.Text.Encodings.Web;
using System.Text.Json;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Parsing.Variants;

namespace ErrorGen.Tool.Exchange;

/// <summary>The texts of an entry or a status in a translation file.</summary>
internal sealed class TranslatedEntry
{
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The message, or null; that of a message with variants is among these.</summary>
    public string? Message { get; set; }

    /// <summary>The title, or null.</summary>
    public string? Title { get; set; }

    /// <summary>The variants in the order of the file; none if the message has no variants.</summary>
    public List<(string Name, string Text)> Variants { get; } = [];

    /// <summary>What selects, if the file names it: <c>plural</c> or <c>select</c>, and a parameter.</summary>
    public (string Kind, string Parameter)? Selector { get; set; }

    /// <summary>Reads the value of a member of a translation file. What is not a text is left out.</summary>
    public static TranslatedEntry Read(JsonNode? value)
    {
        var entry = new TranslatedEntry();
        switch (value)
        {
            case JsonString text:
                entry.Message = text.Value;
                break;
            case JsonObject json when VariantReader.AreVariants(json):
                entry.ReadVariants(json);
                break;
            case JsonObject json:
                foreach (JsonMember member in json.Members)
                {
                    entry.ReadField(member);
                }

                break;
        }

        return entry;
    }

    /// <summary>Sets the text of a variant. A new one is before the one for all others.</summary>
    public void SetVariant(string name, string text)
    {
        int index = Variants.FindIndex(variant => variant.Name == name);
        if (index >= 0)
        {
            Variants[index] = (name, text);
            return;
        }

        int other = Variants.FindIndex(variant => variant.Name == VariantNames.Other);
        Variants.Insert(other < 0 ? Variants.Count : other, (name, text));
    }

    /// <summary>Writes the value of the member.</summary>
    /// <param name="indent">The indentation of the member.</param>
    /// <param name="isStatus">Whether it is a status, whose texts are always in an object.</param>
    public string Write(string indent, bool isStatus)
    {
        string? message = Variants.Count > 0 ? WriteVariants(Title is null ? indent : indent + TranslationFile.Indent) : Message is null ? null : Quote(Message);
        if (Title is null && message is not null && !isStatus)
        {
            return message;
        }

        string[] members =
        [
            .. message is null ? [] : (string[])[$"{Quote(CatalogFields.Message)}: {message}"],
            .. Title is null ? [] : (string[])[$"{Quote(CatalogFields.Title)}: {Quote(Title)}"],
        ];
        return TranslationFile.Object(members, indent);
    }

    /// <summary>Writes a JSON string.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text, Quoting);

    private string WriteVariants(string indent) => TranslationFile.Object(
        [
            .. Selector is { } selector ? (string[])[$"{Quote(selector.Kind)}: {Quote(selector.Parameter)}"] : [],
            .. Variants.Select(variant => $"{Quote(variant.Name)}: {Quote(variant.Text)}"),
        ],
        indent);

    private void ReadField(JsonMember member)
    {
        switch (member)
        {
            case { Name: CatalogFields.Message, Value: JsonString text }:
                Message = text.Value;
                break;
            case { Name: CatalogFields.Message, Value: JsonObject variants }:
                ReadVariants(variants);
                break;
            case { Name: CatalogFields.Title, Value: JsonString text }:
                Title = text.Value;
                break;
        }
    }

    private void ReadVariants(JsonObject json)
    {
        foreach (JsonMember member in json.Members)
        {
            if (member is { Name: VariantNames.Plural or VariantNames.Select, Value: JsonString parameter })
            {
                Selector = (member.Name, parameter.Value);
            }
            else if (member.Value is JsonString text)
            {
                Variants.Add((member.Name, text.Value));
            }
        }
    }
}
