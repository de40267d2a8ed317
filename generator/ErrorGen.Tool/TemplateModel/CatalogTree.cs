using ErrorGen.Compiler.Model;
using Scriban.Runtime;

namespace ErrorGen.Tool.TemplateModel;

/// <summary>A catalogue.</summary>
internal static class CatalogTree
{
    private const string Plural = "Errors";

    public static ScriptObject Create(CatalogModel catalog, IEnumerable<TranslationModel> translations)
    {
        var texts = new CatalogTexts(catalog, translations.Where(translation => translation.Catalog == catalog.Names));
        return Tree.Object(
            ("file", Path.GetFileName(catalog.Path)),
            ("class", catalog.Names.ClassName),
            ("namespace", catalog.Names.Namespace),
            ("fullName", catalog.Names.FullName),
            ("prefix", Prefix(catalog.Names.ClassName)),
            ("codesClass", catalog.Names.CodesClass),
            ("keysClass", catalog.Names.KeysClass),
            ("culture", catalog.Culture),
            ("typeBase", catalog.TypeBase),
            ("languages", Tree.List(
                texts.Translations
                    .Select(translation => LanguageTree.Of(
                        translation.Model, texts.Find(translation.Language).Skip(1).Select(fallback => fallback.Language).Append(catalog.Culture)))
                    .Prepend(LanguageTree.OfSource(catalog)))),
            ("statuses", Tree.List(StatusTree.Of(catalog, texts))),
            ("errors", Tree.List(catalog.Errors.Select((error, index) => ErrorTree.Create(catalog, texts, error, index)))));
    }

    /// <summary>What distinguishes the names of a catalogue from those of others: <c>Billing</c> for <c>BillingErrors</c>, nothing for <c>Errors</c>.</summary>
    private static string Prefix(string className) =>
        className.EndsWith(Plural, StringComparison.Ordinal) ? className[..^Plural.Length] : className;
}
