using System.Globalization;

namespace ErrorGen.Generator.Tests.Plurals;

/// <summary>The numbers that samples of CLDR name.</summary>
internal static class PluralSample
{
    /// <summary>The numbers of a list such as <c>1, 3~5, 0.0~0.2, 2c6, …</c>.</summary>
    public static IEnumerable<string> Expand(string samples) =>
        samples.Split(", ").Where(sample => sample != "…").SelectMany(sample => sample.Split('~') is [var first, var last] ? Range(first, last) : [sample]);

    /// <summary>The numbers from one to another in steps of the last digit.</summary>
    private static IEnumerable<string> Range(string first, string last)
    {
        int scale = first.Contains('.', StringComparison.Ordinal) ? first.Length - first.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        decimal step = new(1, 0, 0, isNegative: false, (byte)scale);
        decimal end = decimal.Parse(last, CultureInfo.InvariantCulture);
        for (decimal number = decimal.Parse(first, CultureInfo.InvariantCulture); number <= end; number += step)
        {
            yield return number.ToString(CultureInfo.InvariantCulture);
        }
    }
}
