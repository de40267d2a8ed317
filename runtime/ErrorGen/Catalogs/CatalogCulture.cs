using System.Globalization;

namespace ErrorGen;

internal static class CatalogCulture
{
    /// <summary>The culture, or the invariant one where there is none of that name (malformed, invariant globalization, no data).</summary>
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
