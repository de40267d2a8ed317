using System.Globalization;
using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Rules;

namespace ErrorGen.Compiler.Parsing.Variants;

/// <summary>Finds the parameter that selects a variant.</summary>
internal static class VariantSelectors
{
    /// <summary>The types that can be counted.</summary>
    private static readonly string[] Numbers = ["int", "long", "decimal", "double"];

    /// <summary>Returns the position of the parameter that a selector names, by its name or its position; -1 if there is none.</summary>
    public static int Find(VariantSelector selector, IReadOnlyList<string> names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i] == selector.Parameter)
            {
                return i;
            }
        }

        return int.TryParse(selector.Parameter, NumberStyles.None, CultureInfo.InvariantCulture, out int position) && position <= names.Count
            ? position - 1
            : -1;
    }

    /// <summary>Returns what is wrong with a parameter that selects, or null.</summary>
    /// <param name="selector">What the file says.</param>
    /// <param name="type">The type of the parameter, or null if there is no such parameter.</param>
    /// <param name="isClosed">Whether the parameter can have certain values only.</param>
    /// <param name="isList">Whether the parameter is a list.</param>
    public static VariantFinding? Check(VariantSelector selector, ParameterType? type, bool isClosed, bool isList)
    {
        string? reason = type is null ? "is not a parameter of the entry"
            : type == ParameterType.Unknown ? null
            : isList ? "is a list; add a parameter that is not one"
            : selector.Kind == SelectorKind.Select ? isClosed ? null : "does not have 'values' in 'parameters'"
            : CanBeCounted(type) ? null
            : $"has the type {type.CatalogName}; give it the type {string.Join(", ", Numbers.Take(Numbers.Length - 1))} or {Numbers[Numbers.Length - 1]} in 'parameters'";
        return reason is null ? null : new VariantFinding(RuleTable.InvalidSelector, selector.Place, selector.Parameter, reason);
    }

    /// <summary>Whether a number can be written with fraction digits, which have categories of their own in many languages.</summary>
    public static bool HasFractions(ParameterType type, string? format)
    {
        bool isWhole = type.CatalogName is "int" or "long";
        if (format is null)
        {
            return !isWhole;
        }

        bool isStandard = format.Skip(1).All(c => c is >= '0' and <= '9');
        return !(isStandard && (isWhole && "DdXxBbGg".IndexOf(format[0]) >= 0
            || (format.Length == 2 && format[1] == '0' && "NnFfCcPp".IndexOf(format[0]) >= 0)));
    }

    private static bool CanBeCounted(ParameterType type) => Numbers.Contains(type.CatalogName, StringComparer.Ordinal);
}
