using ErrorGen.Tool.TemplateModel;
using Scriban.Runtime;

namespace ErrorGen.Tool.Functions;

/// <summary>Parameters and messages of a catalogue in TypeScript. Messages are expressions that call the format module of the built-in template.</summary>
internal static class TypeScriptMessages
{
    /// <summary>The parameter of a message function.</summary>
    private const string Parameters = "p";

    /// <summary>The constant of a message module that the functions for numbers and dates need.</summary>
    private const string Culture = "culture";

    private const string FormatNumber = "formatNumber";
    private const string FormatDuration = "formatDuration";
    private const string FormatDate = "formatDate";
    private const string FormatDateTime = "formatDateTime";
    private const string FormatList = "formatList";
    private const string Plural = "plural";

    public static void AddTo(ScriptObject group)
    {
        group.Import("type", TypeOf);
        group.Import("wire_type", WireTypeOf);
        group.Import("member", Member);
        group.Import("lacks_format", LacksFormat);
        group.Import("messages", Messages);
        group.Import("needs_culture", static (ScriptArray functions) => functions.Any(NeedsCulture));
        group.Import("culture", static (string language, ScriptArray functions) => CultureData.Of(
            language,
            hasNumbers: functions.Any(static name => name is FormatNumber or FormatDuration or Plural),
            hasDates: functions.Any(static name => name is FormatDate or FormatDateTime)));
    }

    private static bool NeedsCulture(object? function) =>
        function is FormatNumber or FormatDuration or FormatDate or FormatDateTime or FormatList or Plural;

    /// <summary>The name of a member in an object literal, where the plain name <c>__proto__</c> would not be a member.</summary>
    private static string Member(string name) => name == "__proto__" ? "[\"__proto__\"]" : TypeScriptFunctions.Property(name);

    /// <summary>The type of the values of a parameter. A new version of a service may send values that the catalogue does not have yet.</summary>
    private static string TypeOf(ScriptObject parameter)
    {
        string[] values = [.. Tree.Member<ScriptArray>(parameter, "values").Cast<ScriptObject>().Select(value => Tree.Member<string>(value, "value"))];
        string type = Tree.Member<string>(parameter, "type") switch
        {
            "bool" => "boolean",
            "int" or "long" or "decimal" or "double" => "number",
            _ when values.Length > 0 => string.Join(" | ", values.Select(TypeScriptFunctions.String)) + " | (string & {})",
            _ => "string",
        };
        type = !IsList(parameter) ? type : values.Length > 0 ? $"readonly ({type})[]" : $"readonly {type}[]";
        return IsNullable(parameter) ? type + " | null" : type;
    }

    /// <summary>The type as the reader of the built-in template knows it: <c>int</c>, <c>string?</c>, <c>date[]</c>.</summary>
    private static string WireTypeOf(ScriptObject parameter) =>
        Tree.Member<string>(parameter, "type") + (IsList(parameter) ? "[]" : "") + (IsNullable(parameter) ? "?" : "");

    /// <summary>Whether the format module writes a format in another way than .NET: the sign of a currency is that of a region.</summary>
    private static bool LacksFormat(ScriptObject parameter) =>
        Tree.Member<string>(parameter, "type") is "int" or "long" or "decimal" or "double"
        && Format(parameter) is ['C' or 'c', ..] format && format.Skip(1).All(char.IsAsciiDigit);

    /// <summary>What a module has of the messages of a catalogue, in one call, because each call from a template takes longer than most of what it does.</summary>
    /// <returns>
    /// <c>own</c>: the entries with a text in the language, each with its text, the name of its argument and the expression. <c>others</c>: the other
    /// entries with the language of their text. <c>functions</c>: the functions of the format module that the expressions call, in ordinal order.
    /// </returns>
    private static ScriptObject Messages(ScriptArray errors, string language)
    {
        var own = new ScriptArray();
        var others = new ScriptArray();
        var used = new SortedSet<string>(StringComparer.Ordinal);
        foreach (TranslatedObject error in errors.Cast<TranslatedObject>())
        {
            ScriptObject text = error.TextIn(language);
            string origin = Tree.Member<string>(text, "language");
            if (string.Equals(origin, language, StringComparison.OrdinalIgnoreCase))
            {
                own.Add(new ScriptObject(StringComparer.Ordinal)
                {
                    ["error"] = error,
                    ["text"] = text,
                    ["argument"] = UsesParameters(text) ? "p" : "_p",
                    ["expression"] = Message(text, error, used),
                });
            }
            else
            {
                others.Add(new ScriptObject(StringComparer.Ordinal) { ["error"] = error, ["language"] = origin });
            }
        }

        return new ScriptObject(StringComparer.Ordinal) { ["own"] = own, ["others"] = others, ["functions"] = new ScriptArray(used) };
    }

    private static bool UsesParameters(ScriptObject text) => text["variants"] is not null || Segments(text).Any(IsPlaceholder);

    private static string Message(ScriptObject text, ScriptObject error, SortedSet<string> used)
    {
        string other = Join(text, error, used);
        if (text["variants"] is not ScriptObject variants)
        {
            return other;
        }

        ScriptObject parameter = ParameterAt(error, variants);
        string texts = string.Concat(Tree.Member<ScriptArray>(variants, "items").Cast<ScriptObject>().Select(variant =>
            $"{Member(Tree.Member<string>(variant, "name"))}: {Join(variant, error, used)}, "));
        bool isPlural = Tree.Member<string>(variants, "kind") == Plural;
        used.Add(isPlural ? Plural : "select");
        return isPlural
            ? $"plural({Culture}, {Access(parameter)}, \"{parameter["type"]}\", {TypeScriptFunctions.String(Format(parameter))}, {{ {texts}other: {other} }})"
            : $"select({Access(parameter)}, {{ {texts}other: {other} }})";
    }

    private static string Join(ScriptObject text, ScriptObject error, SortedSet<string> used)
    {
        string[] parts =
        [
            .. Segments(text).Select(segment => IsPlaceholder(segment)
                ? Value(ParameterAt(error, segment), used)
                : TypeScriptFunctions.String(Tree.Member<string>(segment, "text"))),
        ];
        return parts.Length == 0 ? "\"\"" : string.Join(" + ", parts);
    }

    private static string Value(ScriptObject parameter, SortedSet<string> used)
    {
        string value = Access(parameter);
        if (!IsList(parameter))
        {
            return Value(parameter, value, IsNullable(parameter), used);
        }

        used.Add(FormatList);
        string item = Value(parameter, "item", isNullable: false, used);
        string items = item == "item" ? value : $"{value}{(IsNullable(parameter) ? "?" : "")}.map(item => {item})";
        return $"{FormatList}({Culture}, {items})";
    }

    private static string Value(ScriptObject parameter, string value, bool isNullable, SortedSet<string> used)
    {
        string format = Format(parameter).Length == 0 ? "" : ", " + TypeScriptFunctions.String(Format(parameter));
        string type = Tree.Member<string>(parameter, "type");
        return type switch
        {
            "string" or "uri" => isNullable ? Call("formatText", value) : value,
            "bool" => Call("formatBool", value),
            "guid" => Call("formatGuid", value + format),
            "date" => Call(FormatDate, $"{Culture}, {value}{format}"),
            "dateTime" => Call(FormatDateTime, $"{Culture}, {value}{format}"),
            "duration" => Call(FormatDuration, $"{Culture}, {value}{format}"),
            _ => Call(FormatNumber, $"{Culture}, {value}, \"{type}\"{format}"),
        };

        string Call(string function, string arguments)
        {
            used.Add(function);
            return $"{function}({arguments})";
        }
    }

    private static string Access(ScriptObject parameter)
    {
        string name = Tree.Member<string>(parameter, "name");
        string property = TypeScriptFunctions.Property(name);
        return property == name ? $"{Parameters}.{name}" : $"{Parameters}[{property}]";
    }

    private static IEnumerable<ScriptObject> Segments(ScriptObject text) => Tree.Member<ScriptArray>(text, "segments").Cast<ScriptObject>();

    private static bool IsPlaceholder(ScriptObject segment) => Tree.Member<string>(segment, "kind") == "placeholder";

    /// <summary>The parameter that a placeholder or a selector names.</summary>
    private static ScriptObject ParameterAt(ScriptObject error, ScriptObject place) =>
        (ScriptObject)Tree.Member<ScriptArray>(error, "parameters")[Tree.Member<int>(place, "index")]!;

    private static string Format(ScriptObject parameter) => parameter["format"] as string ?? "";

    private static bool IsNullable(ScriptObject parameter) => Tree.Member<bool>(parameter, "isNullable");

    private static bool IsList(ScriptObject parameter) => Tree.Member<bool>(parameter, "isList");
}
