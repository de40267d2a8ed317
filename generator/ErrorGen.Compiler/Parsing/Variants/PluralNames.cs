using ErrorGen.Compiler.Cldr;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Variants;

/// <summary>Compares the names of the variants of a number with the plural categories of a language.</summary>
internal static class PluralNames
{
    /// <summary>Returns what is wrong with the names.</summary>
    /// <param name="variants">The variants.</param>
    /// <param name="language">The language of the file.</param>
    /// <param name="hasFractions">Whether the number can be written with fraction digits.</param>
    public static IEnumerable<VariantFinding> Check(VariantTexts variants, string language, bool hasFractions)
    {
        PluralRuleSet rules = PluralLanguages.Find(language);
        var numbers = new Dictionary<decimal, VariantText>();
        foreach (VariantText item in variants.Items)
        {
            if (VariantNames.NumberOf(item.Name) is { } number)
            {
                if (numbers.TryGetValue(number, out VariantText? first))
                {
                    yield return new VariantFinding(RuleTable.DuplicateName, item.NamePlace, item.Name, Display(first.NamePlace));
                }
                else
                {
                    numbers.Add(number, item);
                }
            }
            else if (!rules.Rules.Any(rule => NameOf(rule) == item.Name))
            {
                yield return new VariantFinding(RuleTable.UnknownCategory, item.NamePlace, item.Name, language, Names(rules));
            }
        }

        // What could not be read is not missing as well.
        if (variants.IsFaulty)
        {
            yield break;
        }

        foreach (PluralCategoryRule rule in rules.Rules.Where(rule => rule.Category != PluralCategory.Other))
        {
            string[] samples = [.. PluralSamples.Of(rule.Integers), .. hasFractions ? PluralSamples.Of(rule.Decimals) : []];
            if (samples.Length > 0 && !variants.Items.Any(item => item.Name == NameOf(rule)) && !PluralSamples.AreCovered(samples, numbers.Keys))
            {
                yield return new VariantFinding(RuleTable.MissingCategory, variants.Place, NameOf(rule), language, PluralSamples.Describe(samples));
            }
        }
    }

    /// <summary>The place of a diagnostic in a sentence, as of <see cref="SourceSpan.Display"/>.</summary>
    private static string Display(TextPlace place) => place.In("").Display;

    private static string NameOf(PluralCategoryRule rule) => VariantNames.Categories[(int)rule.Category];

    private static string Names(PluralRuleSet rules)
    {
        string[] names = [.. rules.Rules.Select(NameOf)];
        return names.Length == 1 ? $"only '{names[0]}'" : $"{string.Join(", ", names.Take(names.Length - 1).Select(name => $"'{name}'"))} and '{names[names.Length - 1]}'";
    }
}
