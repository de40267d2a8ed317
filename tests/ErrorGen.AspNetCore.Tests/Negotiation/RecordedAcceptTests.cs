using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Negotiation;

[NeedsReferenceMaterial]
public sealed class RecordedAcceptTests
{
    private const string List = "cases";
    private const string NotAcceptable = "406";

    public static TheoryData<string> Ids => NegotiationVectors.Ids(List);

    [Fact]
    public void Recorded_Accept_choices_are_complete()
    {
        Assert.Equal(74, NegotiationVectors.Rows(List).Length);
        Assert.Equal(74, Ids.Select(static row => row.Data).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Strict_choice_is_the_recorded_one(string id)
    {
        JsonElement row = NegotiationVectors.Row(List, id);

        Assert.Equal(row.GetProperty("expect").ToString(), Choose(row, static (selector, accept) => selector.SelectAcceptable(accept)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Lenient_choice_is_the_recorded_one(string id)
    {
        JsonElement row = NegotiationVectors.Row(List, id);
        JsonElement expected = row.TryGetProperty("lenient", out JsonElement lenient) ? lenient : row.GetProperty("expect");

        Assert.Equal(expected.ToString(), Choose(row, static (selector, accept) => selector.SelectBestEffort(accept)));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Current_culture_does_not_change_a_choice(string culture)
    {
        CultureInfo? current = FindCulture(culture);
        Assert.SkipWhen(current is null, "The machine knows no culture but the invariant one.");
        JsonElement[] rows = NegotiationVectors.Rows(List);
        string[] expected = [.. rows.Select(static row => row.GetProperty("expect").ToString())];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = current!;
            Assert.Equal(expected, rows.Select(static row => Choose(row, static (selector, accept) => selector.SelectAcceptable(accept))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Reference_implementation_makes_the_recorded_choice(string id)
    {
        JsonElement row = NegotiationVectors.Row(List, id);
        string[] available = row.Available();
        StringValues accept = row.Lines("accept");

        int expected = new MediaTypeSelector(available).SelectAcceptable(accept);
        int expectedBestEffort = new MediaTypeSelector(available).SelectBestEffort(accept);

        Assert.Equal(expected, ReferenceMediaTypeSelection.Select(accept, available, bestEffort: false));
        Assert.Equal(expectedBestEffort, ReferenceMediaTypeSelection.Select(accept, available, bestEffort: true));
    }

    private static CultureInfo? FindCulture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private static string Choose(JsonElement row, Func<MediaTypeSelector, StringValues, int> choose)
    {
        string[] available = row.Available();
        int index = choose(new MediaTypeSelector(available), row.Lines("accept"));
        return index == MediaTypeSelector.None ? NotAcceptable : available[index];
    }
}
