using ErrorGen.Compiler.Cldr;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Variants;
using Scriban.Runtime;

namespace ErrorGen.Tool.TemplateModel;

/// <summary>A language that a catalogue has texts in.</summary>
internal static class LanguageTree
{
    /// <summary>Creates the language of the catalogue itself.</summary>
    public static ScriptObject OfSource(CatalogModel catalog) =>
        Create(catalog.Culture, [], isSource: true, catalog.Culture, catalog.Errors.Select(error => error.Variants));

    /// <summary>Creates the language of a translation.</summary>
    /// <param name="translation">The translation.</param>
    /// <param name="fallbacks">The languages whose texts are shown if this one lacks one, nearest first.</param>
    public static ScriptObject Of(TranslationModel translation, IEnumerable<string> fallbacks) =>
        Create(translation.Language, fallbacks, isSource: false, translation.PluralLanguage, translation.Variants.Select(item => item.Variants));

    private static ScriptObject Create(
        string language, IEnumerable<string> fallbacks, bool isSource, string pluralLanguage, IEnumerable<VariantsModel?> variants)
    {
        PluralRuleSet rules = PluralLanguages.Find(pluralLanguage);
        return Tree.Object(
            ("language", language),
            ("isSource", isSource),
            ("fallbacks", Tree.List(fallbacks)),
            ("pluralLanguage", pluralLanguage),
            ("pluralCategories", Tree.List(rules.Rules.Select(NameOf))),
            ("pluralRules", Tree.List(rules.Rules.Select(rule => Tree.Object(
                ("category", NameOf(rule)), ("integers", rule.Integers), ("decimals", rule.Decimals))))),
            ("hasPlurals", variants.Any(item => item?.Kind == SelectorKind.Plural)));
    }

    private static string NameOf(PluralCategoryRule rule) => VariantNames.Categories[(int)rule.Category];
}
