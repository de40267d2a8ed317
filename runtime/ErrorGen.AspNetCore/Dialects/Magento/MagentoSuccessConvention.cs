using Microsoft.AspNetCore.Http;

namespace ErrorGen.AspNetCore;

/// <remarks>The XML types are in Magento's own order; one content type is sent for all of them.</remarks>
internal sealed class MagentoSuccessConvention() : SuccessConvention(
    "Magento",
    new JsonSuccessRepresentation("application/json", "application/json; charset=utf-8"),
    new MagentoXmlRepresentation("text/xml", Xml),
    new MagentoXmlRepresentation("application/xml", Xml),
    new MagentoXmlRepresentation("application/xhtml+xml", Xml))
{
    private const string Xml = "application/xml; charset=utf-8";

    private static readonly ReadOnlyMemory<byte> Deleted = "true"u8.ToArray();
    private static readonly ReadOnlyMemory<byte> EmptyList = "[]"u8.ToArray();

    public override int GetStatus(int status, bool hasContent) =>
        status == StatusCodes.Status202Accepted ? status : StatusCodes.Status200OK;

    public override ReadOnlyMemory<byte> GetEmptyContent(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return HttpMethods.IsDelete(context.Request.Method) ? Deleted : EmptyList;
    }
}
