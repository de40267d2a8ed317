namespace ErrorGen.AspNetCore;

/// <remarks>
/// The types of XML in Magento's own order, with the page for people before XHTML: a browser, which accepts both alike, gets the page.
/// </remarks>
internal sealed class MagentoFormat() : ErrorFormat(
    "Magento",
    new MagentoJson(),
    new MagentoXml("application/xml"),
    new MagentoXml("text/xml"),
    new HtmlPage(),
    new MagentoXml("application/xhtml+xml"))
{
    public override Type BodyType => typeof(MagentoErrorBody);
}
