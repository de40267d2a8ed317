using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ErrorGen.AspNetCore;

/// <summary>The application's own texts for one catalogue. A localizer that throws counts as one without texts.</summary>
internal sealed class CatalogLocalizer
{
    private readonly ErrorCatalog _catalog;
    private readonly FailureLog _log;
    private readonly IStringLocalizer? _localizer;
    private int _failures;

    private CatalogLocalizer(ErrorCatalog catalog, IStringLocalizerFactory factory, FailureLog log, string? applicationName)
    {
        _catalog = catalog;
        _log = log;
        try
        {
            _localizer = factory.Create(catalog.Name, AssemblyOf(catalog, applicationName));
        }
        catch (Exception exception)
        {
            Report(exception);
        }
    }

    /// <summary>Creates the localizer of a catalogue.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="factory">The factory of the application.</param>
    /// <param name="log">Receives the first failure of the localizer.</param>
    /// <param name="applicationName">The assembly with the texts of catalogues that are built at run time.</param>
    public static CatalogLocalizer Create(ErrorCatalog catalog, IStringLocalizerFactory factory, FailureLog log, string? applicationName = null) =>
        new(catalog, factory, log, applicationName);

    /// <summary>Returns the text with a name in a culture; null if it is missing or empty, or the localizer fails.</summary>
    public string? Find(string name, CultureInfo culture)
    {
        if (_localizer is null)
        {
            return null;
        }

        try
        {
            return Localize(_localizer, name, culture) is { ResourceNotFound: false, Value.Length: > 0 } found ? found.Value : null;
        }
        catch (Exception exception)
        {
            Report(exception);
            return null;
        }
    }

    /// <summary>The resources are in the assembly of the generated catalogue. A catalogue that is built at run time has a type of ErrorGen.</summary>
    private static string AssemblyOf(ErrorCatalog catalog, string? applicationName) =>
        catalog.GetType().Assembly == typeof(ErrorCatalog).Assembly && applicationName is not null
            ? applicationName
            : catalog.GetType().Assembly.GetName().Name ?? "";

    /// <summary>A localizer uses the culture of the thread.</summary>
    private static LocalizedString Localize(IStringLocalizer localizer, string name, CultureInfo culture)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        if (before.Equals(culture))
        {
            return localizer[name];
        }

        CultureInfo.CurrentUICulture = culture;
        try
        {
            return localizer[name];
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>Reports the first failure only, because every later response would report the same.</summary>
    private void Report(Exception exception)
    {
        if (Interlocked.Exchange(ref _failures, 1) == 0)
        {
            _log.LocalizerFailed(_catalog.Name, exception);
        }
    }
}
