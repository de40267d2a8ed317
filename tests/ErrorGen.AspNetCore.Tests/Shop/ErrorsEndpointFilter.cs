namespace ErrorGen.AspNetCore.Tests.Shop;

public sealed partial class ErrorsEndpointFilter : ErrorCatalogEndpointFilter
{
    public ErrorsEndpointFilter()
        : base(Errors.Catalog)
    {
    }
}
