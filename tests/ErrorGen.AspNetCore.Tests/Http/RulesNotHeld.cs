namespace ErrorGen.AspNetCore.Tests.Http;

/// <summary>Rules of the vectors that no test here holds, each with the reason.</summary>
internal static class RulesNotHeld
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["http-1xx"] = "The build refuses such an entry (EG2xxx), and ErrorDefinition refuses it at run time: tested there.",
        ["http-406"] = "Strict mode belongs to the success conventions of a group; an error is never a 406.",
        ["http-401-thrown"] = "A thrown 401 keeps the challenge that the application sets (held here); none is made up, since which scheme "
            + "to challenge with, and whether that may redirect, only the application knows.",
    };
}
