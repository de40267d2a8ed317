using System.Text.Json;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Negotiation;

[NeedsReferenceMaterial]
public sealed class RecordedLanguageNegotiationTests
{
    private const string List = "language";

    public static TheoryData<string> Ids => NegotiationVectors.Ids(List);

    [Fact]
    public void Recorded_language_choices_are_complete()
    {
        Assert.Equal(16, NegotiationVectors.Rows(List).Length);
        Assert.Equal(16, Ids.Select(static row => row.Data).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Language_choice_is_the_recorded_one(string id)
    {
        JsonElement row = NegotiationVectors.Row(List, id);
        var selector = new LanguageSelector(row.Available(), row.GetProperty("default").GetString()!);

        int index = selector.Select(row.Lines("acceptLanguage"));

        Assert.Equal(row.GetProperty("expect").GetString(), selector.Languages[index]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Reference_implementation_makes_the_recorded_language_choice(string id)
    {
        JsonElement row = NegotiationVectors.Row(List, id);
        string defaultLanguage = row.GetProperty("default").GetString()!;

        string language = ReferenceLanguageLookup.Select(row.Lines("acceptLanguage"), row.Available(), defaultLanguage);

        Assert.Equal(row.GetProperty("expect").GetString(), language);
    }
}
