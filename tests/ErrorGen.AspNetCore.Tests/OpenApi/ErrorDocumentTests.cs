using ErrorGen.AspNetCore.Tests.Formats;
using ErrorGen.AspNetCore.Tests.Origins;
using ErrorGen.AspNetCore.Tests.Success;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.OpenApi;

/// <summary>What the OpenAPI document of an application says of the errors that its endpoints return.</summary>
public sealed class ErrorDocumentTests
{
    private const string Missing = "404 No such entity with %fieldName = %fieldValue";
    private const string Invalid = "400 Invalid product data: %1";

    /// <summary>The formats, what they are sent as, and the schema of their JSON.</summary>
    public static TheoryData<string, string, string> Formats => new()
    {
        { nameof(ErrorFormats.ProblemDetails), "application/problem+json application/problem+xml text/html", "ProblemDetails" },
        { nameof(ErrorFormats.Magento), "application/json application/xml text/html", "MagentoErrorBody" },
        { nameof(ErrorFormats.MagentoFallback), "application/json application/xml text/html", "MagentoFallbackBody" },
        { nameof(ErrorFormats.EPages), "application/json text/html", "EPagesErrorBody" },
        { nameof(ErrorFormats.EPagesContainer), "text/html", """{"type":"string"}""" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Every_error_of_a_signature_is_listed_as_the_group_sends_it(string format, string mediaTypes, string schema)
    {
        await using TestApp app = await StartAsync(group => group.WithErrorFormat(NamedFormat.Get(format)).AddErrorsFilter());

        var document = await OpenApiDocument.ReadAsync(app);

        Assert.Equal(["200 OK: application/json", $"{Missing}: {mediaTypes}", $"{Invalid}: {mediaTypes}"], document.Responses("/results"));
        Assert.Equal([$"{Missing}: {mediaTypes}"], document.Responses("/alone"));
        Assert.Equal(["200 OK: application/json", $"409 %price is less than %cost: {mediaTypes}"], document.Responses("/wrapped"));
        Assert.Equal([schema], document.Schemas("/results", "404"));
        Assert.Equal(["Product"], document.Schemas("/results", "200"));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Described_errors_match_the_sent_ones(string format, string mediaTypes, string _)
    {
        ErrorFormat given = NamedFormat.Get(format);
        await using TestApp app = await StartAsync(static group => group, options => options.DefaultFormat = given);
        var sent = new HashSet<string>();
        foreach (string accept in given.Representations.Select(static representation => representation.MediaType))
        {
            sent.Add((await app.GetAsync("/alone", accept)).ContentType!.Split(';')[0]);
        }

        Assert.Equal(mediaTypes.Split(' ').Order(), sent.Order());
        Assert.Equal([$"{Missing}: {mediaTypes}"], (await OpenApiDocument.ReadAsync(app)).Responses("/alone"));
    }

    [Fact]
    public async Task The_schemas_have_the_members_of_the_formats()
    {
        await using TestApp app = await OpenApiDocument.StartAsync(static app =>
        {
            foreach (ErrorFormat format in new[] { ErrorFormats.Magento, ErrorFormats.MagentoFallback, ErrorFormats.EPages })
            {
                app.MapGet($"/{format.Name}", static () => new NoSuchEntityError("sku", 7)).WithErrorFormat(format);
            }
        });

        var document = await OpenApiDocument.ReadAsync(app);

        Assert.Equal(["message!", "errors", "code", "parameters", "trace"], document.Members("MagentoErrorBody"));
        Assert.Equal(["message!", "parameters!"], document.Members("MagentoErrorItemBody"));
        Assert.Equal(["messages!"], document.Members("MagentoFallbackBody"));
        Assert.Equal(["error!"], document.Members("MessageLists"));
        Assert.Equal(["code!", "message!", "trace"], document.Members("Item"));
        Assert.Equal(["message!", "status!"], document.Members("EPagesErrorBody"));
    }

    [Fact]
    public async Task Two_errors_with_one_status_are_one_response_with_two_texts()
    {
        await using TestApp app = await OpenApiDocument.StartAsync(static app => app.MapGet(
            "/", static Results<NoContent, ErrorHttpResult<PriceTooLowError>, SoldOutError> () => TypedResults.NoContent()));

        Assert.Equal(
            ["204 No Content: ", "409 - %price is less than %cost\n- No warehouse has any.: application/problem+json application/problem+xml text/html"],
            (await OpenApiDocument.ReadAsync(app)).Responses("/"));
    }

    [Fact]
    public async Task The_text_is_the_description_else_the_title_else_the_message()
    {
        await using TestApp app = await OpenApiDocument.StartAsync(static app => app.MapGet(
            "/", static Results<NoSuchEntityError, SoldOutError, ShopClosedError> () => new ShopClosedError()));

        Assert.Equal(
            [Missing, "409 No warehouse has any.", "503 Closed"],
            (await OpenApiDocument.ReadAsync(app)).Responses("/").Select(static response => response.Split(':')[0]));
    }

    [Fact]
    public async Task Errors_are_described_in_the_nearest_format()
    {
        await using TestApp app = await StartAsync(static group => group.WithErrorFormat(ErrorFormats.Magento).MapGroup("").WithErrorFormat(ErrorFormats.EPages));

        Assert.Equal([$"{Missing}: application/json text/html"], (await OpenApiDocument.ReadAsync(app)).Responses("/alone"));
    }

    [Fact]
    public async Task Response_that_the_endpoint_declares_is_kept()
    {
        await using TestApp app = await OpenApiDocument.StartAsync(static app => app
            .MapGet("/", static Results<Ok<string>, NoSuchEntityError> () => TypedResults.Ok("fine"))
            .Produces<Product>(404, "application/vnd.acme+json"));

        var document = await OpenApiDocument.ReadAsync(app);

        Assert.Equal(["200 OK: application/json", "404 Not Found: application/vnd.acme+json"], document.Responses("/"));
        Assert.Equal(["Product"], document.Schemas("/", "404"));
    }

    [Fact]
    public async Task Error_of_the_filter_is_described_by_its_status()
    {
        await using TestApp app = await OpenApiDocument.StartAsync(static app =>
        {
            app.MapGet("/filter", static () => new PriceTooLowError(1, 2)).AddErrorsFilter();
            app.MapGet("/task", static async Task<PriceTooLowError> () => await Task.FromResult(new PriceTooLowError(1, 2))).AddErrorsFilter();
            app.MapGroup("/group").AddErrorsFilter().MapGet("", static () => new PriceTooLowError(1, 2)).AddErrorsFilter();
            app.MapGet("/value", static () => "fine").AddErrorsFilter();
            app.MapGet("/result", static () => new InvalidProductDataError("reason")).AddErrorsFilter();
        });

        var document = await OpenApiDocument.ReadAsync(app);

        const string expected = "409 %price is less than %cost: application/problem+json application/problem+xml text/html";
        Assert.Equal([expected], document.Responses("/filter"));
        Assert.Equal([expected], document.Responses("/task"));
        Assert.Equal([expected], document.Responses("/group"));
        Assert.Equal(["200 OK: text/plain"], document.Responses("/value"));
        Assert.All(
            app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(static endpoint => endpoint.RoutePattern.RawText is "/filter" or "/task" or "/group" or "/result"),
            static endpoint => Assert.Single(endpoint.Metadata.OfType<IErrorResponseMetadata>()));
    }

    [Fact]
    public async Task Error_of_the_filter_whose_type_is_not_known_is_not_described_as_a_success()
    {
        await using TestApp app = await OpenApiDocument.StartAsync(static app => app.MapGet("/filter", static Error () => new PriceTooLowError(1, 2)).AddErrorsFilter());

        var document = await OpenApiDocument.ReadAsync(app);

        Assert.Equal(["default An error of the catalogue.: application/problem+json application/problem+xml text/html"], document.Responses("/filter"));
        Assert.Equal(["ProblemDetails"], document.Schemas("/filter", "default"));
    }

    [Fact]
    public async Task Custom_format_is_described_as_any_JSON()
    {
        await using TestApp app = await StartAsync(static group => group.WithErrorFormat(new TwoFormat()));

        var document = await OpenApiDocument.ReadAsync(app);

        Assert.Equal([$"{Missing}: {string.Join(' ', new TwoFormat().Representations.Select(static one => one.ContentType))}"], document.Responses("/alone"));
        Assert.Equal(["JsonElement"], document.Schemas("/alone", "404"));
    }

    [Fact]
    public async Task Errors_of_a_controller_are_described()
    {
        await using TestApp app = await OpenApiDocument.StartAsync(
            static app => app.MapControllers(),
            configure: static services => services.AddControllers().AddApplicationPart(typeof(DocumentedController).Assembly));

        Assert.Equal(
            ["200 OK: application/json", $"{Missing}: application/json application/xml text/html"], (await OpenApiDocument.ReadAsync(app)).Responses("/documented"));
    }

    private static Task<TestApp> StartAsync(Func<RouteGroupBuilder, RouteGroupBuilder> choose, Action<ErrorGenOptions>? options = null) => OpenApiDocument.StartAsync(
        app =>
        {
            RouteGroupBuilder group = choose(app.MapGroup(""));
            group.MapGet("/results", static Results<Ok<Product>, NoSuchEntityError, InvalidProductDataError> () => new NoSuchEntityError("sku", 7));
            group.MapGet("/alone", static () => new NoSuchEntityError("sku", 7));
            group.MapGet("/wrapped", static Results<Ok<string>, ErrorHttpResult<PriceTooLowError>> () => new PriceTooLowError(1, 2).ToHttpResult());
        },
        options);
}
