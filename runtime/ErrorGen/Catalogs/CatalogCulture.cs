using System.Globalization;

namespace ErrorGen;

internal static class CatalogCulture
{
    /// <summary>The culture, or the invariant one on a machine that does not know it (invariant globalization, a trimmed ICU).</summary>
    public static CultureInfo Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
