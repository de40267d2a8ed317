using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Origins;

/// <summary>What the framework would write as problem details.</summary>
public sealed class ProblemDetailsTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_order_in_which_services_are_added_does_not_matter(bool isLast)
    {
        await using TestApp app = await StartAsync(
            static () => TypedResults.Problem("None left.", statusCode: 409),
            configure: builder =>
            {
                // The harness has added ErrorGen; a second time changes nothing.
                builder.Services.AddProblemDetails().AddControllers();
                _ = isLast ? builder.Services.AddErrorGen() : builder.Services;
            });

        Assert.Equal("""{"message":"None left."}""", (await app.GetAsync("/")).Body);
    }

    [Fact]
    public async Task Validation_problem_lists_its_fields()
    {
        await using TestApp app = await StartAsync(static () => TypedResults.ValidationProblem(
            new Dictionary<string, string[]>(StringComparer.Ordinal) { ["sku"] = ["Unknown.", "Too short."], [""] = ["Empty."] }));

        Answer answer = await app.GetAsync("/");

        Assert.Equal("One or more validation errors occurred.", answer.Json.GetProperty("message").GetString());
        Assert.Equal(
            ["Unknown.", "Too short.", "Empty."],
            answer.Json.GetProperty("errors").EnumerateArray().Select(static item => item.GetProperty("message").GetString()!));
        Assert.Equal(
            "GET / was answered with 400: One or more validation errors occurred. sku: Unknown. sku: Too short. : Empty.",
            app.Log.Single.Text);
    }

    [Fact]
    public async Task A_title_of_the_application_is_kept_and_one_of_the_framework_is_not()
    {
        await using TestApp app = await StartAsync(static () => TypedResults.Problem(title: "Out of stock", statusCode: 409), ErrorFormats.ProblemDetails);
        await using TestApp usual = await StartAsync(static () => TypedResults.Problem(statusCode: 409), ErrorFormats.ProblemDetails);

        Assert.Equal("""{"title":"Out of stock","status":409,"detail":"Out of stock"}""", (await app.GetAsync("/")).Body);
        Assert.Equal("""{"title":"Conflict in the shop","status":409,"detail":"The shop has moved on."}""", (await usual.GetAsync("/")).Body);
    }

    [Theory]
    [InlineData("https://shop.example/out-of-stock", null, null)]
    [InlineData(null, "/orders/7", null)]
    [InlineData(null, null, 3)]
    public async Task Members_that_only_problem_details_have_are_kept_in_that_format(string? type, string? instance, int? left)
    {
        Dictionary<string, object?>? members = left is null ? null : new(StringComparer.Ordinal) { ["left"] = left };
        IResult Answer() => TypedResults.Problem("None left.", instance, 409, title: null, type, members);
        await using TestApp problem = await StartAsync(Answer, ErrorFormats.ProblemDetails);
        await using TestApp magento = await StartAsync(Answer);

        Answer whole = await problem.GetAsync("/");

        Assert.Equal("application/problem+json", whole.ContentType);
        Assert.Equal("None left.", whole.Json.GetProperty("detail").GetString());
        Assert.Equal(type, whole.Json.TryGetProperty("type", out JsonElement typeMember) ? typeMember.GetString() : null);
        Assert.Equal(instance is not null, whole.Json.TryGetProperty("instance", out _));
        Assert.Equal(left is not null, whole.Json.TryGetProperty("left", out _));
        Assert.Equal("""{"message":"None left."}""", (await magento.GetAsync("/")).Body);
    }

    [Fact]
    public async Task A_problem_without_an_error_status_is_left_to_the_framework()
    {
        await using TestApp app = await StartAsync(static () => TypedResults.Problem("Fine.", statusCode: 200));

        Answer answer = await app.GetAsync("/");

        Assert.Equal((200, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Empty(app.Log.Own);
    }

    [Fact]
    public async Task UseExceptionHandler_sends_the_same_response()
    {
        await using TestApp app = await TestApp.StartAsync(
            app =>
            {
                app.UseExceptionHandler();
                app.MapGet("/", void () => throw new NoSuchEntityException("id", 7)).WithErrorFormat(ErrorFormats.Magento);
            },
            use: false);

        Answer answer = await app.GetAsync("/");

        Assert.Equal(404, answer.Status);
        Assert.Equal("""{"message":"No such entity with %fieldName = %fieldValue","parameters":{"fieldName":"id","fieldValue":7}}""", answer.Body);
    }

    private static Task<TestApp> StartAsync(
        Func<IResult> answer, ErrorFormat? format = null, Action<WebApplicationBuilder>? configure = null) =>
        TestApp.StartAsync(
            app => app.MapGet("/", answer), options => options.DefaultFormat = format ?? ErrorFormats.Magento, configure: configure);
}
