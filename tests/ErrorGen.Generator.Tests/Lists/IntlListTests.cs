using System.Text.Json;
using ErrorGen.Compiler.Cldr;
using Xunit;

namespace ErrorGen.Generator.Tests.Lists;

/// <summary>The list patterns of the compiler join what <c>Intl.ListFormat</c> of Node joins. The data is written by generator/cldr.</summary>
public sealed class IntlListTests
{
    [Fact]
    public void Every_language_joins_what_Intl_ListFormat_joins()
    {
        using JsonDocument data = Read();
        string[][] lists = [.. data.RootElement.GetProperty("lists").EnumerateArray().Select(Strings)];
        var wrong = new List<string>();
        int languages = 0;
        foreach (JsonElement table in data.RootElement.GetProperty("tables").EnumerateArray())
        {
            string[] texts = Strings(table.GetProperty("texts"));
            foreach (string language in table.GetProperty("languages").GetString()!.Split(' '))
            {
                languages++;
                ListPattern pattern = Find(language);
                wrong.AddRange(lists.Select((items, i) => (Text: pattern.Join(items), Expected: texts[i]))
                    .Where(pair => pair.Text != pair.Expected)
                    .Select(pair => $"{language}: '{pair.Text}' is not '{pair.Expected}'"));
            }
        }

        Assert.Empty(wrong);
        Assert.True(languages > 500, $"Only {languages} languages were compared.");
    }

    [Fact]
    public void Words_of_Spanish_and_Hebrew_depend_on_the_next_item_as_in_Intl_ListFormat()
    {
        using JsonDocument data = Read();
        var wrong = new List<string>();
        int changed = 0;
        foreach (JsonElement language in data.RootElement.GetProperty("contextual").EnumerateArray())
        {
            string name = language.GetProperty("language").GetString()!;
            foreach (JsonElement text in language.GetProperty("texts").EnumerateArray())
            {
                string expected = text.GetProperty("text").GetString()!;
                string joined = Find(name).Join(Strings(text.GetProperty("items")));
                changed += expected.Contains(" e ", StringComparison.Ordinal) || expected.Contains("\u05D5-", StringComparison.Ordinal) ? 1 : 0;
                if (joined != expected)
                {
                    wrong.Add($"{name}: '{joined}' is not '{expected}'");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(changed > 50, $"Only {changed} texts have the other word.");
    }

    [Theory]
    [InlineData("de-AT", "{0} und {1}")]
    [InlineData("DE", "{0} und {1}")]
    [InlineData("en", "{0}, and {1}")]
    [InlineData("en-GB", "{0} and {1}")]
    [InlineData("zh-HK", "{0}\u53CA{1}")]
    [InlineData("zh-TW", "{0}\u548C{1}")]
    [InlineData("iw", "{0} \u05D5{1}")]
    [InlineData("qps-Ploc", "{0}, {1}")]
    [InlineData("tlh", "{0}, {1}")]
    public void Language_has_the_patterns_of_the_nearest_tag(string language, string end) => Assert.Equal(end, ListLanguages.Find(language).End);

    private static ListPattern Find(string language)
    {
        ListPatternSet patterns = ListLanguages.Find(language);
        return new ListPattern(language, patterns.Pair, patterns.Start, patterns.Middle, patterns.End);
    }

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetString()!)];

    private static JsonDocument Read() => JsonDocument.Parse(File.ReadAllText(Repository.Path("tests", "ErrorGen.Generator.Tests", "Lists", "intl-lists.json")));
}
