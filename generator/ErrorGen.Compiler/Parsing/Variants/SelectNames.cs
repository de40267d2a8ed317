using ErrorGen.Compiler.Rules;

namespace ErrorGen.Compiler.Parsing.Variants;

/// <summary>Compares the names of the variants of a text with the values that its parameter can have.</summary>
internal static class SelectNames
{
    /// <summary>Returns what is wrong with the names.</summary>
    /// <param name="variants">The variants.</param>
    /// <param name="parameter">The name of the parameter.</param>
    /// <param name="values">The values that the parameter can have.</param>
    public static IEnumerable<VariantFinding> Check(VariantTexts variants, string parameter, IReadOnlyList<string> values) => variants.Items
        .Where(item => item.Name != VariantNames.Other && !values.Contains(item.Name, StringComparer.Ordinal))
        .Select(item => new VariantFinding(RuleTable.UnknownValue, item.NamePlace, item.Name, parameter, string.Join(", ", values.Select(value => $"'{value}'"))));
}
