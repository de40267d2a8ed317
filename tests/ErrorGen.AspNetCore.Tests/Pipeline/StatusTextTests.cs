using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Pipeline;

/// <summary>Who may say what a plain status means: the endpoint's catalogue, the application's, the library.</summary>
public sealed class StatusTextTests
{
    [Theory]
    [InlineData("/group", "Group title", "Group message")]
    [InlineData("/app", "App title", "App message")]
    public async Task Endpoint_catalogue_takes_precedence_for_status_texts(string path, string title, string message)
    {
        var group = OwnCatalog.Create(new ErrorStatus(410, "Group title") { MessageTemplate = "Group message" });
        await Expect(path, group, new ErrorStatus(410, "App title") { MessageTemplate = "App message" }, title, message);
    }

    [Fact]
    public async Task Status_text_missing_in_one_catalogue_comes_from_the_next()
    {
        var group = OwnCatalog.Create(new ErrorStatus(410, title: null) { MessageTemplate = "Group message" });
        await Expect("/group", group, new ErrorStatus(410, "App title") { MessageTemplate = "App message" }, "App title", "Group message");
    }

    [Fact]
    public async Task Status_text_missing_in_every_catalogue_is_the_built_in_one()
    {
        var group = OwnCatalog.Create(new ErrorStatus(410, title: null));
        Assert.True(HttpStatuses.TryGet(410, out ErrorStatus? usual));

        await Expect("/group", group, new ErrorStatus(410, title: null), usual.Title!, usual.MessageTemplate!);
    }

    private static async Task Expect(string path, ErrorCatalog group, ErrorStatus ofApplication, string title, string message)
    {
        await using TestApp app = await TestApp.StartAsync(
            app =>
            {
                app.MapGet("/group", Fail).AddErrorCatalogFilter(new OwnFilter(group));
                app.MapGet("/app", Fail);
            },
            options => options.Catalogs.Add(OwnCatalog.Create(ofApplication)));

        Answer answer = await app.GetAsync(path);

        Assert.Equal($$"""{"title":"{{title}}","status":410,"detail":"{{message}}"}""", answer.Body);
    }

    private static void Fail() => throw new BadHttpRequestException("gone", 410);
}
