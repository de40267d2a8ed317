using System.Globalization;
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
}
