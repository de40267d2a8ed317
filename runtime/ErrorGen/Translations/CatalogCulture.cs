using System.ComponentModel;
using System.Globalization;

namespace ErrorGen;

/// <summary>Finds the culture of a language of a catalogue.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CatalogCulture
{
    /// <summary>Returns the culture, or the invariant culture if there is none of that name (malformed, invariant globalization, no data).</summary>
    /// <param name="name">A tag of RFC 5646.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static CultureInfo Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
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
