using System.Globalization;
using Xunit;

namespace ErrorGen.Tests;

/// <summary>
/// The cultures that differ most from the invariant one: decimal comma, dotless i, other calendars, another minus sign. Under
/// invariant globalization there are none, and what needs one is skipped.
/// </summary>
internal static class TestCultures
{
    /// <summary>Those that the machine has, the invariant one among them.</summary>
    public static CultureInfo[] Available { get; } =
        [.. ((string[])["", "de-DE", "tr-TR", "ar-SA", "fa-IR", "sv-SE"]).Select(TryFind).OfType<CultureInfo>()];

    /// <summary>A culture by name; skips the calling test where the machine has none of that name.</summary>
    public static CultureInfo Find(string name)
    {
        CultureInfo? culture = TryFind(name);
        Assert.SkipWhen(culture is null, $"The machine has no data for the culture '{name}'.");
        return culture!;
    }

    /// <summary>Does something while a culture is that of the thread.</summary>
    public static void Use(CultureInfo culture, Action work)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            work();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
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
