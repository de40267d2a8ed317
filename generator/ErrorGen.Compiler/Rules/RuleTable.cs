namespace ErrorGen.Compiler.Rules;

/// <summary>Every rule that the compiler checks. An id is never reused for another rule.</summary>
internal static partial class RuleTable
{
    private static Rule Error(string id, string title, string message) => new(id, title, message, RuleSeverity.Error);

    private static Rule Warning(string id, string title, string message) => new(id, title, message, RuleSeverity.Warning);

    private static Rule Info(string id, string title, string message) => new(id, title, message, RuleSeverity.Info);
}
