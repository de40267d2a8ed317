
namespace ErrorGen.Compiler.Rules;

/// <content>EG4xxx: about messages.</content>
internal static partial class RuleTable
{
    public static readonly Rule MixedPlaceholders = Error(
        "EG4001",
        "Message mixes positions and names",
        "The message has both '%{0}' and '%{1}'; use either positions or names");

    public static readonly Rule PlaceholderGap = Error(
        "EG4002",
        "Gap in positions",
        "The message has '%{0}', but not '%{1}'; positions start at 1 and have no gaps");

    public static readonly Rule UndeclaredPlaceholder = Error(
        "EG4003",
        "Undeclared placeholder",
        "'%{0}' is not a declared parameter{1}");

    public static readonly Rule UnusedParameter = Info(
        "EG4004",
        "Unused parameter",
        "The message does not use the parameter '{0}'; clients get it as data only");

    public static readonly Rule UnknownStatusPlaceholder = Error(
        "EG4022",
        "Unknown placeholder of a status",
        "'%{0}' is not known; the message of status {1} can have {2}{3}");

    public static readonly Rule UnknownCategory = Error(
        "EG4030",
        "Unknown plural category",
        "'{0}' is not a plural category of the language '{1}', which has {2}; a variant for one number is named as in '=0'");

    public static readonly Rule MissingCategory = Warning(
        "EG4031",
        "Missing plural category",
        "The plural category '{0}' of the language '{1}' is missing, so the text of 'other' is shown for {2}");

    public static readonly Rule NestedVariants = Error(
        "EG4032",
        "Nested variants",
        "{0}, but a message can have one parameter that selects; write an entry for each case");

    public static readonly Rule MissingSelector = Error(
        "EG4033",
        "Variants without a parameter that selects",
        "The message has variants, but nothing selects one of them; add 'plural' with the name of the parameter that is counted, or 'select' with that of a parameter with 'values'");

    public static readonly Rule InvalidSelector = Error(
        "EG4034",
        "Parameter cannot select a variant",
        "'{0}' cannot select a variant, because it {1}");

    public static readonly Rule SurplusSelector = Error(
        "EG4035",
        "Translation names a parameter that selects",
        "'{0}': the message of the catalogue already has a parameter that selects; remove '{1}' from the translation");

    public static readonly Rule UnknownValue = Error(
        "EG4036",
        "Variant for an unknown value",
        "'{0}' is not a value of the parameter '{1}', which has {2}; the text for other values is 'other'");

    public static readonly Rule ForeignPlaceholder = Warning(
        "EG4024",
        "Placeholder of another notation",
        "'{0}' is the notation of {1}; write {2}");

    public static readonly Rule AmbiguousPlainForm = Warning(
        "EG4027",
        "Placeholder that the Magento format cannot express",
        "'{0}' is sent as '{1}' in the Magento format, which clients read as the parameter '{2}'; change the text or the name of the parameter");
}
