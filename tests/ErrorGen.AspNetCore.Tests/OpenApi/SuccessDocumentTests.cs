using ErrorGen.AspNetCore.Tests.Success;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.OpenApi;

/// <summary>What the OpenAPI document of an application says of groups with a success convention.</summary>
public sealed class SuccessDocumentTests
{
    private const string Magento = "application/json text/xml application/xml application/xhtml+xml";
    private const string EPages = "application/vnd.epages.v1+json application/json";

    [Theory]
    [InlineData("/value", $"200 OK: {Magento}", $"200 OK: {EPages}")]
    [InlineData("/text", $"200 OK: {Magento}", $"200 OK: {EPages}")]
    [InlineData("/created", $"200 OK: {Magento}", $"201 Created: {EPages}")]
    [InlineData("/accepted", $"202 Accepted: {Magento}", $"202 Accepted: {EPages}")]
    [InlineData("/deleted", $"200 OK: {Magento}", "204 No Content: ")]
    [InlineData("/void", $"200 OK: {Magento}", "204 No Content: ")]
    [InlineData("/unknown", "200 OK: ", "200 OK: ")]
    [InlineData("/csv", "200 OK: text/csv", "200 OK: text/csv")]
    [InlineData("/plain", "200 OK: text/plain", "200 OK: text/plain")]
    public async Task Successes_are_listed_as_the_convention_sends_them(string path, string magento, string ePages)
    {
        await using TestApp app = await StartAsync();

        var document = await OpenApiDocument.ReadAsync(app);

        Assert.Equal(
            [magento, $"406 None of the available media types is acceptable: {Magento.Replace(" ", ", ", StringComparison.Ordinal)}: application/json application/xml text/html"],
            document.Responses($"/magento{path}"));
        Assert.Equal(
            [ePages, "406 None of the available media types is acceptable: application/vnd.epages.v1+json: application/json text/html"],
            document.Responses($"/epages{path}"));
    }

    [Fact]
    public async Task Errors_are_described_beside_successes()
    {
        await using TestApp app = await OpenApiDocument.StartAsync(static app => app
            .MapGet("/", static Results<Ok<Product>, NoSuchEntityError> () => new NoSuchEntityError("sku", 7)).WithSuccessConvention(SuccessConventions.EPages));

        var document = await OpenApiDocument.ReadAsync(app);

        Assert.Equal($"200 OK: {EPages}", document.Responses("/").First());
        Assert.Equal(["application/problem+json", "application/problem+xml", "text/html"], document.MediaTypes("/", "404"));
        Assert.Equal(["application/problem+json", "application/problem+xml", "text/html"], document.MediaTypes("/", "406"));
    }

    [Fact]
    public async Task Of_two_successes_that_get_one_status_that_with_a_value_is_listed()
    {
        await using TestApp app = await OpenApiDocument.StartAsync(static app => app
            .MapGet("/", static Results<NoContent, Ok<Product>> () => TypedResults.NoContent()).WithSuccessConvention(SuccessConventions.Magento));

        var document = await OpenApiDocument.ReadAsync(app);

        Assert.Equal(["Product"], document.Schemas("/", "200"));
        Assert.Equal(2, document.Responses("/").Count());
    }

    [Fact]
    public async Task Declared_406_is_kept()
    {
        await using TestApp app = await OpenApiDocument.StartAsync(static app => app
            .MapGet("/", static () => new Product("a", 1, [])).Produces(406).WithSuccessConvention(SuccessConventions.Magento));

        Assert.Equal("406 Not Acceptable: ", (await OpenApiDocument.ReadAsync(app)).Responses("/").Last());
    }

    [Fact]
    public async Task Successes_are_described_in_the_convention_of_the_endpoint()
    {
        await using TestApp app = await OpenApiDocument.StartAsync(static app => app
            .MapGroup("").WithSuccessConvention(SuccessConventions.Magento)
            .MapGet("/", static () => new Product("a", 1, [])).WithSuccessConvention(SuccessConventions.EPages));

        Assert.Equal($"200 OK: {EPages}", (await OpenApiDocument.ReadAsync(app)).Responses("/").First());
    }

    [Fact]
    public async Task Described_empty_content_depends_on_the_method()
    {
        await using TestApp app = await OpenApiDocument.StartAsync(static app =>
        {
            app.MapDelete("/delete", static () => { }).WithSuccessConvention(new DeleteOnly());
            app.MapPost("/post", static () => { }).WithSuccessConvention(new DeleteOnly());
        });

        var document = await OpenApiDocument.ReadAsync(app);

        Assert.Equal("200 OK: application/json", document.Responses("/delete").First());
        Assert.Equal("200 OK: ", document.Responses("/post").First());
    }

    [Theory]
    [InlineData("/magento/value")]
    [InlineData("/magento/void")]
    [InlineData("/epages/value")]
    public async Task Described_media_types_can_be_requested(string path)
    {
        await using TestApp app = await StartAsync();

        foreach (string mediaType in (await OpenApiDocument.ReadAsync(app)).MediaTypes(path, "200").Where(static type => type != "application/json"))
        {
            Assert.Equal(200, (await app.GetAsync(path, mediaType)).Status);
        }
    }

    private static Task<TestApp> StartAsync() => OpenApiDocument.StartAsync(static app =>
    {
        Map(app.MapGroup("/magento").WithErrorFormat(ErrorFormats.Magento).WithSuccessConvention(SuccessConventions.Magento));
        Map(app.MapGroup("/epages").WithErrorFormat(ErrorFormats.EPages).WithSuccessConvention(SuccessConventions.EPages));
    });

    private static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/value", static () => new Product("a", 1, []));
        group.MapGet("/text", static async Task<string> () => await Task.FromResult("fine"));
        group.MapGet("/created", static () => TypedResults.Created("/value", new Product("a", 1, [])));
        group.MapGet("/accepted", static () => TypedResults.Accepted("/value", new Product("a", 1, [])));
        group.MapDelete("/deleted", static () => TypedResults.NoContent());
        group.MapGet("/void", static () => { });
        group.MapGet("/unknown", static IResult () => TypedResults.NoContent());
        group.MapGet("/csv", static IResult () => TypedResults.Text("a;b", "text/csv")).Produces<string>(200, "text/csv");
        group.MapGet("/plain", static IResult () => TypedResults.Text("a")).Produces<string>(200, "text/plain");
    }

    private sealed class DeleteOnly() : SuccessConvention("DeleteOnly", new JsonSuccessRepresentation())
    {
        public override ReadOnlyMemory<byte> GetEmptyContent(HttpContext context) => HttpMethods.IsDelete(context.Request.Method) ? "true"u8.ToArray() : default;
    }
}
