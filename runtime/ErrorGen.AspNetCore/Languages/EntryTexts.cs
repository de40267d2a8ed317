using System.Runtime.CompilerServices;
using Microsoft.Extensions.Localization;

namespace ErrorGen.AspNetCore;

/// <summary>What an entry says in the language of a response: the application's own text where it has one, else the catalogue's.</summary>
internal sealed class EntryTexts(FailureLog log, IStringLocalizerFactory? localizers = null)
{
    private readonly ConditionalWeakTable<ErrorCatalog, CatalogLocalizer> _localizers = [];
    private readonly ConditionalWeakTable<ErrorDefinition, OwnTexts> _ownTexts = [];

    /// <summary>The text. Where the application has no factory of localizers it is the catalogue's, and nobody is asked.</summary>
    /// <param name="definition">The entry.</param>
    /// <param name="language">The language of the response.</param>
    /// <param name="isOwn">Whether it is the application's own, which may be in a language that the catalogue does not have.</param>
    public ErrorText Find(ErrorDefinition definition, ResponseLanguage language, out bool isOwn)
    {
        ErrorText compiled = definition.GetText(language.In(definition.Catalog));
        ErrorText? own = localizers is null ? null : FindOwn(localizers, definition, language, compiled);
        isOwn = own is not null;
        return own ?? compiled;
    }

    private ErrorText? FindOwn(IStringLocalizerFactory factory, ErrorDefinition definition, ResponseLanguage language, ErrorText compiled)
    {
        CatalogLocalizer localizer = _localizers.GetValue(definition.Catalog, catalog => CatalogLocalizer.Create(catalog, factory, log));
        return _ownTexts.GetValue(definition, static definition => new OwnTexts(definition)).Find(localizer, language.Culture, compiled);
    }
}
