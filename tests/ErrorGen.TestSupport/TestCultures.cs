using System.Globalization;
using System.Text;
using Xunit;

namespace ErrorGen.TestSupport;

/// <summary>
/// The cultures that differ most from the invariant one: decimal comma, dotless i, other digits and calendars, another minus sign. Under
/// invariant globalization the machine has none of them, and a test that needs one is skipped.
/// </summary>
public static class TestCultures
{
    /// <summary>The names of the cultures, without the invariant one.</summary>
    public static IReadOnlyList<string> Names { get; } = ["de-DE", "tr-TR", "ar-SA", "fa-IR", "sv-SE"];

    /// <summary>The cultures that the machine has, including the invariant one.</summary>
    public static IReadOnlyList<CultureInfo> Available { get; } =
        [.. Names.Prepend("").Select(TryFind).OfType<CultureInfo>()];

    /// <summary>Returns a culture by name; skips the calling test if the machine does not have it.</summary>
    public static CultureInfo Find(string name)
    {
        CultureInfo? culture = TryFind(name);
        Assert.SkipWhen(culture is null, $"The machine has no data for the culture '{name}'.");
        return culture!;
    }

    /// <summary>Runs something while a culture is the current one of the thread, for formats and for texts.</summary>
    public static void Use(CultureInfo culture, Action work)
    {
        (CultureInfo formats, CultureInfo texts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (formats, texts);
        }
    }

    /// <summary>Runs something once in each culture of <see cref="Names"/>; skips the calling test if the machine lacks one.</summary>
    public static void UseEach(Action work)
    {
        foreach (string name in Names)
        {
            Use(Find(name), work);
        }
    }

    /// <summary>
    /// Skips the calling test for a text with combining characters if the machine cannot compose them: without culture data, .NET
    /// returns every text unchanged.
    /// </summary>
    public static void RequireComposition(string text)
    {
        bool composes = "e\u0301".Normalize(NormalizationForm.FormC).Length == 1;
        Assert.SkipWhen(
            !composes && text.Any(static c => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark),
            "The machine has no data to compose a text.");
    }

    private static CultureInfo? TryFind(string name)
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
}
