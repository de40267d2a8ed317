namespace ErrorGen.AspNetCore;

/// <summary>The format that Magento 2 uses if its own error handling fails, as JSON, XML and HTML.</summary>
public sealed class MagentoFallbackErrorFormat() : ErrorFormat("MagentoFallback")
{
    /// <summary>Whether clients that prefer XML get it; true by default.</summary>
    public bool OffersXml { get; init; } = true;

    /// <summary>Whether clients that prefer HTML, such as browsers, get a page; true by default.</summary>
    public bool OffersHtml { get; init; } = true;

    /// <inheritdoc/>
    public override Type BodyType => typeof(MagentoFallbackBody);

    /// <inheritdoc/>
    protected override IEnumerable<ErrorRepresentation> CreateRepresentations()
    {
        yield return new MagentoFallbackJson();
        if (OffersXml)
        {
            yield return new MagentoFallbackXml("application/xml");
            yield return new MagentoFallbackXml("text/xml");
        }

        if (OffersHtml)
        {
            yield return new HtmlErrorRepresentation();
        }
    }
}
