using Xunit;

namespace ErrorGen.AspNetCore.Tests.Formats;

/// <summary>Which representation of a format a client gets for what it accepts.</summary>
public sealed class OfferTests
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
    private const string Axios = "application/json, text/plain, */*";

    [Theory]
    [InlineData("*/*", "application/problem+json")]
    [InlineData(Axios, "application/problem+json")]
    [InlineData("application/json", "application/problem+json")]
    [InlineData("application/*", "application/problem+json")]
    [InlineData("application/problem+xml", "application/problem+xml")]
    [InlineData("application/xml", "application/problem+xml")]
    [InlineData("text/xml", "application/problem+xml")]
    [InlineData("application/problem+json;q=0.5, application/xml", "application/problem+xml")]
    [InlineData("application/atom+xml", "application/problem+xml")]
    [InlineData(Browser, "text/html; charset=utf-8")]
    [InlineData("image/png", "application/problem+json")]
    public void Problem_details_offer_their_media_types(string accept, string contentType) => AssertAnswered(ErrorFormats.ProblemDetails, accept, contentType);

    [Theory]
    [InlineData("*/*", "application/json; charset=utf-8")]
    [InlineData(Axios, "application/json; charset=utf-8")]
    [InlineData("application/*", "application/json; charset=utf-8")]
    [InlineData("text/*", "application/xml; charset=utf-8")]
    [InlineData("text/xml", "application/xml; charset=utf-8")]
    [InlineData("application/xhtml+xml", "application/xml; charset=utf-8")]
    [InlineData("application/json;q=0.1, application/xml;q=0.2", "application/xml; charset=utf-8")]
    [InlineData(Browser, "text/html; charset=utf-8")]
    [InlineData("image/png", "application/json; charset=utf-8")]
    public void Magento_offers_its_media_types(string accept, string contentType) => AssertAnswered(ErrorFormats.Magento, accept, contentType);

    [Theory]
    [InlineData("application/vnd.epages.v1+json", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/vnd.epages.v2+json", "application/json")]
    [InlineData("application/problem+json", "application/json")]
    [InlineData("text/xml", "application/json")]
    [InlineData(Browser, "text/html; charset=utf-8")]
    public void EPages_offers_its_media_types(string accept, string contentType) => AssertAnswered(ErrorFormats.EPages, accept, contentType);

    private static void AssertAnswered(ErrorFormat format, string accept, string contentType)
    {
        var selector = new MediaTypeSelector([.. format.Representations.Select(static representation => representation.MediaType)]);

        Assert.Equal(contentType, format.Representations[selector.SelectBestEffort(accept)].ContentType);
    }
}
