using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Formats;

public sealed class ProblemDetailsFormatTests
{
    [Fact]
    public async Task Problem_detail_has_the_values_and_the_title_has_none()
    {
        Answer answer = await AnswerAsync(new InvalidProductDataException("no name"));

        Assert.Equal(400, answer.Status);
        Assert.Equal("application/problem+json", answer.ContentType);
        Assert.Equal(
            """{"title":"Bad Request","status":400,"detail":"Invalid product data: no name","code":"InvalidProductData","parameters":{"reason":"no name"}}""",
            answer.Body);
    }

    [Fact]
    public async Task Problem_type_is_the_help_link_and_title_that_of_the_entry()
    {
        Answer answer = await AnswerAsync(new ShopClosedException());

        Assert.Equal(503, answer.Status);
        Assert.Equal(
            """{"type":"https://shop.example/errors/closed","title":"Closed","status":503,"detail":"The shop is closed.","code":"SHOP-503"}""",
            answer.Body);
    }

    [Fact]
    public async Task Problem_title_comes_from_the_statuses_of_the_catalogue()
    {
        Answer answer = await AnswerAsync(new PriceTooLowError(1m, 2m).ToException());

        Assert.Equal("Conflict in the shop", answer.Json.GetProperty("title").GetString());
        Assert.Equal("1.00 is less than 2.00", answer.Json.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Problem_details_mask_an_unexpected_exception_and_send_a_report_id()
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", void () => throw new InvalidOperationException("secret")));

        Answer answer = await app.GetAsync("/");
        object? reportId = app.Log.Single.Properties["ReportId"];

        Assert.Equal(500, answer.Status);
        Assert.Matches("^[0-9a-f]{32}$", Assert.IsType<string>(reportId));
        Assert.Equal(
            $$"""{"title":"Internal Server Error","status":500,"detail":"The service failed unexpectedly. The report id is {{reportId}}.","reportId":"{{reportId}}"}""",
            answer.Body);
    }

    [Fact]
    public async Task Problem_details_show_message_and_trace_of_an_unexpected_exception_in_Development()
    {
        Answer answer = await AnswerAsync(new InvalidOperationException("out of luck"), "Development");

        Assert.Equal(["title", "status", "detail", "reportId", "trace"], answer.MemberNames);
        Assert.Equal("Internal Server Error", answer.Json.GetProperty("title").GetString());
        Assert.Equal("out of luck", answer.Json.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Problem_details_replace_an_unpaired_surrogate()
    {
        Answer answer = await AnswerAsync(new InvalidProductDataException("a\uD800b"));

        Assert.Equal("Invalid product data: a\uFFFDb", answer.Json.GetProperty("detail").GetString());
        Assert.Equal("a\uFFFDb", answer.Json.GetProperty("parameters").GetProperty("reason").GetString());
    }

    private static async Task<Answer> AnswerAsync(Exception exception, string environment = "Production")
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", void () => throw exception), environment: environment);
        return await app.GetAsync("/");
    }
}
