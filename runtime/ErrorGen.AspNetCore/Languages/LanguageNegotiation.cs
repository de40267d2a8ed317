using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Options;

namespace ErrorGen.AspNetCore;

/// <summary>Decides in which language a request is answered.</summary>
/// <remarks>
/// Never by the culture of the thread: at the place of the middleware that is the host's, not the request's. And no culture is ever
/// made of what a client sent.
/// </remarks>
internal sealed class LanguageNegotiation(IOptions<ErrorGenOptions> options)
{
    private readonly bool _useAcceptLanguage = options.Value.UseAcceptLanguage;
    private readonly ErrorCatalog[] _catalogs = [.. options.Value.Catalogs];
    private readonly ConditionalWeakTable<ErrorCatalog, StrongBox<LanguageSelector?>> _selectors = [];

    /// <summary>The language of an answer that reports an error.</summary>
    /// <param name="context">The request.</param>
    /// <param name="catalog">The catalogue of the error, whose languages there are.</param>
    public ResponseLanguage Decide(HttpContext context, ErrorCatalog catalog)
    {
        if (context.Features.Find<IRequestCultureFeature>() is { RequestCulture: { } culture })
        {
            return ResponseLanguage.OfRequest(culture.UICulture, culture.Culture);
        }

        return _useAcceptLanguage && SelectorOf(catalog) is { } selector
            ? ResponseLanguage.Of(selector.Languages[selector.Select(context.Request.Headers.AcceptLanguage)], isNegotiated: true)
            : ResponseLanguage.Of(catalog.Language, isNegotiated: false);
    }

    /// <summary>The catalogue whose languages there are for a failure that no entry describes; null where there is no catalogue.</summary>
    /// <param name="endpointCatalog">The catalogue of the endpoint, or null.</param>
    public ErrorCatalog? FindSpeaker(ErrorCatalog? endpointCatalog)
    {
        if (endpointCatalog is { Translations.Count: > 0 })
        {
            return endpointCatalog;
        }

        return Array.Find(_catalogs, static catalog => catalog.Translations.Count > 0) ?? endpointCatalog ?? _catalogs.FirstOrDefault();
    }

    private LanguageSelector? SelectorOf(ErrorCatalog catalog) =>
        catalog.Translations.Count == 0 ? null : _selectors.GetValue(catalog, static catalog => new(CreateSelector(catalog))).Value;

    /// <summary>A language that is not a tag of RFC 5646 can be asked for by nobody.</summary>
    private static LanguageSelector? CreateSelector(ErrorCatalog catalog)
    {
        string[] translated =
            [.. catalog.Translations.Select(static translation => translation.Language).Where(LanguageSelector.IsLanguageTag)];
        return translated.Length > 0 && LanguageSelector.IsLanguageTag(catalog.Language)
            ? new LanguageSelector(translated, catalog.Language)
            : null;
    }
}
