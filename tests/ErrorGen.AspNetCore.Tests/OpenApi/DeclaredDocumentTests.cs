using ErrorGen.AspNetCore.Tests.Declared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.OpenApi;

/// <summary>What API descriptions contain of declared errors, for Swashbuckle, NSwag and the framework's own documents.</summary>
public sealed class DeclaredDocumentTests
{
    private const string MediaTypes = "application/problem+json application/problem+xml text/html";

    [Fact]
    public async Task Declared_errors_are_added_and_the_success_stays()
    {
        await using TestApp app = await OpenApiDocument.StartAsync(static app =>
        {
            app.MapGet("/nothing", static () => { }).ProducesError<NoSuchEntityError>();
            app.MapGet("/text", [ProducesError<NoSuchEntityError>] static () => "fine");
            app.MapGet("/result", static IResult () => TypedResults.NoContent()).ProducesErrors(Errors.NoSuchEntity);
        });

        var document = await OpenApiDocument.ReadAsync(app);

        Assert.Equal(["200 OK: ", $"404 No such entity with %fieldName = %fieldValue: {MediaTypes}"], document.Responses("/nothing"));
        Assert.Equal(["200 OK: text/plain", $"404 No such entity with %fieldName = %fieldValue: {MediaTypes}"], document.Responses("/text"));
        Assert.Equal(["200 OK: ", $"404 No such entity with %fieldName = %fieldValue: {MediaTypes}"], document.Responses("/result"));
    }

    [Fact]
    public async Task Errors_with_one_status_share_the_schema_of_the_format()
    {
        await using TestApp app = await OpenApiDocument.StartAsync(static app => app
            .MapGet("/", static Results<Ok<string>, SoldOutError> () => TypedResults.Ok("fine")).ProducesError<PriceTooLowError>());

        var document = await OpenApiDocument.ReadAsync(app);

        Assert.Equal($"409 - No warehouse has any.\n- %price is less than %cost: {MediaTypes}", document.Responses("/").Last());
        Assert.Equal(["ProblemDetails"], document.Schemas("/", "409"));
    }

    [Fact]
    public async Task Response_that_the_application_declares_afterwards_is_kept()
    {
        await using TestApp app = await OpenApiDocument.StartAsync(static app => app
            .MapGet("/", static () => "fine").ProducesError<NoSuchEntityError>().Produces<int>(404, "application/vnd.acme+json"));

        Assert.Equal("404 Not Found: application/vnd.acme+json", (await OpenApiDocument.ReadAsync(app)).Responses("/").Last());
    }

    [Fact]
    public async Task Errors_and_format_that_are_added_where_controllers_are_mapped_are_described()
    {
        await using TestApp app = await OpenApiDocument.StartAsync(
            static app => app.MapControllers().WithErrorFormat(ErrorFormats.Magento).ProducesError<PriceTooLowError>(),
            configure: static services => services.AddControllers().AddApplicationPart(typeof(DeclaringController).Assembly));

        var document = await OpenApiDocument.ReadAsync(app);

        Assert.Equal(
            ["200", "404", "409", "503"],
            document.Responses("/declaring").Select(static response => response.Split(' ')[0]).Order(StringComparer.Ordinal));
        Assert.Equal(["MagentoErrorBody"], document.Schemas("/declaring", "409"));
        Assert.Equal(["MagentoErrorBody"], document.Schemas("/declaring", "503"));
    }
}
