namespace ErrorGen.AspNetCore;

internal sealed class MagentoFallbackFormat() : ErrorFormat(
    "MagentoFallback",
    new MagentoFallbackJson(),
    new MagentoFallbackXml("application/xml"),
    new MagentoFallbackXml("text/xml"),
    new HtmlPage())
{
    public override Type BodyType => typeof(MagentoFallbackBody);
}
