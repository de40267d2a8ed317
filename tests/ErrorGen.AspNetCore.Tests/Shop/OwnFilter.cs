namespace ErrorGen.AspNetCore.Tests.Shop;

internal sealed class OwnFilter(ErrorCatalog catalog) : ErrorCatalogEndpointFilter(catalog);
