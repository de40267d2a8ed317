using System.Globalization;

namespace ErrorGen.Compiler.Parsing.Variants;

/// <summary>The names of the variants of a message.</summary>
internal static class VariantNames
{
    /// <summary>The member that names the parameter that is counted.</summary>
    public const string Plural = "plural";

    /// <summary>The member that names the parameter whose value selects.</summary>
    public const string Select = "select";

    /// <summary>The variant for all values that do not have one.</summary>
    public const string Other = "other";

    private const char ExactSign = '=';

    /// <summary>The most digits of the number of a variant before and after the decimal separator.</summary>
    private const int MostIntegerDigits = 18;
    private const int MostFractionDigits = 9;

    /// <summary>The categories of all languages.</summary>
    public static readonly string[] Categories = ["zero", "one", "two", "few", "many", Other];

    /// <summary>The number of a variant such as <c>=0</c>, or null if the variant is not for a number.</summary>
    public static decimal? NumberOf(string name)
    {
        if (name.Length == 0 || name[0] != ExactSign)
        {
            return null;
        }

        string[] parts = name.Substring(name.StartsWith("=-", StringComparison.Ordinal) ? 2 : 1).Split('.');
        bool isNumber = parts.Length <= 2 && IsDigits(parts[0], MostIntegerDigits) && (parts.Length == 1 || IsDigits(parts[1], MostFractionDigits));
        return isNumber ? decimal.Parse(name.Substring(1), CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Whether a member of an object is probably a variant of a message.</summary>
    public static bool IsProbable(string name) => name is Plural or Select || Categories.Contains(name, StringComparer.Ordinal) || NumberOf(name) is not null;

    private static bool IsDigits(string text, int most) => text.Length >= 1 && text.Length <= most && text.All(c => c is >= '0' and <= '9');
}
