using System.Globalization;
using ErrorGen.Compiler.Model;
using Scriban.Runtime;

namespace ErrorGen.Tool.TemplateModel;

/// <summary>An entry of a catalogue.</summary>
internal static class ErrorTree
{
    private const string CodeVariable = "{code}";

    public static ScriptObject Create(CatalogModel catalog, CatalogTexts texts, ErrorModel error, int index)
    {
        (string Name, object? Value)[] message = TextTree.Message(error.Message, error.Variants, error);
        var translations = new OpenObject(StringComparer.OrdinalIgnoreCase);
        foreach (TranslationTexts translation in texts.Translations)
        {
            if (translation.Message(index) is not null || translation.Title(index) is not null)
            {
                translations.SetValue(translation.Language, OwnText(translation, error, index), readOnly: true);
            }
        }

        translations.IsReadOnly = true;
        return Tree.Fill(
            new TranslatedObject(language => TextIn(catalog, texts, error, index, language)),
            [
                ("key", error.Key),
                ("name", error.Name),
                ("class", error.ErrorClass),
                ("exceptionClass", error.ExceptionClass),
                ("catalog", catalog.Names.ClassName),
                ("code", error.Code),
                ("sharedCode", error.SharesCode),
                ("status", error.Status),
                ("type", catalog.TypeBase?.Replace(CodeVariable, Uri.EscapeDataString(error.Code), StringComparison.Ordinal) ?? error.Help),
                ("title", error.Title),
                .. message,
                ("isPositional", error.HasPositionalParameters),
                ("parameters", Tree.List(error.Parameters.Select((parameter, position) => ParameterTree.Create(error, parameter, position)))),
                ("examples", Tree.List(error.Examples.Select(example => ExampleTree.Create(error, example)))),
                ("data", Tree.List(error.Data.Select(Data))),
                ("retryAfter", error.RetryAfter),
                ("help", error.Help),
                ("logLevel", error.LogLevel),
                ("deprecated", error.Deprecated),
                ("isInternal", error.IsInternal),
                ("description", error.Description),
                ("translations", translations),
            ]);
    }

    private static ScriptObject OwnText(TranslationTexts translation, ErrorModel error, int index) => Tree.Object(
    [
        ("title", translation.Title(index)),
        .. TextTree.Message(translation.Message(index), translation.Variants(index), error),
    ]);

    /// <summary>The message and the title may come from different languages.</summary>
    private static ScriptObject TextIn(CatalogModel catalog, CatalogTexts texts, ErrorModel error, int index, string language)
    {
        TranslationTexts[] found = [.. texts.Find(language)];
        TranslationTexts? message = found.FirstOrDefault(texts => texts.Message(index) is not null);
        TranslationTexts? title = found.FirstOrDefault(texts => texts.Title(index) is not null);
        return Tree.Object(
        [
            ("language", message?.Language ?? catalog.Culture),
            .. message is null ? TextTree.Message(error.Message, error.Variants, error) : TextTree.Message(message.Message(index), message.Variants(index), error),
            ("titleLanguage", title?.Language ?? catalog.Culture),
            ("title", title?.Title(index) ?? error.Title),
        ]);
    }

    private static ScriptObject Data(DataModel data) => Tree.Object(
        ("name", data.Name),
        ("constantName", data.ConstantName),
        ("type", data.CSharpType),
        ("value", data.CSharpType switch
        {
            "bool" => data.Value == "true",
            "int" => int.Parse(data.Value, CultureInfo.InvariantCulture),
            "long" => long.Parse(data.Value, CultureInfo.InvariantCulture),
            "decimal" => decimal.Parse(data.Value, NumberStyles.Float, CultureInfo.InvariantCulture),
            "double" => double.Parse(data.Value, NumberStyles.Float, CultureInfo.InvariantCulture),
            _ => data.Value,
        }));
}
