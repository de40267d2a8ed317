using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Variants;

/// <summary>The variants of a message as a file has them, before they are compared with the language and the parameters.</summary>
/// <param name="Selector">What selects, or null if the file does not name it.</param>
/// <param name="Items">The variants that could be read, in the order of the file.</param>
/// <param name="Place">The start of the object.</param>
/// <param name="IsFaulty">Whether something is wrong, which is reported.</param>
internal sealed record VariantTexts(VariantSelector? Selector, EquatableArray<VariantText> Items, TextPlace Place, bool IsFaulty)
{
    /// <summary>The text for all values that do not have a variant; null if it is missing, which is reported.</summary>
    public string? Other => Items.FirstOrDefault(item => item.Name == VariantNames.Other)?.Text;

    /// <summary>All texts as one, for rules about all placeholders of a message.</summary>
    public string Joined => string.Join("\n", Items.Select(item => item.Text));

    /// <summary>The model of the variants, with one parameter that selects.</summary>
    public VariantsModel ToModel(int parameter, SelectorKind kind, Func<string, string> textOf) => new(
        parameter, kind, Items.Where(item => item.Name != VariantNames.Other).Select(item => new VariantModel(item.Name, textOf(item.Text))).ToEquatableArray());
}

/// <summary>A variant of a message.</summary>
/// <param name="Name">The name of its member.</param>
/// <param name="Text">The text.</param>
/// <param name="NamePlace">The place of the name.</param>
/// <param name="Place">The place of the text.</param>
internal sealed record VariantText(string Name, string Text, TextPlace NamePlace, TextPlace Place);

/// <summary>The parameter that selects a variant.</summary>
/// <param name="Kind">How it selects.</param>
/// <param name="Parameter">Its name, or its position as in a placeholder.</param>
/// <param name="Place">The place of its name.</param>
internal sealed record VariantSelector(SelectorKind Kind, string Parameter, TextPlace Place);

/// <summary>What is wrong with variants, before it is a diagnostic of a file.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">The place.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
internal sealed record VariantFinding(Rule Rule, TextPlace Place, params string[] Arguments)
{
    /// <summary>Whether the variants cannot be used.</summary>
    public bool IsError => Rule.Severity == RuleSeverity.Error;
}
