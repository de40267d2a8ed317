
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

    public static readonly Rule ForeignPlaceholder = Warning(
        "EG4024",
        "Placeholder of another notation",
        "'{0}' is the notation of {1}; write {2}");

    public static readonly Rule AmbiguousPlainForm = Warning(
        "EG4027",
        "Placeholder that the Magento format cannot express",
        "'{0}' is sent as '{1}' in the Magento format, which clients read as the parameter '{2}'; change the text or the name of the parameter");
}
