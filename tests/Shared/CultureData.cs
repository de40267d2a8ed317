using System.Globalization;
using System.Text;
using Xunit;

namespace ErrorGen.TestSupport;

/// <summary>The cultures of the machine: under invariant globalization there are none.</summary>
internal static class CultureData
{
    /// <summary>A culture by name; skips the calling test where the machine has none of that name.</summary>
    public static CultureInfo Require(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            Assert.Skip($"The machine has no data for the culture '{name}'.");
            throw;
        }
    }

    /// <summary>
    /// Skips the calling test for a text that Unicode composes otherwise, where the machine cannot tell: .NET without culture data takes
    /// every text for composed.
    /// </summary>
    public static void RequireComposition(string text)
    {
        bool composes = "e\u0301".Normalize(NormalizationForm.FormC).Length == 1;
        Assert.SkipWhen(!composes && text.Any(static c => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark), "The machine has no data to compose a text.");
    }
}
