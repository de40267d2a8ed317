using System.Text.Json;
using ErrorGen.Compiler.Model;
using Scriban.Runtime;

namespace ErrorGen.Tool.TemplateModel;

/// <summary>A set of values that documents show for an entry, by the names of the parameters.</summary>
internal static class ExampleTree
{
    public static ScriptObject Create(ErrorModel error, ExampleModel example)
    {
        var values = new OpenObject(StringComparer.Ordinal);
        foreach (ExampleArgument argument in example.Arguments)
        {
            values.SetValue(error.Parameters[argument.Parameter].Name, Create(argument.Value), readOnly: true);
        }

        values.IsReadOnly = true;
        return values;
    }

    /// <summary>Returns a value in the type that JSON has for it.</summary>
    public static object? Create(ExampleValue? example)
    {
        if (example is null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(example.Json);
        return Create(document.RootElement);
    }

    private static object? Create(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => CreateNumber(value),
        JsonValueKind.Array => Tree.List(value.EnumerateArray().Select(Create)),
        _ => null,
    };

    private static object CreateNumber(JsonElement value) =>
        value.TryGetInt32(out int small) ? small
        : value.TryGetInt64(out long large) ? large
        : value.TryGetDecimal(out decimal exact) && ((double)exact).Equals(value.GetDouble()) ? exact
        : value.GetDouble();
}
