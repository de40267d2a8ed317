using System.Globalization;
using System.Text.Json;
using ErrorGen.AspNetCore.Tests.Languages;

namespace ErrorGen.AspNetCore.Tests.Vectors;

/// <summary>Builds the error that a recorded row describes.</summary>
internal static class MagentoError
{
    /// <summary>The exceptions with a status of their own; every other localized one is 400 (masking in Magento).</summary>
    private static readonly Dictionary<string, int> Statuses = new(StringComparer.Ordinal)
    {
        ["NoSuchEntityException"] = 404,
        ["AuthenticationException"] = 401,
        ["AuthorizationException"] = 401,
    };

    public static Error Of(JsonElement row)
    {
        JsonElement input = row.GetProperty("input");
        string code = input.TryGetProperty("code", out JsonElement given) ? given.GetRawText() : "Key";
        string message = MessageOf(row);
        Error error = Create(code, Statuses.GetValueOrDefault(NameOf(input), 400), message, [.. ParametersOf(row)], TranslationsOf(input, message));
        if (!input.TryGetProperty("addError", out JsonElement added))
        {
            return error;
        }

        var builder = new AggregateErrorBuilder(error);
        foreach (JsonElement item in added.EnumerateArray())
        {
            builder.Add(Create("Key", 400, item.GetProperty("message").GetString()!, [.. GivenParametersOf(item)]));
        }

        return builder.ToError();
    }

    /// <summary>Whether the exception is one that Magento shows; it masks every other.</summary>
    public static bool IsLocalized(JsonElement row) =>
        row.GetProperty("input").GetProperty("exception").GetString()!.StartsWith(@"Magento\Framework\Exception\", StringComparison.Ordinal);

    private static Error Create(
        string code, int status, string message, (string Name, JsonElement Value)[] parameters, params ErrorTranslation[] translations)
    {
        var catalog = new GivenCatalog("Own", "en", translations);
        ErrorDefinition definition = catalog.Add(new ErrorDefinition(
            catalog,
            "Key",
            code,
            status,
            message,
            [.. parameters.Select(static parameter => new ErrorParameter(parameter.Name, ValueOf(parameter.Value).Type) { IsNullable = true })])
        {
            HasPositionalParameters = IsList(parameters),
        });
        return definition.CreateError([.. parameters.Select(static parameter => ValueOf(parameter.Value))]);
    }

    /// <summary>Magento looks its translations up by the text, a catalogue by the entry.</summary>
    private static ErrorTranslation[] TranslationsOf(JsonElement input, string message) =>
        input.TryGetProperty("translations", out JsonElement translations) && translations.TryGetProperty(message, out JsonElement translated)
            ? [new GivenTranslation(input.GetProperty("locale").GetString()![..2], translated.GetString()!)]
            : [];

    private static string NameOf(JsonElement input) => input.GetProperty("exception").GetString()!.Split('\\')[^1];

    /// <summary>The texts of Magento's own factories are not in the input: they are read off the answer.</summary>
    private static string MessageOf(JsonElement row) =>
        row.GetProperty("input").TryGetProperty("message", out JsonElement message)
            ? message.GetString()!
            : BodyOf(row).GetProperty("message").GetString()!;

    private static IEnumerable<(string Name, JsonElement Value)> ParametersOf(JsonElement row)
    {
        JsonElement input = row.GetProperty("input");
        if (input.TryGetProperty("factoryArguments", out JsonElement arguments))
        {
            return BodyOf(row).GetProperty("parameters").EnumerateObject().Select(static member => member.Name).Zip(arguments.EnumerateArray());
        }

        return GivenParametersOf(input);
    }

    private static IEnumerable<(string Name, JsonElement Value)> GivenParametersOf(JsonElement input)
    {
        if (!input.TryGetProperty("parameters", out JsonElement parameters))
        {
            return [];
        }

        return parameters.ValueKind is JsonValueKind.Array
            ? parameters.EnumerateArray().Select(static (value, index) => (index.ToString(CultureInfo.InvariantCulture), value))
            : parameters.EnumerateObject().Select(static member => (member.Name, member.Value));
    }

    private static JsonElement BodyOf(JsonElement row) =>
        JsonDocument.Parse(row.GetProperty("output").GetProperty("body").GetString()!).RootElement;

    /// <summary>PHP's rule: keys that count from zero in order make a list.</summary>
    private static bool IsList((string Name, JsonElement Value)[] parameters) =>
        parameters.Select(static (parameter, index) => parameter.Name == index.ToString(CultureInfo.InvariantCulture)).All(static fits => fits);

    public static ErrorValue ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt64(out long integer) ? integer : value.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        JsonValueKind.Null => (string?)null,
        JsonValueKind.String => value.GetString(),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.ValueKind, "No parameter type holds it."),
    };
}
