
namespace ErrorGen.Compiler.Rules;

/// <content>EG4005 and up: about translations. The first argument says which text, as the file names it.</content>
internal static partial class RuleTable
{
    public static readonly Rule PlaceholderMissing = Error(
        "EG4005",
        "Translation lacks a placeholder",
        "'{0}': the translation lacks '%{1}', so its value would not be shown; put '%{1}' where the value belongs");

    public static readonly Rule PlaceholderAdded = Error(
        "EG4006",
        "Translation adds a placeholder",
        "'{0}': the translation has '%{1}', but its source has not; take it out");

    public static readonly Rule PlaceholderCount = Error(
        "EG4007",
        "Translation repeats a placeholder more or less often",
        "'{0}': the translation has '%{1}' {2}, but its source {3}");

    public static readonly Rule PlaceholderRenamed = Error(
        "EG4008",
        "Translation renames a placeholder",
        "'{0}': the translation has '{1}' where its source has '%{2}'; placeholders stay as they are, letter for letter: write '%{2}'");

    public static readonly Rule PercentLast = Error(
        "EG4009",
        "Percent sign stands behind the placeholder",
        "'{0}': the translation has '{1}' where its source has '%{2}'; the percent sign comes first: write '%{2}'");

    public static readonly Rule PercentBlank = Error(
        "EG4010",
        "Percent sign has a blank behind it",
        "'{0}': the translation has '{1}' where its source has '%{2}'; write '%{2}' without a blank");

    public static readonly Rule UnknownKey = Warning(
        "EG4011",
        "Translation has an unknown key",
        "{0} of the catalogue, so the text is shown nowhere{1}");

    public static readonly Rule MissingTranslation = Warning(
        "EG4012",
        "Translation is missing",
        "{0} no translation: the text of the catalogue is shown");

    public static readonly Rule DuplicateSource = Warning(
        "EG4013",
        "Source text stands twice",
        "'{0}' is already translated at {1}: this row is left out");

    public static readonly Rule DuplicateLanguage = Error(
        "EG4014",
        "Two files translate one catalogue into one language",
        "'{0}' is already the language of {1}: this file is left out");

    public static readonly Rule EmptyTranslation = Warning(
        "EG4015",
        "Translation is empty",
        "'{0}' has an empty translation: the text of the catalogue is shown");

    public static readonly Rule NotALanguage = Warning(
        "EG4016",
        "Name of a translation file holds no language",
        "'{0}' in '{1}' is not the name of a language such as 'de', 'pt-BR' or 'zh-Hant': this file is left out");

    public static readonly Rule NotAPair = Error(
        "EG4017",
        "Row is not a pair",
        "A row is 'source,translation', but {0}");

    public static readonly Rule SameText = Info(
        "EG4018",
        "Translation is the same as its source",
        "'{0}' has a translation that is the same as its source");

    public static readonly Rule StaleSource = Warning(
        "EG4019",
        "Source text is not in the catalogue",
        "{0} of the catalogue, so the translation is shown nowhere{1}");

    public static readonly Rule SourceLanguage = Warning(
        "EG4020",
        "Translation is in the language of its catalogue",
        "'{0}' is the language of the catalogue itself: this file is left out");

    public static readonly Rule NoCatalogToTranslate = Warning(
        "EG4021",
        "Translation belongs to no catalogue",
        "'{0}' translates no catalogue, because {1}: this file is left out");
}
