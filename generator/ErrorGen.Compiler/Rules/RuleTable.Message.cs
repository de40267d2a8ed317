
namespace ErrorGen.Compiler.Rules;

/// <content>EG4xxx: about messages.</content>
internal static partial class RuleTable
{
    public static readonly Rule MixedPlaceholders = Error(
        "EG4001",
        "Message mixes positions and names",
        "The message has both '%{0}' and '%{1}': use positions or names, not both");

    public static readonly Rule PlaceholderGap = Error(
        "EG4002",
        "Positions have a gap",
        "The message has '%{0}', but no '%{1}': positions are counted from 1 without a gap");

    public static readonly Rule UndeclaredPlaceholder = Error(
        "EG4003",
        "Placeholder has no parameter",
        "'%{0}' is no declared parameter{1}");

    public static readonly Rule UnusedParameter = Info(
        "EG4004",
        "Message does not use a parameter",
        "The message does not show the parameter '{0}': clients get it as data only");
}
