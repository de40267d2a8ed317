using ErrorGen.AspNetCore.Tests.OpenApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Declared;

/// <summary>The errors that endpoints declare.</summary>
public sealed class EndpointErrorsTests
{
    [Fact]
    public async Task Errors_of_group_attribute_return_type_and_call_are_collected_once_each()
    {
        EndpointErrors errors = await ReadAsync(static app => app.MapGroup("/").ProducesError<ShopClosedError>().ProducesErrors(Errors.NoSuchEntity)
            .MapGet("x", [ProducesError<PriceTooLowError>] static Results<Ok<string>, NoSuchEntityError> () => TypedResults.Ok("fine"))
            .ProducesError<SoldOutError>());

        Assert.Equal(["NoSuchEntity", "PriceTooLow", "SHOP-503", "SoldOut"], errors.Definitions.Select(static definition => definition.Code).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["404 NoSuchEntity", "409 PriceTooLow SoldOut", "503 SHOP-503"],
            errors.Responses.Select(static response => $"{response.Status} {string.Join(' ', response.Definitions.Select(static definition => definition.Code).Order(StringComparer.Ordinal))}"));
        Assert.True(errors.Contains(Errors.PriceTooLow));
        Assert.False(errors.Contains(Errors.InvalidProductData));
    }

    [Fact]
    public async Task Errors_of_each_kind_of_builder_are_declared()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                app.MapGet("/route", static () => "fine").ProducesError<NoSuchEntityError>();
                app.MapGroup("/group").ProducesError<NoSuchEntityError>().MapGet("", static () => "fine");
                app.MapControllers().ProducesError<PriceTooLowError>();
                app.Map("/general", static context => Task.CompletedTask).ProducesError<NoSuchEntityError>();
            },
            configure: static builder => builder.Services.AddControllers().AddApplicationPart(typeof(DeclaringController).Assembly));

        ErrorGenOptions options = app.Services.GetRequiredService<IOptions<ErrorGenOptions>>().Value;
        var declared = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .ToLookup(static endpoint => endpoint.RoutePattern.RawText!.Trim('/'))
            .ToDictionary(
                static same => same.Key,
                same => string.Join(' ', EndpointErrors.Create(same.First(), options).Definitions.Select(static definition => definition.Code).Order(StringComparer.Ordinal)));

        Assert.Equal("NoSuchEntity", declared["route"]);
        Assert.Equal("NoSuchEntity", declared["group"]);
        Assert.Equal("NoSuchEntity", declared["general"]);
        Assert.Equal("NoSuchEntity PriceTooLow SHOP-503", declared["declaring"]);
    }

    [Fact]
    public async Task Format_media_types_and_header_fields_are_those_of_the_responses()
    {
        EndpointErrors errors = await ReadAsync(static app => app.MapGet("/x", static () => "fine")
            .WithErrorFormat(ErrorFormats.EPages)
            .ProducesErrors(WithRetry, Errors.NoSuchEntity, SignIn));

        Assert.Same(ErrorFormats.EPages, errors.Format);
        Assert.Equal(["application/json", "text/html"], errors.MediaTypes);
        Assert.Equal(
            ["401 WWW-Authenticate", "404 ", "503 Retry-After Content-Language"],
            errors.Responses.Select(static response => $"{response.Status} {string.Join(' ', response.HeaderFields)}"));
    }

    [Fact]
    public async Task Endpoint_without_errors_declares_none()
    {
        EndpointErrors errors = await ReadAsync(static app => app.MapGet("/x", static () => "fine"));

        Assert.Empty(errors.Definitions);
        Assert.Empty(errors.Responses);
    }

    [Fact]
    public async Task Metadata_added_where_controllers_are_mapped_is_found_from_the_description()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app => app.MapControllers().WithErrorFormat(ErrorFormats.Magento).ProducesError<PriceTooLowError>(),
            configure: static builder => builder.Services.AddControllers().AddApplicationPart(typeof(DeclaringController).Assembly));

        ApiDescription description = app.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items
            .SelectMany(static group => group.Items).Single(static action => action.RelativePath == "declaring");
        var errors = EndpointErrors.Create(description, app.Services);

        Assert.Same(ErrorFormats.Magento, errors.Format);
        Assert.Equal(["NoSuchEntity", "PriceTooLow", "SHOP-503"], errors.Definitions.Select(static definition => definition.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Missing_entry_is_refused() =>
        Assert.Throws<ArgumentNullException>(static () => new RouteHandlerBuilder([]).ProducesErrors(Errors.NoSuchEntity, null!));

    private static readonly ErrorCatalog Translated = ErrorCatalog.Create("Translated", "en", static errors => errors
        .Add(new ErrorCatalogEntry("Later", 503, "Later.") { RetryAfter = TimeSpan.FromSeconds(5) })
        .AddTranslation("de", static german => german.AddMessage("Later", "Später.")));

    private static readonly ErrorCatalog Plain = ErrorCatalog.Create("Plain", "en", static errors => errors.Add("SignIn", 401, "Sign in."));

    private static ErrorDefinition WithRetry => Translated.Definitions[0];

    private static ErrorDefinition SignIn => Plain.Definitions[0];

    private static async Task<EndpointErrors> ReadAsync(Action<WebApplication> map)
    {
        await using TestApp app = await TestApp.StartAsync(map, static options => options.WwwAuthenticate = "Bearer");
        Endpoint endpoint = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.Single();
        return EndpointErrors.Create(endpoint, app.Services.GetRequiredService<IOptions<ErrorGenOptions>>().Value);
    }
}
