
namespace ErrorGen.Compiler.Rules;

/// <content>EG3xxx: about several entries.</content>
internal static partial class RuleTable
{
    public static readonly Rule DuplicateCode = Error(
        "EG3001",
        "Two entries have one code",
        "The code '{0}' is already that of '{1}' at {2}");

    public static readonly Rule CollidingKeys = Error(
        "EG3002",
        "Two keys give one C# name",
        "'{0}' gives the C# name '{1}', as '{2}' at {3} does (upper and lower case do not count)");

    public static readonly Rule CollidingParameters = Error(
        "EG3003",
        "Two parameters give one C# name",
        "'{0}' gives the C# name '{1}', as the parameter '{2}' does");

    public static readonly Rule CollidingTypes = Error(
        "EG3004",
        "Two catalogues generate one type",
        "The class '{0}' is already generated from {1}: give one of the catalogues another 'namespace'");
}
