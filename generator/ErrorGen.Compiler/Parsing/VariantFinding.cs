using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing;

/// <summary>What is wrong with variants, before it is a diagnostic of a file.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">The place.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
internal sealed record VariantFinding(Rule Rule, TextPlace Place, params string[] Arguments)
{
    /// <summary>Whether the variants cannot be used.</summary>
    public bool IsError => Rule.Severity == RuleSeverity.Error;
}
