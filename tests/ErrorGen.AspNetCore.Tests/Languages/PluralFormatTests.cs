using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Languages;

/// <summary>Every format has the plural form of the language of the response; the log has that of the catalogue.</summary>
public sealed class PluralFormatTests
{
    private static readonly PluralRule English = static (in number) => number.I == 1 && number.V == 0 ? PluralCategory.One : PluralCategory.Other;

    private static readonly PluralRule Polish = static (in number) =>
        number.I == 1 && number.V == 0 ? PluralCategory.One
        : number.V == 0 && number.I % 10 is >= 2 and <= 4 && number.I % 100 is not (>= 12 and <= 14) ? PluralCategory.Few
        : number.V == 0 ? PluralCategory.Many
        : PluralCategory.Other;

    private static readonly ErrorCatalog Catalog = ErrorCatalog.Create("Errors", "en", errors =>
    {
        errors.PluralRule = English;
        errors.Add(new ErrorCatalogEntry("Left", 409, "%count products left in %shop", new ErrorParameter("count", ErrorParameterType.Int32), new ErrorParameter("shop"))
        {
            Variants = new(0, "one", "One product left in %shop", "=0", "Nothing left in %shop"),
        });
        errors.AddTranslation("pl", polish =>
        {
            polish.PluralRule = Polish;
            polish.AddVariants("Left", "%shop: %count produktu", new MessageVariants(0, "one", "%shop: %count produkt", "few", "%shop: %count produkty", "many", "%shop: %count produktów"));
        });
        errors.AddTranslation("de-AT", austrian => austrian.PluralRule = Polish);
    });

    [Theory]
    [InlineData(1, "en", "One product left in %shop", "One product left in a")]
    [InlineData(2, "en", "%count products left in %shop", "2 products left in a")]
    [InlineData(0, "en", "Nothing left in %shop", "Nothing left in a")]
    [InlineData(1, "pl", "%shop: %count produkt", "a: 1 produkt")]
    [InlineData(22, "pl", "%shop: %count produkty", "a: 22 produkty")]
    [InlineData(5, "pl", "%shop: %count produktów", "a: 5 produktów")]
    [InlineData(5, "de-AT", "%count products left in %shop", "5 products left in a")]
    [InlineData(1, "de-AT", "One product left in %shop", "One product left in a")]
    public async Task Every_format_has_the_selected_variant(int count, string language, string template, string message)
    {
        Answer magento = await AnswerAsync(ErrorFormats.Magento, "application/json", count, language);
        Answer magentoXml = await AnswerAsync(ErrorFormats.Magento, "application/xml", count, language);
        Answer fallback = await AnswerAsync(ErrorFormats.MagentoFallback, "application/json", count, language);
        Answer problem = await AnswerAsync(ErrorFormats.ProblemDetails, "application/problem+json", count, language);
        Answer problemXml = await AnswerAsync(ErrorFormats.ProblemDetails, "application/problem+xml", count, language);
        Answer ePages = await AnswerAsync(ErrorFormats.EPages, "application/json", count, language);
        Answer page = await AnswerAsync(ErrorFormats.ProblemDetails, "text/html", count, language);

        Assert.Equal(template, magento.Json.GetProperty("message").GetString());
        Assert.Equal($$"""{"count":{{count}},"shop":"a"}""", magento.Json.GetProperty("parameters").GetRawText());
        Assert.Equal(template, StrictXml.Parse(magentoXml.Body).Element("message")!.Value);
        Assert.Equal(message, fallback.Json.GetProperty("messages").GetProperty("error")[0].GetProperty("message").GetString());
        Assert.Equal(message, problem.Json.GetProperty("detail").GetString());
        Assert.Contains(StrictXml.Parse(problemXml.Body).Elements(), element => element.Name.LocalName == "detail" && element.Value == message);
        Assert.StartsWith(message, ePages.Json.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains(StrictXml.Parse(page.Body).Descendants("p"), paragraph => paragraph.Value == message);
    }

    [Fact]
    public async Task Log_has_the_variant_of_the_catalogue()
    {
        Error error = Catalog.Definitions[0].CreateError(1, "a");
        await using ServiceProvider services = BareServices.Create();
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Headers.AcceptLanguage = "pl";

        ErrorResponse response = services.GetRequiredService<ErrorResponseFactory>()
            .Create(services.GetRequiredService<FailureResolver>().Resolve(context, Failure.From(error)), out _);

        Assert.Equal("One product left in a", response.MessageInLog);
        Assert.Equal("a: 1 produkt", response.Message);
        Assert.Equal("One product left in a", error.ToException().Message);
    }

    [Fact]
    public async Task Aggregate_lists_the_variant_of_each_error()
    {
        ErrorDefinition entry = Catalog.Definitions[0];
        var all = new AggregateErrorBuilder(entry.CreateError(2, "all")).Add(entry.CreateError(1, "a")).Add(entry.CreateError(3, "b")).ToError();

        Answer answer = await AnswerAsync(ErrorFormats.Magento, "application/json", all, "en");

        Assert.Equal(
            ["One product left in %shop", "%count products left in %shop"],
            answer.Json.GetProperty("errors").EnumerateArray().Select(static item => item.GetProperty("message").GetString()));
    }

    [Fact]
    public async Task Own_text_of_the_application_is_not_a_variant()
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(
            Catalog.Definitions[0].CreateError(1, "a"),
            options =>
            {
                options.DefaultFormat = ErrorFormats.Magento;
                options.Catalogs.Clear();
                options.Catalogs.Add(Catalog);
            },
            services: static services => services.AddSingleton<IStringLocalizerFactory>(
                new GivenLocalizer(static (_, name) => name == "Left" ? "Own: %count" : null)));

        Assert.Equal("Own: %count", (await app.GetAsync("/error", "application/json", "en")).Json.GetProperty("message").GetString());
    }

    private static Task<Answer> AnswerAsync(ErrorFormat format, string accept, int count, string language) =>
        AnswerAsync(format, accept, Catalog.Definitions[0].CreateError(count, "a"), language);

    private static async Task<Answer> AnswerAsync(ErrorFormat format, string accept, Error error, string language)
    {
        await using TestApp app = await LanguageApp.ThrowingAsync(error, options =>
        {
            options.DefaultFormat = format;
            options.Catalogs.Clear();
            options.Catalogs.Add(Catalog);
        });
        return await app.GetAsync("/error", accept, language);
    }
}
