using System.Globalization;
using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Fields;
using ErrorGen.Compiler.Parsing.Parameters;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>Reads the constants of an entry.</summary>
internal static class DataParser
{
    private const string RenameSuffix = "Value";

    /// <summary>The members that problem details have themselves (RFC 9457, 3.1, and those of ErrorGen).</summary>
    public static readonly string[] ReservedNames =
        ["type", "title", "status", "detail", "instance", "code", "parameters", "errors", "reportId", "trace", "traceId", "field"];

    /// <summary>Returns the constants. Those with a mistake are reported and left out.</summary>
    public static EquatableArray<DataModel> Parse(
        ParseContext context, ObjectFields fields, string errorName, IEnumerable<ParameterModel> parameters)
    {
        if (fields.Object(CatalogFields.Data) is not { } json)
        {
            return EquatableArray<DataModel>.Empty;
        }

        var owners = parameters.ToDictionary(parameter => parameter.PropertyName, parameter => parameter.Name, StringComparer.OrdinalIgnoreCase);
        var data = new List<DataModel>(json.Members.Length);
        foreach (JsonMember member in ObjectFields.Distinct(context, json))
        {
            if (IsName(context, member) && Read(context, member, errorName) is { } constant)
            {
                if (owners.TryGetValue(constant.ConstantName, out string? owner))
                {
                    context.Report(RuleTable.CollidingParameters, member.NameSpan, member.Name, constant.ConstantName, owner);
                    continue;
                }

                owners.Add(constant.ConstantName, member.Name);
                data.Add(constant);
            }
        }

        return data.ToEquatableArray();
    }

    private static bool IsName(ParseContext context, JsonMember member)
    {
        string name = member.Name;
        bool isName = name.Length is > 0 and <= CSharpNames.LongestName
            && Placeholder.IsNamePart(name[0]) && name[0] is not (>= '0' and <= '9')
            && name.All(c => Placeholder.IsNamePart(c) || c == '-');
        if (!isName)
        {
            context.Report(
                RuleTable.MalformedValue, member.NameSpan, CatalogFields.Name, "a name of ASCII letters, digits, '_' and '-' that does not start with a digit or '-'", name);
        }
        else if (ReservedNames.Contains(name, StringComparer.Ordinal))
        {
            context.Report(RuleTable.MalformedValue, member.NameSpan, CatalogFields.Name, "a name that problem details do not have themselves", name);
            isName = false;
        }

        return isName;
    }

    private static DataModel? Read(ParseContext context, JsonMember member, string errorName)
    {
        string constant = CSharpNames.Pascal(member.Name) ?? "_";
        if (MemberNames.IsReservedInError(constant, errorName))
        {
            constant += RenameSuffix;
        }

        switch (member.Value)
        {
            case JsonString text:
                TextRules.Check(context, member.Name, text.Value, text.Span);
                string value = WellFormedText.Of(text.Value);
                return new DataModel(member.Name, constant, "string", CSharpText.Literal(value), value);
            case JsonBoolean truth:
                string word = truth.Value ? "true" : "false";
                return new DataModel(member.Name, constant, "bool", word, word);
            case JsonNumber number when NumberOf(number) is (var type, var literal):
                return new DataModel(member.Name, constant, type, literal, number.Lexeme);
            case JsonNumber number:
                context.Report(RuleTable.MalformedValue, number.Span, member.Name, "a number that a double can have", number.Lexeme);
                return null;
            default:
                context.ReportWrongType(member.Name, "a string, a number, true or false", member.Value);
                return null;
        }
    }

    /// <summary>The narrowest of the types int, long, decimal and double that holds the number as it is written, or null if it is too large for all of them.</summary>
    private static (string Type, string Literal)? NumberOf(JsonNumber number)
    {
        if (number.TryGetInt32(out int small))
        {
            return ("int", CSharpText.Number(small));
        }

        if (long.TryParse(number.Lexeme, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long large))
        {
            return ("long", large.ToString(CultureInfo.InvariantCulture) + "L");
        }

        if (!double.TryParse(number.Lexeme, NumberStyles.Float, CultureInfo.InvariantCulture, out double approximate) || double.IsInfinity(approximate))
        {
            return null;
        }

        // A decimal that is zero or has lost digits is not the number.
        bool isDecimal = decimal.TryParse(number.Lexeme, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
            && ((double)exact).Equals(approximate);
        return isDecimal
            ? ("decimal", exact.ToString(CultureInfo.InvariantCulture) + "m")
            : ("double", approximate.ToString("R", CultureInfo.InvariantCulture) + "d");
    }
}
