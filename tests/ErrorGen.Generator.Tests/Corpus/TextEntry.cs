using System.Globalization;
using System.Text;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>An entry of a catalogue with a text in some of its places; the others are left out, or harmless.</summary>
internal sealed record TextEntry(string Key)
{
    public string Message { get; init; } = "A message.";

    public string? Code { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Deprecated { get; init; }

    public string? ParameterName { get; init; }

    public string? ParameterDescription { get; init; }

    /// <summary>Text under a name that is free for other tools.</summary>
    public string? Extension { get; init; }

    /// <summary>The entry as a member of <c>errors</c>.</summary>
    public string Json
    {
        get
        {
            string?[] fields =
            [
                "\"status\": 400",
                Field("message", Message),
                Field("code", Code),
                Field("title", Title),
                Field("description", Description),
                Field("deprecated", Deprecated),
                Field("x-" + Extension, Extension),
                ParameterName is null ? null : $"\"parameters\": [ {{ {Parameter} }} ]",
            ];
            return $"{Quote(Key)}: {{ {string.Join(", ", fields.OfType<string>())} }}";
        }
    }

    private string Parameter => string.Join(", ", new[] { Field("name", ParameterName), Field("description", ParameterDescription) }.OfType<string>());

    /// <summary>A JSON string: what may stand raw does, so that the generator meets it so.</summary>
    public static string Quote(string text)
    {
        var json = new StringBuilder("\"");
        foreach (char c in text)
        {
            bool mustEscape = c is < ' ' or '"' or '\\' || char.IsSurrogate(c);
            json.Append(mustEscape ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : c);
        }

        return json.Append('"').ToString();
    }

    private static string? Field(string name, string? value) => value is null ? null : $"{Quote(name)}: {Quote(value)}";
}
