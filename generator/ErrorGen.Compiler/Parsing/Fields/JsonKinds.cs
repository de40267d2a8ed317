using ErrorGen.Compiler.Json;

namespace ErrorGen.Compiler.Parsing.Fields;

/// <summary>The words that messages use for the kinds of JSON values.</summary>
internal static class JsonKinds
{
    public const string Object = "an object";
    public const string Array = "an array";
    public const string String = "a string";
    public const string WholeNumber = "a whole number";

    public static string Describe(JsonNode node) => node switch
    {
        JsonObject => Object,
        JsonArray => Array,
        JsonString => String,
        JsonNumber number => number.TryGetInt32(out _) ? WholeNumber : "the number " + number.Lexeme,
        JsonBoolean => "a boolean",
        _ => "null",
    };
}
