using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Formats;

public sealed class MagentoFormatTests
{
    [Fact]
    public async Task Magento_sends_the_template_and_a_list_of_positional_parameters()
    {
        Answer answer = await AnswerAsync(new InvalidProductDataError("Invalid attribute set entity type"));

        Assert.Equal(400, answer.Status);
        Assert.Equal("application/json; charset=utf-8", answer.ContentType);
        Assert.Equal("""{"message":"Invalid product data: %1","parameters":["Invalid attribute set entity type"]}""", answer.Body);
    }

    [Fact]
    public async Task Magento_sends_named_parameters_as_a_map_in_their_types()
    {
        Answer answer = await AnswerAsync(new NoSuchEntityError("id", 9_007_199_254_740_993));

        Assert.Equal(404, answer.Status);
        Assert.Equal(
            """{"message":"No such entity with %fieldName = %fieldValue","parameters":{"fieldName":"id","fieldValue":9007199254740993}}""",
            answer.Body);
    }

    [Fact]
    public async Task Magento_writes_a_missing_value_as_null_and_ignores_formats()
    {
        Answer answer = await AnswerAsync(new PriceTooLowError(1234.50m, cost: null));

        Assert.Equal("""{"message":"%price is less than %cost","parameters":{"price":1234.50,"cost":null}}""", answer.Body);
    }

    [Fact]
    public async Task Magento_omits_empty_members_and_writes_a_custom_code()
    {
        Answer answer = await AnswerAsync(new ShopClosedError());

        Assert.Equal("""{"message":"The shop is closed.","code":"SHOP-503"}""", answer.Body);
    }

    [Theory]
    [InlineData("77", "77")]
    [InlineData("-5", "-5")]
    [InlineData("0", null)]
    [InlineData("007", "\"007\"")]
    [InlineData("+1", "\"\\u002B1\"")]
    [InlineData("92233720368547758080", "\"92233720368547758080\"")]
    [InlineData("42S02", "\"42S02\"")]
    [InlineData("Key", null)]
    public async Task Magento_writes_a_numeric_code_as_a_number(string code, string? expected)
    {
        var definition = OwnCatalog.Define(new ErrorCatalogEntry("Key", 400, "Coded") { Code = code });

        Answer answer = await AnswerAsync(definition.CreateError());

        Assert.Equal(expected is null ? """{"message":"Coded"}""" : $$"""{"message":"Coded","code":{{expected}}}""", answer.Body);
    }

    [Fact]
    public async Task Magento_masks_an_unexpected_exception_and_sends_a_report_id()
    {
        await using TestApp app = await StartAsync(new InvalidOperationException("secret"));

        Answer answer = await app.GetAsync("/");

        Assert.Equal(500, answer.Status);
        Assert.Equal("application/json; charset=utf-8", answer.ContentType);
        Assert.Equal(
            $$"""{"message":"The service failed unexpectedly. The report id is {{app.Log.Single.Properties["ReportId"]}}."}""",
            answer.Body);
    }

    [Fact]
    public async Task Magento_shows_message_and_trace_of_an_unexpected_exception_in_Development()
    {
        await using TestApp app = await StartAsync(new InvalidOperationException("no %1 table"), "Development");

        Answer answer = await app.GetAsync("/");

        Assert.Equal(500, answer.Status);
        Assert.Equal(["message", "trace"], answer.MemberNames);
        Assert.Equal("no %1 table", answer.Json.GetProperty("message").GetString());
        Assert.Contains(nameof(InvalidOperationException), answer.Json.GetProperty("trace").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Magento_sends_a_catalogue_error_in_Development_unchanged()
    {
        await using TestApp app = await StartAsync(new InvalidProductDataException("x"), "Development");

        Assert.Equal("""{"message":"Invalid product data: %1","parameters":["x"]}""", (await app.GetAsync("/")).Body);
    }

    [Fact]
    public async Task Magento_JSON_escapes_HTML_characters()
    {
        Answer answer = await AnswerAsync(new InvalidProductDataError("</script><!-- & ' \u2028 ü"));

        Assert.Equal(
            """{"message":"Invalid product data: %1","parameters":["\u003C/script\u003E\u003C!-- \u0026 \u0027 \u2028 \u00FC"]}""",
            answer.Body);
    }

    private static Task<TestApp> StartAsync(Exception exception, string environment = "Production") => TestApp.StartAsync(
        app => app.MapGet("/", void () => throw exception),
        options => options.DefaultFormat = ErrorFormats.Magento,
        environment);

    private static async Task<Answer> AnswerAsync(Error error)
    {
        await using TestApp app = await StartAsync(error.ToException());
        return await app.GetAsync("/");
    }
}
