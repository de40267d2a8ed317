namespace ErrorGen.AspNetCore.Tests.Shop;

/// <summary>The endpoint filter of a catalogue that is built at run time.</summary>
internal sealed class OwnFilter(ErrorCatalog catalog) : ErrorCatalogEndpointFilter(catalog);
