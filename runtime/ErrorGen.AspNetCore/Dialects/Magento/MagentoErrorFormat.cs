namespace ErrorGen.AspNetCore;

/// <summary>The format of the Magento 2 REST API, as JSON, XML and HTML.</summary>
/// <remarks>
/// The XML types are in Magento's own order, with the HTML page before XHTML: a browser, which accepts both equally, gets the page.
/// </remarks>
public sealed class MagentoErrorFormat() : ErrorFormat("Magento")
{
    /// <summary>Whether clients that prefer XML get it; true by default.</summary>
    public bool OffersXml { get; init; } = true;

    /// <summary>Whether clients that prefer HTML, such as browsers, get a page; true by default.</summary>
    public bool OffersHtml { get; init; } = true;

    /// <inheritdoc/>
    public override Type BodyType => typeof(MagentoErrorBody);

    /// <inheritdoc/>
    protected override IEnumerable<ErrorRepresentation> CreateRepresentations()
    {
        yield return new MagentoJson();
        if (OffersXml)
        {
            yield return new MagentoXml("application/xml");
            yield return new MagentoXml("text/xml");
        }

        if (OffersHtml)
        {
            yield return new HtmlErrorRepresentation();
        }

        if (OffersXml)
        {
            yield return new MagentoXml("application/xhtml+xml");
        }
    }
}
