using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Templates;

namespace ErrorGen.Compiler.Output;

/// <summary>Which files are generated from a model. Every host takes them from here, so that all generate the same.</summary>
internal static class OutputFiles
{
    /// <summary>The files of a catalogue as a whole.</summary>
    public static IEnumerable<OutputFile> OfCatalog(CatalogModel catalog, TargetCapabilities target) => [.. OfTables(catalog, target), OfData(catalog)];

    /// <summary>The file with the entries as data.</summary>
    public static OutputFile OfData(CatalogModel catalog) => new(HintNames.OfEntries(catalog.Names), source => EntriesTemplate.Render(source, catalog));

    /// <summary>The files of a catalogue that have no texts of entries: messages, titles and descriptions.</summary>
    public static IEnumerable<OutputFile> OfTables(CatalogModel catalog, TargetCapabilities target)
    {
        CatalogNames names = catalog.Names;
        yield return new(HintNames.Of(names, names.ClassName), source => CatalogTemplate.Render(source, catalog));
        yield return new(HintNames.Of(names, names.CodesClass), source => ConstantsTemplate.Codes(source, catalog));
        yield return new(HintNames.Of(names, names.KeysClass), source => ConstantsTemplate.Keys(source, catalog));
        if (!target.HasAspNetCoreRuntime)
        {
            yield break;
        }

        yield return new(HintNames.Of(names, names.FilterClass), source => EndpointFilterTemplate.Render(source, names));
        if (target.HasExtensionMembers && catalog.Errors.Count > 0)
        {
            yield return new(HintNames.Of(names, names.TypedResultsClass), source => TypedResultsTemplate.Render(source, catalog));
        }

        if (target.IsApplication)
        {
            yield return new(HintNames.Of(names, names.RegistrationClass), source => RegistrationTemplate.Render(source, names));
        }
    }

    /// <summary>The file of an entry, or of several that share it.</summary>
    public static OutputFile OfEntries(EntryFile file) => new(HintNames.Of(file), source => EntryTemplate.Render(source, file));

    /// <summary>The file of a translation.</summary>
    public static OutputFile OfTranslation(TranslationModel translation) =>
        new(HintNames.Of(translation), source => TranslationTemplate.Render(source, translation));

    /// <summary>The file with the languages of a catalogue.</summary>
    public static OutputFile OfTranslationList(TranslationList list) =>
        new(HintNames.Of(list.Catalog, list.Catalog.TranslationsClass), source => TranslationListTemplate.Render(source, list));
}
