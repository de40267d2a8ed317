
namespace ErrorGen.Compiler.Rules;

/// <content>EG4005 and up: about translations. The first argument says which text, as the file names it.</content>
internal static partial class RuleTable
{
    public static readonly Rule PlaceholderMissing = Error(
        "EG4005",
        "Missing placeholder in a translation",
        "'{0}': the translation does not contain '%{1}', so the value would not be shown; add '%{1}'");

    public static readonly Rule PlaceholderAdded = Error(
        "EG4006",
        "Additional placeholder in a translation",
        "'{0}': the translation contains '%{1}', but the source does not; remove it");

    public static readonly Rule PlaceholderCount = Warning(
        "EG4007",
        "Placeholder count differs in a translation",
        "'{0}': the translation contains '%{1}' {2}, but the source {3}");

    public static readonly Rule PlaceholderRenamed = Error(
        "EG4008",
        "Renamed placeholder in a translation",
        "'{0}': the translation contains '{1}' instead of '%{2}'; placeholders are not translated, write '%{2}'");

    public static readonly Rule PercentLast = Error(
        "EG4009",
        "Percent sign after the placeholder",
        "'{0}': the translation contains '{1}' instead of '%{2}'; the percent sign comes first, write '%{2}'");

    public static readonly Rule PercentBlank = Error(
        "EG4010",
        "Space after the percent sign",
        "'{0}': the translation contains '{1}' instead of '%{2}'; write '%{2}' without a space");

    public static readonly Rule UnknownKey = Warning(
        "EG4011",
        "Unknown key in a translation",
        "{0} of the catalogue, so the text is not used{1}");

    public static readonly Rule MissingTranslation = Warning(
        "EG4012",
        "Missing translation",
        "{0}; the text of the catalogue is shown");

    public static readonly Rule DuplicateSource = Warning(
        "EG4013",
        "Duplicate source text",
        "'{0}' has another translation at {1}; {2}");

    public static readonly Rule DuplicateLanguage = Error(
        "EG4014",
        "Duplicate language",
        "'{0}' is already the language of {1}; this file is ignored");

    public static readonly Rule EmptyTranslation = Warning(
        "EG4015",
        "Empty translation",
        "'{0}' has an empty translation; the text of the catalogue is shown");

    public static readonly Rule NotALanguage = Warning(
        "EG4016",
        "Translation file name without a language",
        "'{0}' in '{1}' is not a language tag such as 'de', 'pt-BR' or 'zh-Hant'; this file is ignored");

    public static readonly Rule NotAPair = Error(
        "EG4017",
        "Row is not a pair",
        "A row must be 'source,translation', but {0}");

    public static readonly Rule SameText = Info(
        "EG4018",
        "Translation equals its source",
        "'{0}' has a translation that equals its source");

    public static readonly Rule StaleSource = Warning(
        "EG4019",
        "Unknown source text",
        "{0} of the catalogue, so the translation is not used{1}");

    public static readonly Rule SourceLanguage = Warning(
        "EG4020",
        "Translation into the language of the catalogue",
        "'{0}' is the language of the catalogue itself; this file is ignored");

    public static readonly Rule NoCatalogToTranslate = Warning(
        "EG4021",
        "Translation without a catalogue",
        "'{0}' does not belong to a catalogue, because {1}; this file is ignored");

    public static readonly Rule MissingTitle = Warning(
        "EG4023",
        "Translated messages have an English title",
        "The messages of {0} are translated, but their title is not and is shown in English; add 'statuses.{1}.title'");

    public static readonly Rule CutRow = Error(
        "EG4025",
        "Row has an unquoted comma",
        "The row has {0} fields, so the text would end at a comma; put quotation marks around each text that has a comma");

    public static readonly Rule UnboundedPlaceholder = Warning(
        "EG4026",
        "Placeholder without a boundary in a translation",
        "'{0}': the translation contains {1}; write {2} to show where the name ends");

    public static readonly Rule ChangedSource = Warning(
        "EG4037",
        "Translation of a text that has changed",
        "The catalogue has changed '{0}' since it was translated; check the translation, and import it or remove '{0}' from '$sources'");
}
