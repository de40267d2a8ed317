using ErrorGen.Compiler.Text;
using Scriban.Runtime;

namespace ErrorGen.Tool.Functions;

/// <summary>Names in the letter cases of programming languages. The words are those of the names in C#.</summary>
internal static class NameFunctions
{
    public static void AddTo(ScriptObject functions)
    {
        functions.Import("words", static (string text) => new ScriptArray(Words(text)));
        functions.Import("pascal_case", Pascal);
        functions.Import("camel_case", Camel);
        functions.Import("snake_case", static (string text) => Join(text, "_"));
        functions.Import("upper_snake_case", static (string text) => Join(text, "_").ToUpperInvariant());
        functions.Import("kebab_case", static (string text) => Join(text, "-"));
    }

    private static string Pascal(string text) => string.Concat(NameWords.Split(text));

    private static string Camel(string text)
    {
        List<string> words = NameWords.Split(text);
        return words.Count == 0 ? "" : words[0].ToLowerInvariant() + string.Concat(words.Skip(1));
    }

    private static string Join(string text, string separator) => string.Join(separator, Words(text));

    private static IEnumerable<string> Words(string text) => NameWords.Split(text).Select(word => word.ToLowerInvariant());
}
