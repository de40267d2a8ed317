using ErrorGen.Compiler.Cldr;
using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Text;
using static ErrorGen.Compiler.Text.CSharpText;

namespace ErrorGen.Compiler.Templates;

/// <summary>The variants of messages, and the plural rule of their language.</summary>
internal static class VariantsTemplate
{
    private const string Category = "global::ErrorGen.PluralCategory.";

    /// <summary>The variants as an argument list: the parameter, and the name and the text of each.</summary>
    public static string Arguments(VariantsModel variants) =>
        $"({Number(variants.Parameter)}, {string.Join(", ", variants.Items.Select(item => $"{Literal(item.Name)}, {Literal(item.Text)}"))})";

    /// <summary>The member that returns the variants of a translation; nothing if it has none.</summary>
    public static Written Method(Source source, EquatableArray<IndexedVariants> variants) => variants.Count == 0 ? Written.Nothing : source.Write($$"""
        protected override global::ErrorGen.MessageVariants? GetVariants(int index) => index switch
        {
            {{source.Lines(variants, static (output, item) => output.Write($$"""{{item.Index}} => Variants{{item.Index}}(),"""))}}
            _ => null,
        };

        {{source.Blocks(variants, static (output, item) => output.Write(
            $$"""private static global::ErrorGen.MessageVariants Variants{{item.Index}}() => new{{Arguments(item.Variants)}};"""))}}
        """);

    /// <summary>The member that has the plural rule; nothing if no variant needs it.</summary>
    public static Written Rule(Source source, string language, IEnumerable<VariantsModel?> variants)
    {
        PluralRuleSet rules = PluralLanguages.Find(language);
        bool isUsed = rules.Rules.Length > 1 && variants.Any(one => one is { Kind: SelectorKind.Plural } && one.Items.Any(item => item.Name[0] != '='));
        return !isUsed ? Written.Nothing : source.Write($$"""
            public override global::ErrorGen.PluralRule PluralRule => static (in global::ErrorGen.PluralOperands number) =>
                {{source.Lines(Conditions(rules), static (output, rule) => output.Write($$"""{{rule}}"""))}}
                {{Category}}Other;
            """);
    }

    private static EquatableArray<string> Conditions(PluralRuleSet rules) => rules.Rules
        .Where(rule => rule.Condition.Length > 0)
        .Select(rule => $"{rule.Condition} ? {Category}{rule.Category} :")
        .ToEquatableArray();
}
