using ErrorGen.Compiler.Model;
using Scriban.Runtime;

namespace ErrorGen.Tool.TemplateModel;

/// <summary>The status codes of a catalogue: those that it describes and those that its entries have.</summary>
internal static class StatusTree
{
    public static IEnumerable<ScriptObject> Of(CatalogModel catalog, CatalogTexts texts)
    {
        var declared = catalog.Statuses.ToDictionary(status => status.Code);
        return declared.Keys
            .Union(catalog.Errors.Select(error => error.Status))
            .Order()
            .Select(code => Create(catalog, texts, code, declared.GetValueOrDefault(code)));
    }

    private static TranslatedObject Create(CatalogModel catalog, CatalogTexts texts, int code, StatusModel? declared)
    {
        _ = HttpStatuses.TryGet(code, out ErrorStatus? builtIn);
        var translations = new OpenObject(StringComparer.OrdinalIgnoreCase);
        foreach (TranslationTexts translation in texts.Translations)
        {
            if (translation.Status(code) is { } status)
            {
                translations.SetValue(
                    translation.Language,
                    Tree.Object([("title", status.Title), ("description", status.Description), .. TextTree.Message(status.Message, code)]),
                    readOnly: true);
            }
        }

        translations.IsReadOnly = true;
        string title = declared?.Title ?? builtIn?.Title ?? "";
        return Tree.Fill(
            new TranslatedObject(language => TextIn(catalog, texts, code, declared, title, language)),
            [
                ("status", code),
                ("isDeclared", declared is not null),
                ("title", title),
                ("description", declared?.Description),
                .. TextTree.Message(declared?.Message, code),
                ("code", declared?.ErrorCode),
                ("translations", translations),
            ]);
    }

    private static ScriptObject TextIn(CatalogModel catalog, CatalogTexts texts, int code, StatusModel? declared, string title, string language)
    {
        TranslationTexts[] found = [.. texts.Find(language)];
        TranslationTexts? message = found.FirstOrDefault(texts => texts.Status(code)?.Message is not null);
        TranslationTexts? titled = found.FirstOrDefault(texts => texts.Status(code)?.Title is not null);
        TranslationTexts? described = found.FirstOrDefault(texts => texts.Status(code)?.Description is not null);
        return Tree.Object(
        [
            ("language", message?.Language ?? catalog.Culture),
            .. TextTree.Message(message?.Status(code)?.Message ?? declared?.Message, code),
            ("titleLanguage", titled?.Language ?? catalog.Culture),
            ("title", titled?.Status(code)?.Title ?? title),
            ("description", described?.Status(code)?.Description ?? declared?.Description),
        ]);
    }
}
