using ErrorGen.Tool.TemplateModel;
using Scriban;
using Scriban.Runtime;

namespace ErrorGen.Tool.Functions;

/// <summary>The functions of templates: those of Scriban whose result depends on their arguments only, and those for names and literals of languages.</summary>
internal static class TemplateFunctions
{
    /// <summary>The functions of Scriban that are left out: the clock, random numbers, and code in texts.</summary>
    private static readonly (string Group, string[] Names)[] LeftOut =
    [
        ("math", ["random", "uuid"]),
        ("object", ["eval", "eval_template"]),
    ];

    private static readonly string[] Kept = ["array", "html", "math", "object", "regex", "string", "empty", "blank", "include", "include_join"];

    /// <summary>The names of all groups and functions, for the documentation and its test.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Create().SelectMany(member => member.Value is ScriptObject group && !Kept.Contains(member.Key, StringComparer.Ordinal)
            ? group.Keys.Select(name => $"{member.Key}.{name}")
            : Kept.Contains(member.Key, StringComparer.Ordinal) ? [] : [member.Key]),
    ];

    /// <summary>Creates the functions. Each run has its own, because a template can add members to them.</summary>
    public static ScriptObject Create()
    {
        ScriptObject scriban = TemplateContext.GetDefaultBuiltinObject();
        var functions = new ScriptObject(StringComparer.Ordinal);
        foreach (string name in Kept)
        {
            functions.SetValue(name, Without(name, scriban[name]!), readOnly: true);
        }

        NameFunctions.AddTo(functions);
        functions.Import("json", static (object? value) => ModelJson.Write(value, isIndented: false));
        functions.Import("text_in", TextIn);
        Add(functions, "markdown", MarkdownFunctions.AddTo);
        Add(functions, "typescript", TypeScriptFunctions.AddTo);
        Add(functions, "kotlin", KotlinFunctions.AddTo);
        Add(functions, "swift", SwiftFunctions.AddTo);
        Add(functions, "go", GoFunctions.AddTo);
        Add(functions, "python", PythonFunctions.AddTo);
        Add(functions, "csharp", CSharpFunctions.AddTo);
        return functions;
    }

    private static object Without(string group, object value)
    {
        if (value is not ScriptObject members)
        {
            return value;
        }

        var copy = (ScriptObject)members.Clone(deep: false);
        foreach (string name in LeftOut.Where(left => left.Group == group).SelectMany(left => left.Names))
        {
            copy.Remove(name);
        }

        return copy;
    }

    private static void Add(ScriptObject functions, string name, Action<ScriptObject> add)
    {
        var group = new ScriptObject(StringComparer.Ordinal);
        add(group);
        functions.SetValue(name, group, readOnly: true);
    }

    private static ScriptObject TextIn(object? owner, string language) => owner is TranslatedObject translated
        ? translated.TextIn(language)
        : throw new InvalidOperationException("'text_in' needs an entry of 'errors' or of 'statuses'");
}
