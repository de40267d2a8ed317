using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <summary>The request accepts none of the media types of a convention; names them (RFC 9110, 15.5.7).</summary>
internal sealed class NotAcceptableError(ErrorDefinition definition, string available) : Error(definition)
{
    public override ErrorValue GetParameter(int index) => index == 0 ? available : base.GetParameter(index);

    /// <summary>The error in the words of the catalogues on 406, where they have any.</summary>
    public static NotAcceptableError Of(HttpContext context, SuccessConvention convention)
    {
        ErrorCatalog? catalog = context.GetEndpoint()?.Metadata.GetMetadata<IErrorCatalogMetadata>()?.Catalog;
        return new(AddedServices.Get<NotAcceptableEntries>(context.RequestServices).Find(catalog), convention.Available);
    }
}
