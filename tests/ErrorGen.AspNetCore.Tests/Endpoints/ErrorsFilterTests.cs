using System.ComponentModel.DataAnnotations;
using System.Net.Http.Json;
using ErrorGen.AspNetCore.Tests.Matrix;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Endpoints;

/// <summary><c>AddErrorsFilter()</c> beside the source generator of <c>AddValidation()</c>, which must see the endpoints.</summary>
public sealed class ErrorsFilterTests
{
    [Theory]
    [InlineData("/variable")]
    [InlineData("/chained")]
    [InlineData("/endpoint")]
    [InlineData("/nested/inner")]
    [InlineData("/convention")]
    public async Task Invalid_input_is_400_on_endpoints_of_a_group_with_the_filter(string path)
    {
        await using TestApp app = await TestApp.StartAsync(Map, configure: static builder => MatrixApp.AddValidation(builder.Services));

        Assert.Equal(400, (await app.SendAsync(HttpMethod.Post, path, JsonContent.Create(new { name = "x" }))).Status);
        Assert.Equal(404, (await app.SendAsync(HttpMethod.Post, path, JsonContent.Create(new { name = "long enough" }))).Status);
    }

    [Fact]
    public async Task Errors_of_any_catalogue_are_written()
    {
        await using TestApp app = await TestApp.StartAsync(static app =>
        {
            app.MapGet("/own", static Error () => Full.CreateError()).AddErrorsFilter();
            app.MapGet("/shop", static Error () => new NoSuchEntityError("id", 7)).AddErrorsFilter();
        });

        Assert.Equal(409, (await app.GetAsync("/own")).Status);
        Assert.Equal(404, (await app.GetAsync("/shop")).Status);
    }

    private static ErrorDefinition Full { get; } = OwnCatalog.Define(new ErrorCatalogEntry("Full", 409, "Full."));

    private static void Map(WebApplication app)
    {
        var variable = app.MapGroup("/variable").AddErrorsFilter();
        variable.MapPost("", static Error (NamedByVariable input) => Missing(input.Name));

        app.MapGroup("/chained").AddErrorsFilter().MapPost("", static Error (NamedInChain input) => Missing(input.Name));

        app.MapPost("/endpoint", static Error (NamedOnEndpoint input) => Missing(input.Name)).AddErrorsFilter();

        RouteGroupBuilder inner = app.MapGroup("/nested").AddErrorsFilter().MapGroup("/inner").AddErrorsFilter();
        inner.MapPost("", static Error (NamedInNestedGroup input) => Missing(input.Name));

        var convention = app.MapGroup("/convention").AddErrorsFilter().WithErrorFormat(ErrorFormats.Magento);
        convention.MapPost("", static Error (NamedWithFormat input) => Missing(input.Name));
    }

    private static NoSuchEntityError Missing(string name) => new(name, 7);
}

public sealed record NamedByVariable([property: StringLength(20, MinimumLength = 3)] string Name);

public sealed record NamedInChain([property: StringLength(20, MinimumLength = 3)] string Name);

public sealed record NamedOnEndpoint([property: StringLength(20, MinimumLength = 3)] string Name);

public sealed record NamedInNestedGroup([property: StringLength(20, MinimumLength = 3)] string Name);

public sealed record NamedWithFormat([property: StringLength(20, MinimumLength = 3)] string Name);
