using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ErrorGen.Tool.Exchange;

/// <summary>A JSON object of messages in the notation of ICU. A file has one language, and no state.</summary>
internal sealed class IcuFormat : ExchangeFormat
{
    private static readonly JsonWriterOptions Format = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonReaderOptions Reading = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public override string Name => "icu";

    public override string Extension => ".icu";

    public override bool HasSourceFile => true;

    public override string Write(ExchangeFile file)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Format))
        {
            json.WriteStartObject();
            foreach (IGrouping<string, ExchangeUnit> message in file.Units.GroupBy(unit => unit.Path, StringComparer.Ordinal))
            {
                // A variant that is not translated yet has the text for all others.
                string? other = message.Last().Target;
                if (other is not null)
                {
                    json.WriteString(message.Key, IcuMessage.Write([.. message], unit => unit.Target ?? other));
                }
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    public override ReceivedFile Read(string content)
    {
        var units = new List<ReceivedUnit>();
        try
        {
            var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(content), Reading);
            json.Read();
            if (json.TokenType != JsonTokenType.StartObject)
            {
                throw new ExchangeException("This is not a JSON object of messages.");
            }

            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                string name = json.GetString()!;
                json.Read();
                if (json.TokenType != JsonTokenType.String)
                {
                    throw new ExchangeException($"'{name}' is not a string.");
                }

                units.Add(new ReceivedUnit(name, Source: null, json.GetString() is { Length: > 0 } text ? new ReceivedText.Icu(text) : null, IsDone: true));
            }

            json.Read();
        }
        catch (JsonException exception)
        {
            throw new ExchangeException("This is not JSON: " + exception.Message, (int)(exception.LineNumber ?? 0) + 1);
        }

        return new ReceivedFile(Catalog: null, Language: null, units);
    }
}
