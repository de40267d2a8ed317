using System.Globalization;

namespace ErrorGen.Compiler.Cldr;

/// <summary>CLDR's samples of the numbers of a category.</summary>
internal static class PluralSamples
{
    private const char Range = '~';
    private const string More = "\u2026";
    private static readonly string[] Separator = [", "];

    /// <summary>The samples that .NET can write: without those of the compact form, such as "2c6".</summary>
    public static string[] Of(string samples) =>
        [.. samples.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Where(sample => sample.IndexOf('c') < 0)];

    /// <summary>Whether samples are all numbers of a category, and each has one of the values.</summary>
    public static bool AreCovered(string[] samples, IReadOnlyCollection<decimal> values) =>
        samples.All(sample => sample != More && sample.IndexOf(Range) < 0 && values.Contains(decimal.Parse(sample, CultureInfo.InvariantCulture)));

    /// <summary>The samples for a message: "2 to 4, 22 to 24 and so on".</summary>
    public static string Describe(string[] samples)
    {
        string[] numbers = [.. samples.Where(sample => sample != More)];
        string[] shown = [.. numbers.Take(MostShown).Select(sample => sample.Replace(Range.ToString(), " to "))];
        bool isCut = numbers.Length > shown.Length || numbers.Length < samples.Length;
        return string.Join(", ", shown) + (isCut ? " and so on" : "");
    }

    /// <summary>Enough to recognize the rule.</summary>
    private const int MostShown = 5;
}
