using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Selects the language of a response.</summary>
/// <remarks>
/// The culture of the thread is not used, because in the middleware it is that of the host and not that of the request. No culture is ever
/// created from what a client sent.
/// </remarks>
internal sealed class LanguageNegotiation(IOptions<ErrorGenOptions> options)
{
    private readonly bool _useAcceptLanguage = options.Value.UseAcceptLanguage;
    private readonly ErrorCatalog[] _catalogs = [.. options.Value.Catalogs];
    private readonly ConditionalWeakTable<ErrorCatalog, CatalogSelector> _selectors = [];

    /// <summary>The selector that was used last. Most applications have one catalogue, and a look-up in the table takes longer than a comparison.</summary>
    private CatalogSelector? _last;

    /// <summary>Returns the language of a response that reports an error of a catalogue.</summary>
    /// <param name="context">The request.</param>
    /// <param name="catalog">The catalogue, which determines the available languages.</param>
    public ResponseLanguage Decide(HttpContext context, ErrorCatalog catalog)
    {
        if (context.Features.Find<IRequestCultureFeature>() is { RequestCulture: { } culture })
        {
            return ResponseLanguage.FromRequest(culture.UICulture, culture.Culture);
        }

        return _useAcceptLanguage && SelectorOf(catalog) is { } selector
            ? ResponseLanguage.Create(selector.Languages[selector.Select(context.Request.Headers.AcceptLanguage)], isNegotiated: true)
            : ResponseLanguage.Create(catalog.Language, isNegotiated: false);
    }

    /// <summary>Returns the catalogue whose languages are offered if no entry describes the failure, or null if there is no catalogue.</summary>
    /// <param name="endpointCatalog">The catalogue of the endpoint, or null.</param>
    public ErrorCatalog? FindLanguageSource(ErrorCatalog? endpointCatalog)
    {
        if (endpointCatalog is { Translations.Count: > 0 })
        {
            return endpointCatalog;
        }

        return Array.Find(_catalogs, static catalog => catalog.Translations.Count > 0) ?? endpointCatalog ?? _catalogs.FirstOrDefault();
    }

    private LanguageSelector? SelectorOf(ErrorCatalog catalog)
    {
        CatalogSelector? last = _last;
        if (last is null || last.Catalog != catalog)
        {
            _last = last = _selectors.GetValue(catalog, static catalog => new CatalogSelector(catalog, CreateSelector(catalog)));
        }

        return last.Selector;
    }

    /// <summary>A client cannot ask for a language that is not a tag of RFC 5646.</summary>
    private static LanguageSelector? CreateSelector(ErrorCatalog catalog)
    {
        string[] translated =
            [.. catalog.Translations.Select(static translation => translation.Language).Where(LanguageSelector.IsLanguageTag)];
        return translated.Length > 0 && LanguageSelector.IsLanguageTag(catalog.Language)
            ? new LanguageSelector(translated, catalog.Language)
            : null;
    }

    /// <summary>The selector of a catalogue; null if it has one language only.</summary>
    private sealed record CatalogSelector(ErrorCatalog Catalog, LanguageSelector? Selector);
}
