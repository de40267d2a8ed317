namespace ErrorGen.AspNetCore;

/// <summary>Endpoint metadata: the catalogue of the endpoint.</summary>
/// <remarks>Its texts for bare status codes take precedence over those of the application's other catalogues.</remarks>
public interface IErrorCatalogMetadata
{
    /// <summary>The catalogue.</summary>
    ErrorCatalog Catalog { get; }
}
