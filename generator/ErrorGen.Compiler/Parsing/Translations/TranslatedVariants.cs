using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing.Variants;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;

namespace ErrorGen.Compiler.Parsing.Translations;

/// <summary>Compares the variants of a translated message with the entry of the catalogue and with the language of the translation.</summary>
internal static class TranslatedVariants
{
    /// <summary>Returns the variants for the templates; null if they are not usable.</summary>
    /// <param name="key">The key of the entry.</param>
    /// <param name="texts">The variants.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="names">The text after the percent sign for each parameter; null if placeholders cannot be compared.</param>
    /// <param name="language">The language of the translation.</param>
    /// <param name="findings">Receives what is wrong.</param>
    public static VariantsModel? Compare(
        string key, VariantTexts texts, ErrorModel entry, IReadOnlyList<string>? names, string language, List<VariantFinding> findings)
    {
        int before = findings.Count;
        int selector = FindSelector(key, texts, entry, findings);
        if (selector < 0)
        {
            return null;
        }

        ParameterModel parameter = entry.Parameters[selector];
        SelectorKind kind = entry.Variants?.Kind ?? texts.Selector!.Kind;
        findings.AddRange(kind == SelectorKind.Plural
            ? PluralNames.Check(texts, language, VariantSelectors.HasFractions(parameter.Type, parameter.Format))
            : SelectNames.Check(texts, parameter.Name, [.. parameter.Values.Select(value => value.Text)]));
        if (names is not null)
        {
            ComparePlaceholders(key, texts, new VariantComparison(entry, names, selector), findings);
        }

        bool isUsable = !texts.IsFaulty && findings.Skip(before).All(finding => !finding.IsError);
        return isUsable ? texts.ToModel(selector, kind, WellFormedText.Of) : null;
    }

    private static int FindSelector(string key, VariantTexts texts, ErrorModel entry, List<VariantFinding> findings)
    {
        if (entry.Variants is { } variants)
        {
            if (texts.Selector is { } surplus)
            {
                findings.Add(new VariantFinding(
                    RuleTable.SurplusSelector, surplus.Place, key, surplus.Kind == SelectorKind.Plural ? VariantNames.Plural : VariantNames.Select));
            }

            return variants.Parameter;
        }

        if (texts.Selector is not { } selector)
        {
            if (!texts.IsFaulty && !entry.IsFaulty)
            {
                findings.Add(new VariantFinding(RuleTable.MissingSelector, texts.Place));
            }

            return -1;
        }

        int index = VariantSelectors.Find(selector, [.. entry.Parameters.Select(parameter => parameter.Name)]);
        ParameterModel? found = index < 0 ? null : entry.Parameters[index];
        if (VariantSelectors.Check(selector, found?.Type, found?.IsClosed == true, found?.IsList == true) is { } finding)
        {
            findings.Add(finding);
            return -1;
        }

        return index;
    }

    private static void ComparePlaceholders(string key, VariantTexts texts, VariantComparison comparison, List<VariantFinding> findings)
    {
        int before = findings.Count;
        foreach (VariantText item in texts.Items)
        {
            findings.AddRange(comparison.Find(item.Text, item.Name).Select(defect =>
                new VariantFinding(defect.Rule, item.Place, [$"{key}.{item.Name}", .. defect.Arguments])));
        }

        if (findings.Count == before && !texts.IsFaulty)
        {
            findings.AddRange(comparison.FindLost(texts.Items.Select(item => item.Text)).Select(defect =>
                new VariantFinding(defect.Rule, texts.Place, [key, .. defect.Arguments])));
        }
    }
}
