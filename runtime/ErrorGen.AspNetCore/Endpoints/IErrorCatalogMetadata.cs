namespace ErrorGen.AspNetCore;

/// <summary>Endpoint metadata: the catalogue with which an endpoint answers.</summary>
public interface IErrorCatalogMetadata
{
    /// <summary>The catalogue. Its word on plain status codes comes before that of the application's other catalogues.</summary>
    ErrorCatalog Catalog { get; }
}
