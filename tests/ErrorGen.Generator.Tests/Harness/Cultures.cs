using System.Globalization;
using ErrorGen.TestSupport;

namespace ErrorGen.Generator.Tests.Harness;

/// <summary>Cultures whose letters, digits, signs or calendars differ from the invariant one.</summary>
internal static class Cultures
{
    public static readonly IReadOnlyList<string> Names = ["tr-TR", "ar-SA", "sv-SE", "fa-IR", "de-DE"];

    /// <summary>Runs something once in each culture; skips the calling test where the machine has none of them.</summary>
    public static void InEach(Action action)
    {
        foreach (string name in Names)
        {
            In(name, action);
        }
    }

    public static void In(string name, Action action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo uiBefore = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureData.Require(name);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = uiBefore;
        }
    }
}
