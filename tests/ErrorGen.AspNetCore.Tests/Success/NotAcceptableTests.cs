using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Success;

/// <summary>A request that accepts none of the types of its group is refused before anything happens.</summary>
public sealed class NotAcceptableTests
{
    [Theory]
    [InlineData("image/png")]
    [InlineData("application/vnd.acme+json")]
    [InlineData("*/*;q=0")]
    public async Task It_is_406_in_the_format_of_the_group_and_names_what_there_is(string accept)
    {
        int calls = 0;
        await using TestApp app = await TestApp.StartAsync(app => app
            .MapGet("/", () => calls++).WithErrorFormat(ErrorFormats.Magento).WithSuccessConvention(SuccessConventions.Magento));

        Answer answer = await app.AskAsync("/", accept);

        Assert.Equal(406, answer.Status);
        Assert.Equal(
            "text/xml, application/xml, application/xhtml+xml",
            answer.Json.GetProperty("parameters").GetProperty("available").GetString()!.Replace("application/json, ", "", StringComparison.Ordinal));
        Assert.Equal("Accept", answer.Header("Vary"));
        Assert.Equal(0, calls);
        Assert.Equal(406, app.Log.Single.Properties["Status"]);
    }

    [Fact]
    public async Task The_catalogue_has_the_word_on_it()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", () => 1).WithSuccessConvention(SuccessConventions.EPages),
            options =>
            {
                options.DefaultFormat = ErrorFormats.EPages;
                options.Catalogs.Insert(0, new OwnCatalog("en", new ErrorStatus(406, title: null) { Message = "Ask for %available" }));
            });

        Answer answer = await app.AskAsync("/", "application/json");

        Assert.Equal("Ask for application/vnd.epages.v1+json, Request: GET /", answer.Json.GetProperty("message").GetString());
    }

    [Fact]
    public async Task Without_a_convention_nothing_is_refused()
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", () => 1));

        Answer answer = await app.AskAsync("/", "image/png");

        Assert.Equal((200, "1", null), (answer.Status, answer.Body, answer.Header("Vary")));
    }

    [Fact]
    public async Task The_convention_of_an_endpoint_stands_before_that_of_its_group()
    {
        await using TestApp app = await TestApp.StartAsync(app => app
            .MapGroup("").WithSuccessConvention(SuccessConventions.Magento)
            .MapGet("/", () => 1).WithSuccessConvention(SuccessConventions.EPages));

        Answer own = await app.AskAsync("/", "application/vnd.epages.v1+json");
        Answer ofGroup = await app.AskAsync("/", "application/xml");

        Assert.Equal((200, "application/json"), (own.Status, own.ContentType));
        Assert.Equal(406, ofGroup.Status);
    }

    [Fact]
    public async Task Vary_of_others_stays()
    {
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            app.Use(static (context, next) =>
            {
                context.Response.Headers.Vary = "Origin";
                return next(context);
            });
            app.MapGet("/", () => 1).WithSuccessConvention(SuccessConventions.Magento);
        });

        Answer answer = await app.AskAsync("/", accept: null);

        Assert.Equal("Origin, Accept", answer.Header("Vary"));
    }
}
