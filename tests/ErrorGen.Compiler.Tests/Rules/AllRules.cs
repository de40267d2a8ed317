using System.Reflection;
using ErrorGen.Compiler.Rules;
using Xunit;

namespace ErrorGen.Compiler.Tests.Rules;

/// <summary>Every rule of the compiler.</summary>
internal static class AllRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. typeof(RuleTable).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(field => field.GetValue(null))
            .OfType<Rule>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids() => [.. All.Select(rule => rule.Id)];

    public static Rule Find(string id) => All.Single(rule => rule.Id == id);

    /// <summary>The severity as the build prints it.</summary>
    public static string Severity(Rule rule) => rule.Severity.ToString().ToLowerInvariant();
}
