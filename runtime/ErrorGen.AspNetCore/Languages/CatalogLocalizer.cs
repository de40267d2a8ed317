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

    private CatalogLocalizer(ErrorCatalog catalog, IStringLocalizerFactory factory, FailureLog log)
    {
        _catalog = catalog;
        _log = log;
        try
        {
            _localizer = factory.Create(catalog.Name, catalog.GetType().Assembly.GetName().Name ?? "");
        }
        catch (Exception exception)
        {
            Report(exception);
        }
    }

    public static CatalogLocalizer Create(ErrorCatalog catalog, IStringLocalizerFactory factory, FailureLog log) => new(catalog, factory, log);

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
