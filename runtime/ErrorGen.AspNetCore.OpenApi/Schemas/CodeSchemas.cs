using System.Text.Json.Nodes;

namespace ErrorGen.AspNetCore;

/// <summary>Schemas of the member <c>code</c>.</summary>
internal static class CodeSchemas
{
    /// <summary>
    /// The codes as a list that stays open: <c>type: string</c> makes generators for C# accept codes that the document does not know, and the annotated
    /// constants are literal types in TypeScript.
    /// </summary>
    public static SchemaNode Create(CodeSet set, ErrorSchemas style) => new()
    {
        Type = "string",
        OneOf = style is ErrorSchemas.Codes ? [.. set.Codes.Select(code => CreateConstant(code, set))] : [],
        Extensions = [new("x-extensible-enum", ToArray(set.Codes))],
    };

    public static JsonArray ToArray(IEnumerable<string> codes) => new([.. codes.Select(static code => (JsonNode)JsonValue.Create(code))]);

    private static SchemaNode CreateConstant(string code, CodeSet set)
    {
        ErrorDefinition[] same = [.. set.Definitions.Where(definition => definition.Code == code)];
        return new SchemaNode
        {
            Const = code,
            Title = code,
            Description = same.Length == 0 ? null : string.Join(" / ", same.Select(ErrorTexts.Describe).Distinct(StringComparer.Ordinal)),
            IsDeprecated = same.Length > 0 && same.All(static definition => definition.DeprecationMessage is not null),
        };
    }
}

/// <summary>Texts about errors for developers, in the language of the catalogue.</summary>
internal static class ErrorTexts
{
    /// <summary>What an error means, as plain text.</summary>
    public static string Summarize(ErrorDefinition definition) => definition.Description ?? definition.Title ?? definition.MessageTemplate;

    /// <summary>What an error means, as CommonMark.</summary>
    public static string Describe(ErrorDefinition definition) => CommonMark.Escape(Summarize(definition));
}
