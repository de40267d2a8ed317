using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ErrorGen.Compiler.Cldr;
using Xunit;

namespace ErrorGen.Generator.Tests.Plurals;

/// <summary>The generated plural rules select what CLDR and <c>Intl.PluralRules</c> do. The data is written by generator/cldr.</summary>
public sealed partial class PluralRuleTests(PluralProject project) : IClassFixture<PluralProject>
{
    private const string Letters = "z12fmo";
    private static readonly string[] Names = ["zero", "one", "two", "few", "many", "other"];

    [Fact]
    public void Every_language_selects_the_category_of_every_sample_of_CLDR()
    {
        using JsonDocument data = Read("plural-samples.json");
        var wrong = new List<string>();
        int compared = 0;
        foreach (JsonElement set in data.RootElement.GetProperty("sets").EnumerateArray())
        {
            foreach (string language in set.GetProperty("languages").GetString()!.Split(' '))
            {
                foreach (JsonProperty category in set.GetProperty("samples").EnumerateObject())
                {
                    foreach (string number in PluralSample.Expand(category.Value.GetString()!))
                    {
                        compared++;
                        Compare(wrong, language, number, category.Name);
                    }
                }
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(PluralData.Version, data.RootElement.GetProperty("cldr").GetString());
        Assert.True(compared > 20_000, $"Only {compared} samples were compared.");
    }

    [Fact]
    public void Every_language_of_rails_selects_what_Intl_PluralRules_selects()
    {
        using JsonDocument data = Read("intl-plurals.json");
        string[][] series = [.. data.RootElement.GetProperty("series").EnumerateArray().Select(Numbers)];
        var wrong = new List<string>();
        int languages = 0;
        foreach (JsonElement table in data.RootElement.GetProperty("tables").EnumerateArray())
        {
            string[][] expected = [.. table.GetProperty("runs").EnumerateArray().Select(runs => Expand(runs.GetString()!))];
            foreach (string language in table.GetProperty("languages").GetString()!.Split(' '))
            {
                languages++;
                for (int i = 0; i < series.Length; i++)
                {
                    Assert.Equal(series[i].Length, expected[i].Length);
                    for (int j = 0; j < series[i].Length; j++)
                    {
                        Compare(wrong, language, series[i][j], expected[i][j]);
                    }
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(languages > 100, $"Only {languages} languages were compared.");
    }

    [Fact]
    public void Language_without_rules_has_other_only() =>
        Assert.Equal([PluralCategory.Other], PluralLanguages.Find("oc").Rules.Select(rule => Enum.Parse<PluralCategory>(rule.Category.ToString())));

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("zh-Hant-TW", "zh")]
    [InlineData("pt-BR", "pt")]
    [InlineData("sr-Latn", "sr")]
    [InlineData("DE", "de")]
    [InlineData("cnr", "sr")]
    [InlineData("iw", "he")]
    [InlineData("xx-Latn", "und")]
    public void Language_has_the_rules_of_a_shorter_tag_or_of_its_replacement(string language, string other) =>
        Assert.Same(PluralLanguages.Find(other), PluralLanguages.Find(language));

    [Fact]
    public void Region_can_have_rules_of_its_own() => Assert.NotSame(PluralLanguages.Find("pt"), PluralLanguages.Find("pt-PT"));

    [Fact]
    public void Categories_of_the_compiler_are_those_of_the_runtime() =>
        Assert.Equal(Enum.GetNames<PluralCategory>(), Enum.GetNames<Compiler.Cldr.PluralCategory>());

    private void Compare(List<string> wrong, string language, string number, string expected)
    {
        string selected = project.Select(language, number);
        if (selected != expected)
        {
            wrong.Add($"{language} {number}: {selected} instead of {expected}");
        }

        // .NET does not write compact forms. All other numbers go through a rendered message too.
        bool isPlain = !number.Contains('c', StringComparison.Ordinal);
        if (isPlain && project.Render(language, decimal.Parse(number, CultureInfo.InvariantCulture)) is var rendered && rendered != expected)
        {
            wrong.Add($"{language} {number}: rendered as {rendered} instead of {expected}");
        }
    }

    private static string[] Numbers(JsonElement series)
    {
        int digits = series.GetProperty("digits").GetInt32();
        return series.TryGetProperty("numbers", out JsonElement numbers)
            ? [.. numbers.EnumerateArray().Select(number => number.GetRawText())]
            : [.. Enumerable.Range(0, series.GetProperty("last").GetInt32() + 1).Select(i => new decimal(i, 0, 0, isNegative: false, (byte)digits).ToString(CultureInfo.InvariantCulture))];
    }

    /// <summary>The categories of runs such as <c>o1o(999)</c>.</summary>
    private static string[] Expand(string runs) =>
    [
        .. Run().Matches(runs).SelectMany(run => Enumerable.Repeat(
            Names[Letters.IndexOf(run.Value[0], StringComparison.Ordinal)],
            run.Groups["count"].Success ? int.Parse(run.Groups["count"].Value, CultureInfo.InvariantCulture) : 1)),
    ];

    private static JsonDocument Read(string file) =>
        JsonDocument.Parse(File.ReadAllText(Repository.Path("tests", "ErrorGen.Generator.Tests", "Plurals", file)));

    [GeneratedRegex(@"[z12fmo](\((?<count>[0-9]+)\))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Run();
}
