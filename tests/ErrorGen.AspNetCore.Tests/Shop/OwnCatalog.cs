namespace ErrorGen.AspNetCore.Tests.Shop;

/// <summary>Catalogues of single tests.</summary>
internal static class OwnCatalog
{
    /// <summary>Creates a catalogue without entries.</summary>
    public static ErrorCatalog Create(params ErrorStatus[] statuses) => Create(typeUriTemplate: null, statuses);

    /// <summary>Creates a catalogue without entries.</summary>
    public static ErrorCatalog Create(string? typeUriTemplate, params ErrorStatus[] statuses) => ErrorCatalog.Create("Own", "en", own =>
    {
        own.TypeUriTemplate = typeUriTemplate;
        Array.ForEach(statuses, status => own.AddStatus(status));
    });

    /// <summary>Creates a catalogue of one entry and returns the entry.</summary>
    public static ErrorDefinition Define(ErrorCatalogEntry entry) => Define("en", entry);

    /// <summary>Creates a catalogue of one entry in a language and returns the entry.</summary>
    public static ErrorDefinition Define(string language, ErrorCatalogEntry entry) =>
        ErrorCatalog.Create("Own", language, own => own.Add(entry)).Definitions[0];
}
