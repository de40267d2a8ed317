
namespace ErrorGen.Compiler.Rules;

/// <content>EG3xxx: about several entries.</content>
internal static partial class RuleTable
{
    public static readonly Rule DuplicateCode = Error(
        "EG3001",
        "Duplicate error code",
        "The code '{0}' is already used by '{1}' at {2}; change one of them");

    public static readonly Rule CollidingKeys = Error(
        "EG3002",
        "Keys map to the same C# name",
        "'{0}' gives the C# name '{1}', and so does '{2}' at {3} (case is ignored); rename one of them");

    public static readonly Rule CollidingParameters = Error(
        "EG3003",
        "Parameters map to the same C# name",
        "'{0}' gives the C# name '{1}', and so does the parameter '{2}'; rename one of them");

    public static readonly Rule CollidingTypes = Error(
        "EG3004",
        "Catalogues generate the same type",
        "The class '{0}' is already generated from {1}; change the 'namespace' of one of the catalogues");

    public static readonly Rule TakenType = Error(
        "EG3005",
        "Generated type exists already",
        "'{0}' is already a type or a namespace of {1}; give {2}");

    public static readonly Rule CollidingValues = Error(
        "EG3006",
        "Values map to the same C# name",
        "'{0}' gives the C# name '{1}', and so does the value '{2}'; rename one of them");
}
