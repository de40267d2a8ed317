using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Success;

/// <summary>A request that accepts none of the types of its group is refused before anything happens.</summary>
public sealed class NotAcceptableTests
{
    [Theory]
    [InlineData("image/png")]
    [InlineData("application/vnd.acme+json")]
    [InlineData("*/*;q=0")]
    public async Task Not_acceptable_is_406_in_the_format_of_the_group_and_lists_the_available_types(string accept)
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
    public async Task Not_acceptable_has_the_text_of_the_catalogue()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", () => 1).WithSuccessConvention(SuccessConventions.EPages),
            options =>
            {
                options.DefaultFormat = ErrorFormats.EPages;
                options.Catalogs.Insert(0, OwnCatalog.Create(new ErrorStatus(406, title: null) { MessageTemplate = "Ask for %available" }));
            });

        Answer answer = await app.AskAsync("/", "application/json");

        Assert.Equal("Ask for application/vnd.epages.v1+json, Request: GET /", answer.Json.GetProperty("message").GetString());
    }

    [Fact]
    public async Task Not_acceptable_takes_message_and_code_from_the_first_catalogue_that_has_them()
    {
        var group = OwnCatalog.Create("https://own.example/{code}", new ErrorStatus(406, title: null) { Code = "own-406" });
        var silent = OwnCatalog.Create(new ErrorStatus(406, "Not here"));
        var other = OwnCatalog.Create(new ErrorStatus(406, title: null) { MessageTemplate = "Ask for %available", Code = "other-406" });
        await using TestApp app = await TestApp.StartAsync(
            app =>
            {
                app.MapGet("/group", () => 1).AddErrorCatalogFilter(new OwnFilter(group)).WithSuccessConvention(SuccessConventions.EPages);
                app.MapGet("/", () => 1).WithSuccessConvention(SuccessConventions.EPages);
            },
            options =>
            {
                options.Catalogs.Add(silent);
                options.Catalogs.Add(other);
            });

        Answer ofGroup = await app.AskAsync("/group", "application/json");
        Answer ofApplication = await app.AskAsync("/", "application/json");

        Assert.Equal(("own-406", "https://own.example/own-406"), (Text(ofGroup, "code"), Text(ofGroup, "type")));
        Assert.Equal("Ask for application/vnd.epages.v1+json", Text(ofGroup, "detail"));
        Assert.Equal(("other-406", "Ask for application/vnd.epages.v1+json"), (Text(ofApplication, "code"), Text(ofApplication, "detail")));
    }

    [Fact]
    public async Task Convention_without_AddErrorGen_throws_and_names_the_missing_call()
    {
        var filter = new SuccessConventionFilter(SuccessConventions.EPages, typeof(int), static _ => ValueTask.FromResult<object?>(1));
        var context = new DefaultHttpContext { RequestServices = new ServiceCollection().BuildServiceProvider() };
        context.Request.Headers.Accept = "application/xml";

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => filter.InvokeAsync(new DefaultEndpointFilterInvocationContext(context)).AsTask());

        Assert.Contains("AddErrorGen", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_convention_nothing_is_refused()
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", () => 1));

        Answer answer = await app.AskAsync("/", "image/png");

        Assert.Equal((200, "1", null), (answer.Status, answer.Body, answer.Header("Vary")));
    }

    [Fact]
    public async Task Convention_of_an_endpoint_takes_precedence_over_its_group()
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
    public async Task Vary_of_the_application_is_kept()
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

    private static string? Text(Answer answer, string member) => answer.Json.GetProperty(member).GetString();
}
