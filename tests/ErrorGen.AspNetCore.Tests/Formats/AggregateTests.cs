using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Formats;

public sealed class AggregateTests
{
    [Fact]
    public async Task Magento_lists_messages_with_their_parameters_and_no_codes()
    {
        Answer answer = await AnswerAsync(ErrorFormats.Magento, TwoErrors());

        Assert.Equal(503, answer.Status);
        Assert.Equal(
            """{"message":"The shop is closed.","errors":[{"message":"Invalid product data: %1","parameters":["no name"]},{"message":"%price is less than %cost","parameters":{"price":1,"cost":null}}],"code":"SHOP-503"}""",
            answer.Body);
    }

    [Fact]
    public async Task Magento_writes_parameters_for_every_item_and_the_field_if_the_error_has_no_parameters()
    {
        AggregateErrorBuilder builder = new AggregateErrorBuilder(new InvalidProductDataError("x")).Add(new ShopClosedError())
            .Add(new ShopClosedError(), "opening hours");

        Answer answer = await AnswerAsync(ErrorFormats.Magento, builder);

        Assert.Equal(
            """{"message":"Invalid product data: %1","errors":[{"message":"The shop is closed.","parameters":[]},{"message":"The shop is closed.","parameters":{"fieldName":"opening hours"}}],"parameters":["x"]}""",
            answer.Body);
    }

    [Fact]
    public async Task Problem_details_list_details_with_field_and_code()
    {
        Answer answer = await AnswerAsync(ErrorFormats.ProblemDetails, TwoErrors());

        Assert.Equal(503, answer.Status);
        Assert.Equal(
            """{"type":"https://shop.example/errors/closed","title":"Closed","status":503,"detail":"The shop is closed.","code":"SHOP-503","errors":[{"detail":"Invalid product data: no name","field":"name","code":"InvalidProductData","parameters":{"reason":"no name"}},{"detail":"1.00 is less than ","code":"PriceTooLow","parameters":{"price":1,"cost":null}}]}""",
            answer.Body);
    }

    [Fact]
    public async Task Aggregate_of_one_error_is_sent_like_the_error_itself()
    {
        AggregateErrorBuilder builder = new AggregateErrorBuilder(new ShopClosedError()).Add(new NoSuchEntityError("id", 7), "id");

        Answer answer = await AnswerAsync(ErrorFormats.Magento, builder);

        Assert.Equal(404, answer.Status);
        Assert.Equal(
            """{"message":"No such entity with %fieldName = %fieldValue","parameters":{"fieldName":"id","fieldValue":7}}""", answer.Body);
    }

    [Fact]
    public async Task Aggregate_without_errors_sends_the_summary()
    {
        Answer answer = await AnswerAsync(ErrorFormats.Magento, new AggregateErrorBuilder(new ShopClosedError()));

        Assert.Equal("""{"message":"The shop is closed.","code":"SHOP-503"}""", answer.Body);
    }

    [Fact]
    public async Task Value_that_throws_removes_only_the_parameters_of_the_aggregate()
    {
        AggregateErrorBuilder builder = new AggregateErrorBuilder(new ShopClosedError()).Add(new NoSuchEntityError("id", 7))
            .Add(new BrokenError(Errors.InvalidProductData));

        Answer answer = await AnswerAsync(ErrorFormats.Magento, builder);

        Assert.Equal(503, answer.Status);
        Assert.Equal(
            """{"message":"The shop is closed.","errors":[{"message":"No such entity with %fieldName = %fieldValue","parameters":[]},{"message":"Invalid product data: %1","parameters":[]}],"code":"SHOP-503"}""",
            answer.Body);
    }

    [Fact]
    public async Task Long_field_name_is_cut_like_a_value()
    {
        AggregateErrorBuilder builder = TwoErrors().Add(new ShopClosedError(), new string('x', 1_000_000));

        Answer answer = await AnswerAsync(ErrorFormats.ProblemDetails, builder);

        Assert.Equal(new string('x', 1023) + "…", answer.Json.GetProperty("errors")[2].GetProperty("field").GetString());
    }

    [Fact]
    public async Task Log_record_of_an_aggregate_lists_every_error()
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", void () => TwoErrors().Add(new BrokenError(Errors.InvalidProductData)).ThrowIfAny()));

        await app.GetAsync("/");

        Assert.Equal(
            ["name: InvalidProductData: Invalid product data: no name", "PriceTooLow: 1.00 is less than ", "InvalidProductData: Invalid product data: %1"],
            Assert.IsType<string[]>(app.Log.Own[0].Properties["Errors"]));
    }

    private static AggregateErrorBuilder TwoErrors() => new AggregateErrorBuilder(new ShopClosedError())
        .Add(new InvalidProductDataError("no name"), "name").Add(new PriceTooLowError(1m, cost: null));

    /// <summary>The answer to what was collected: the same, whether it is thrown or returned.</summary>
    private static async Task<Answer> AnswerAsync(ErrorFormat format, AggregateErrorBuilder builder)
    {
        await using TestApp app = await TestApp.StartAsync(
            app =>
            {
                app.MapGet("/thrown", void () => throw builder.ToException());
                app.MapGet("/returned", () => builder.ToError()).AddErrorsFilter();
            },
            options => options.DefaultFormat = format);
        Answer thrown = await app.GetAsync("/thrown");
        Answer returned = await app.GetAsync("/returned");
        Assert.Equal((thrown.Status, thrown.ContentType, thrown.Body), (returned.Status, returned.ContentType, returned.Body));
        return thrown;
    }
}
