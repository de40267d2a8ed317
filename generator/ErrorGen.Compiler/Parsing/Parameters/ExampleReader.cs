using System.Globalization;
using System.Xml;
using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Parameters;

/// <summary>Reads values of parameters that are examples: what the runtime writes for a value of the type, and nothing else.</summary>
internal static class ExampleReader
{
    private const string Date = "yyyy-MM-dd";

    private static readonly string[] Times = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    /// <summary>Returns the value, or null after reporting that the parameter cannot have it.</summary>
    /// <param name="context">The file.</param>
    /// <param name="node">The value in the file.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="type">The type of the parameter.</param>
    /// <param name="values">The values that the parameter can have; none if it can have all of its type.</param>
    public static ExampleValue? Read(ParseContext context, JsonNode node, string name, DeclaredType type, EquatableArray<ParameterValue> values)
    {
        if (node is JsonNull && type.IsNullable)
        {
            return ExampleValue.Null;
        }

        if (!type.IsList)
        {
            return ReadOne(context, node, name, type.Type, values);
        }

        if (node is not JsonArray array)
        {
            Report(context, name, JsonKinds.Array, node);
            return null;
        }

        ExampleValue?[] items = [.. array.Items.Select((item, i) => ReadOne(context, item, $"{name}[{CSharpText.Number(i)}]", type.Type, values))];
        if (items.Contains(null))
        {
            return null;
        }

        string json = $"[{string.Join(",", items.Select(item => item!.Json))}]";
        return new ExampleValue(json, json);
    }

    private static ExampleValue? ReadOne(ParseContext context, JsonNode node, string name, ParameterType type, EquatableArray<ParameterValue> values)
    {
        bool fits = node switch
        {
            JsonString text => IsText(text.Value, type),
            JsonNumber number => IsNumber(number, type),
            JsonBoolean => type.RuntimeName == "Boolean",
            _ => false,
        };
        if (!fits)
        {
            Report(context, name, Expected(type), node);
            return null;
        }

        if (node is not JsonString { Value: var value })
        {
            string json = node is JsonNumber { Lexeme: var lexeme } ? lexeme : ((JsonBoolean)node).Value ? "true" : "false";
            return new ExampleValue(json, json);
        }

        if (values.Count > 0 && values.All(allowed => allowed.Text != value))
        {
            Report(context, name, "one of " + string.Join(", ", values.Select(static allowed => $"'{allowed.Text}'")), node);
            return null;
        }

        TextRules.Check(context, name, value, node.Span);
        string wellFormed = WellFormedText.Of(value);
        return new ExampleValue(JsonText.Quote(wellFormed), wellFormed);
    }

    private static void Report(ParseContext context, string name, string expected, JsonNode found) =>
        context.Report(RuleTable.UnfitExample, found.Span, name, expected, found is JsonString text ? $"'{text.Value}'" : JsonKinds.Describe(found));

    private static bool IsText(string text, ParameterType type) => type.RuntimeName switch
    {
        "String" => true,
        "Guid" => Guid.TryParseExact(text, "D", out _),
        "Date" => DateTime.TryParseExact(text, Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "DateTime" => DateTimeOffset.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        "Duration" => IsDuration(text),
        "Uri" => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        _ => false,
    };

    private static bool IsNumber(JsonNumber number, ParameterType type) => type.RuntimeName switch
    {
        "Int32" => number.TryGetInt32(out _),
        "Int64" => long.TryParse(number.Lexeme, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "Decimal" => decimal.TryParse(number.Lexeme, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        "Double" => double.TryParse(number.Lexeme, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value),
        _ => false,
    };

    /// <summary>.NET parses durations of ISO 8601 only with an exception for the others.</summary>
    private static bool IsDuration(string text)
    {
        try
        {
            XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return false;
        }
    }

    private static string Expected(ParameterType type) => type.RuntimeName switch
    {
        "Boolean" => "true or false",
        "Int32" => "a whole number from -2147483648 to 2147483647",
        "Int64" => "a whole number from -9223372036854775808 to 9223372036854775807",
        "Decimal" => "a number that a decimal can have",
        "Double" => "a number that a double can have",
        "Guid" => "a GUID such as '3f2504e0-4f89-41d3-9a0c-0305e82c3301'",
        "Date" => "a date such as '2026-01-31'",
        "DateTime" => "a date and time such as '2026-01-31T12:00:00Z'",
        "Duration" => "a duration such as 'PT5M' (ISO 8601)",
        "Uri" => "a URI",
        _ => JsonKinds.String,
    };
}
