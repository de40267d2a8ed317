using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xunit;

namespace ErrorGen.Sample.Tests;

/// <summary>
/// The messages of the sample in a file that tests of TypeScript read too (tests/clients/typescript): both render the same text. Each line is an array:
/// key, language, parameters as on the wire, text.
/// </summary>
public sealed class TypeScriptVectorTests
{
    private const string UpdateVariable = "ERRORGEN_UPDATE_VECTORS";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string File => Repository.Path("tests", "clients", "typescript", "messages.jsonl");

    [Fact]
    public void Messages_are_those_of_the_vector_file()
    {
        string[] lines = System.IO.File.ReadAllLines(File);
        string[] rendered = [.. lines.Select(Render)];
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            System.IO.File.WriteAllText(File, string.Concat(rendered.Select(line => line + "\n")));
        }

        Assert.Equal(lines, rendered);
    }

    [Fact]
    public void The_vector_file_has_every_message_in_every_language()
    {
        string[] languages = [Shop.Errors.Catalog.Language, .. Shop.Errors.Catalog.Translations.Select(translation => translation.Language)];

        Assert.Equal(
            Shop.Errors.All.SelectMany(definition => languages.Select(language => $"{definition.Key} {language}")).Order(StringComparer.Ordinal),
            System.IO.File.ReadAllLines(File)
                .Select(line => JsonDocument.Parse(line).RootElement)
                .Select(row => $"{row[0].GetString()} {row[1].GetString()}")
                .Distinct().Order(StringComparer.Ordinal));
    }

    private static string Render(string line)
    {
        JsonElement row = JsonDocument.Parse(line).RootElement;
        ErrorDefinition definition = Shop.Errors.All.Single(definition => definition.Key == row[0].GetString());
        ErrorValue[] values = [.. definition.Parameters.Select(parameter => Read(row[2].GetProperty(parameter.Name), parameter))];
        ErrorText text = definition.GetText(Shop.Errors.Catalog.FindTranslation(row[1].GetString()!));
        string message = text.ParsedMessage.Render(definition.CreateError(values), text.Culture);
        return $"[{row[0].GetRawText()},{row[1].GetRawText()},{row[2].GetRawText()},{JsonSerializer.Serialize(message, Json)}]";
    }

    private static ErrorValue Read(JsonElement value, ErrorParameter parameter)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(value.GetRawText()));
        Assert.True(reader.Read());
        return ErrorValue.Read(ref reader, parameter);
    }
}
