using ErrorGen.Compiler.Cldr;
using ErrorGen.Compiler.Model;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>
/// The variants of a message that the rows of a CSV file translate. The texts of such a file are those of the catalogue, so that each row has the form that
/// the language of the catalogue has, for the numbers of that form.
/// </summary>
internal static class RowVariants
{
    private const string English = "en";
    private const string One = "one";

    /// <summary>The number that <c>one</c> is for in English and in languages with the same rule.</summary>
    private const string OnlyOne = "=1";

    /// <summary>The name of the variant in the translation; null if the language of the translation does not have such a form.</summary>
    /// <param name="name">The name of the variant in the catalogue.</param>
    /// <param name="kind">How the message selects.</param>
    /// <param name="source">The language of the catalogue.</param>
    /// <param name="language">The language of the translation.</param>
    public static string? NameOf(string name, SelectorKind kind, string source, string language)
    {
        if (kind == SelectorKind.Select || name[0] == '=')
        {
            return name;
        }

        string? ofSource = ConditionOf(source, name);
        string? ofLanguage = ConditionOf(language, name);
        if (ofLanguage != ofSource && name == One && ofSource == ConditionOf(English, One))
        {
            return OnlyOne;
        }

        return ofLanguage is null ? null : name;
    }

    private static string? ConditionOf(string language, string category) => PluralLanguages.Find(language).Rules
        .Where(rule => string.Equals(rule.Category.ToString(), category, StringComparison.OrdinalIgnoreCase))
        .Select(rule => rule.Condition)
        .FirstOrDefault();
}
