using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>A translated answer costs no more memory than one that is not.</summary>
public sealed class TranslatedResponseAllocationTests
{
    [Fact]
    public async Task Translated_response_allocates_no_more_than_the_untranslated_one()
    {
        await using ServiceProvider services = BareServices.Create();
        ErrorResponseFactory factory = services.GetRequiredService<ErrorResponseFactory>();
        FailureResolver resolver = services.GetRequiredService<FailureResolver>();
        var failure = Failure.From(Depot.OutOfStock);
        HttpContext english = ContextOf(services, "en"), german = ContextOf(services, "de-CH, en;q=0.5");

        long untranslated = Allocated.By(() => factory.Create(resolver.Resolve(english, failure), out _));
        long translated = Allocated.By(() => factory.Create(resolver.Resolve(german, failure), out _));

        Assert.Equal("Nicht vorrätig", factory.Create(resolver.Resolve(german, failure), out _).Title);
        Assert.True(untranslated > 0);
        Assert.Equal(untranslated, translated);
    }

    [Fact]
    public async Task Choice_of_a_language_allocates_nothing()
    {
        await using ServiceProvider services = BareServices.Create();
        LanguageNegotiation negotiation = services.GetRequiredService<LanguageNegotiation>();
        HttpContext context = ContextOf(services, "fr, de-AT;q=0.9, *;q=0.1");
        string? chosen = null;

        Assert.Equal(0, Allocated.By(() => chosen = negotiation.Decide(context, Depot.Catalog).FindTranslation(Depot.Catalog)?.Language));
        Assert.Equal("de-AT", chosen);
    }

    private static DefaultHttpContext ContextOf(ServiceProvider services, string acceptLanguage)
    {
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Headers.AcceptLanguage = acceptLanguage;
        return context;
    }
}
