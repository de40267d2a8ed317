using ErrorGen.AspNetCore.OpenApi.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ErrorGen.AspNetCore.OpenApi.Tests;

/// <summary>The names of the components that ErrorGen adds.</summary>
public sealed class ComponentNameTests
{
    [Theory]
    [InlineData("placeOrder", "POST", "orders", "PlaceOrder")]
    [InlineData("place-order.v2", "POST", "orders", "PlaceOrderV2")]
    [InlineData(null, "POST", "orders/{id:int}/lines", "PostOrdersIdLines")]
    [InlineData(null, "GET", "", "Get")]
    [InlineData("", "DELETE", "v1/{**rest}", "DeleteV1Rest")]
    [InlineData("404", "GET", "x", "Operation404")]
    [InlineData("größe", "GET", "x", "GrU00F6U00DFe")]
    [InlineData("---", "GET", "x", "GetX")]
    public void Name_is_that_of_the_operation_or_its_method_and_route(string? id, string method, string route, string expected) =>
        Assert.Equal(expected, ComponentNames.OfOperation(id, method, ComponentNames.NameParameters(route)));

    [Fact]
    public async Task Schema_of_the_application_with_the_name_of_a_component_keeps_it()
    {
        await using TestApp app = await DocumentApp.StartAsync(static app =>
        {
            app.MapPost("/before", static (Before409 body) => body).WithName("early").ProducesErrors(Shop.CartLocked);
            app.MapPost("/orders", static () => "fine").WithName("before").ProducesErrors(Shop.OutOfStock, Shop.PriceChanged);
            app.MapPost("/later", static () => "fine").WithName("after").ProducesErrors(Shop.OutOfStock, Shop.PriceChanged);
            app.MapPost("/problems", static () => new Holder(new Problem("x"), new After409("y"))).ProducesErrors(Shop.OutOfStock);
        });
        ApiDocument document = await DocumentApp.ReadAsync(app);

        Assert.Equal(["text"], document.Schemas["Problem"]!["properties"]!.AsObject().Select(static pair => pair.Key));
        Assert.Equal(["text"], document.Schemas["Before409"]!["properties"]!.AsObject().Select(static pair => pair.Key));
        Assert.Equal(["text"], document.Schemas["After409"]!["properties"]!.AsObject().Select(static pair => pair.Key));
        Assert.Contains("code", document.Schema("/orders", "409")["properties"]!.AsObject().Select(static pair => pair.Key));
        Assert.Contains("code", document.Schema("/later", "409")["properties"]!.AsObject().Select(static pair => pair.Key));
        Assert.Contains("code", document.Schema("/orders", "default")["properties"]!.AsObject().Select(static pair => pair.Key));
        Assert.Equal("#/components/schemas/Before4092", (string)document.Response("/orders", "409")["content"]!["application/problem+json"]!["schema"]!["$ref"]!);
        Assert.Equal(
            ["After409", "Before409", "Problem"],
            app.Log.All.Where(static record => record.Category == "ErrorGen.AspNetCore.OpenApi" && record.Level == LogLevel.Warning)
                .Select(static record => (string)record.Properties["Name"]!).Order(StringComparer.Ordinal));
        Assert.Equal((await app.GetAsync("/openapi/v1.json")).ReceivedBody, (await app.GetAsync("/openapi/v1.json")).ReceivedBody);
    }

    [Fact]
    public async Task Two_operations_without_an_id_have_components_of_their_own()
    {
        ApiDocument document = await DocumentApp.ReadAsync(static app =>
        {
            app.MapGet("/a/b", static () => "fine").ProducesErrors(Shop.OutOfStock);
            app.MapGet("/a-b", static () => "fine").ProducesErrors(Shop.CartLocked);
        });

        Assert.NotNull(document.Schemas["GetAB409"]);
        Assert.NotNull(document.Schemas["GetAB4092"]);
        Assert.NotEqual(document.Schema("/a/b", "409").ToJsonString(), document.Schema("/a-b", "409").ToJsonString());
    }

    [Fact]
    public async Task Schemas_that_only_replaced_responses_used_are_removed()
    {
        ApiDocument document = await DocumentApp.ReadAsync(static app =>
        {
            app.MapGet("/magento", static () => "fine").WithErrorFormat(ErrorFormats.Magento).ProducesErrors(Shop.OutOfStock);
            app.MapGet("/epages", static () => "fine").WithErrorFormat(ErrorFormats.EPages).ProducesErrors(Shop.OutOfStock).ProducesValidationProblem();
            app.MapGet("/problem", static () => "fine").ProducesErrors(Shop.OutOfStock).ProducesProblem(404);
        });

        Assert.Equal(
            ["EPagesError", "GetMagento409", "GetProblem409", "MagentoError", "MagentoErrorItem", "Problem", "ProblemItem"],
            document.Schemas.Select(static pair => pair.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Schema_that_the_application_uses_itself_stays()
    {
        ApiDocument document = await DocumentApp.ReadAsync(static app =>
            app.MapGet("/problem", static () => new Microsoft.AspNetCore.Mvc.ProblemDetails()).ProducesErrors(Shop.OutOfStock));

        Assert.NotNull(document.Schemas["ProblemDetails"]);
    }

    internal sealed record Before409(string Text);

    internal sealed record After409(string Text);

    internal sealed record Problem(string Text);

    internal sealed record Holder(Problem Problem, After409 After);
}
