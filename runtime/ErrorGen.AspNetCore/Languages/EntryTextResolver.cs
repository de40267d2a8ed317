using System.Runtime.CompilerServices;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;

namespace ErrorGen.AspNetCore;

/// <summary>Finds the texts of an entry in the language of a response: the application's own text if there is one, otherwise the catalogue's.</summary>
internal sealed class EntryTextResolver(FailureLog log, IStringLocalizerFactory? localizers = null, IHostEnvironment? environment = null)
{
    private readonly ConditionalWeakTable<ErrorCatalog, CatalogLocalizer> _localizers = [];
    private readonly ConditionalWeakTable<ErrorDefinition, CustomEntryTexts> _customTexts = [];

    /// <summary>Returns the text. If the application has no <see cref="IStringLocalizerFactory"/>, it is the catalogue's.</summary>
    /// <param name="definition">The entry.</param>
    /// <param name="language">The language of the response.</param>
    /// <param name="isCustom">Whether the text is the application's own. It may be in a language that the catalogue does not have.</param>
    public ErrorText Find(ErrorDefinition definition, ResponseLanguage language, out bool isCustom)
    {
        ErrorText compiled = definition.GetText(language.FindTranslation(definition.Catalog));
        ErrorText? custom = localizers is null ? null : FindCustom(localizers, definition, language, compiled);
        isCustom = custom is not null;
        return custom ?? compiled;
    }

    private ErrorText? FindCustom(IStringLocalizerFactory factory, ErrorDefinition definition, ResponseLanguage language, ErrorText compiled)
    {
        CatalogLocalizer localizer = _localizers.GetValue(definition.Catalog, catalog => CatalogLocalizer.Create(catalog, factory, log, environment?.ApplicationName));
        return _customTexts.GetValue(definition, static definition => new CustomEntryTexts(definition)).Find(localizer, language.Culture, compiled);
    }
}
