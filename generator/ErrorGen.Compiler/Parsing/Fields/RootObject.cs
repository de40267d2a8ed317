using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Rules;

namespace ErrorGen.Compiler.Parsing.Fields;

/// <summary>Reads the object that a catalogue or a translation consists of.</summary>
internal static class RootObject
{
    /// <summary>Returns the object, or null after reporting that the text does not contain one.</summary>
    /// <param name="context">The file.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="isWhole">Whether the text has no syntax error. If it has one, which is reported, the object has what could be read.</param>
    public static JsonObject? Read(ParseContext context, string text, out bool isWhole)
    {
        JsonReadResult json = JsonReader.Read(text, JsonReaderMode.Catalog, context.CancellationToken);
        isWhole = json.Error is null;
        if (json.Error is { } error)
        {
            context.Report(RuleTable.InvalidJson, error.Span, error.Message);
        }

        if (json is { Error: null, Root: { } root and not JsonObject })
        {
            context.Report(RuleTable.WrongRoot, root.Span, JsonKinds.Describe(root));
        }

        return json.Root as JsonObject;
    }
}
