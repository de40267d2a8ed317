using Microsoft.Extensions.Primitives;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Negotiation;

public sealed class NegotiationAllocationTests
{
    private const int Calls = 1_000;

    private static readonly MediaTypeSelector MediaTypes = new(["application/json", "application/xml", "text/html;level=1"]);
    private static readonly LanguageSelector Languages = new(["en", "de-AT"], "en");

    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData("*/*", 0)]
    [InlineData("application/xml", 1)]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8", 2)]
    [InlineData("text/html;level=\"1\";charset=\"UTF-8\", application/json;q=0.9", 2)]
    [InlineData("image/png;x=\"a,b\";q=abc, application/vnd.x+xml", 1)]
    public void A_choice_of_a_media_type_allocates_nothing(string? accept, int expected)
    {
        StringValues lines = accept is null ? StringValues.Empty : new StringValues(accept);

        Assert.Equal(expected, MediaTypes.SelectBestEffort(lines));
        Assert.Equal(0, AllocatedBy(() => MediaTypes.SelectBestEffort(lines)));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("de-AT-1996, en;q=0.5", 1)]
    [InlineData("../../etc/passwd, fr;q=0, *;q=0.1", 0)]
    public void A_choice_of_a_language_allocates_nothing(string? acceptLanguage, int expected)
    {
        StringValues lines = acceptLanguage is null ? StringValues.Empty : new StringValues(acceptLanguage);

        Assert.Equal(expected, Languages.Select(lines));
        Assert.Equal(0, AllocatedBy(() => Languages.Select(lines)));
    }

    private static long AllocatedBy(Func<int> call) => Allocated.By(() =>
    {
        for (int i = 0; i < Calls; i++)
        {
            call();
        }

        return null;
    });
}
