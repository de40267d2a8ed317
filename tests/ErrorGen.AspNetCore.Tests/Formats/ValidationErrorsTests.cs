using System.Net.Http.Json;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Formats;

/// <summary>The member <c>errors</c> of problem details: the platform's map for validation, a list for catalogue errors.</summary>
public sealed class ValidationErrorsTests
{
    private static readonly Dictionary<string, string[]> Fields = new(StringComparer.Ordinal)
    {
        ["sku"] = ["Unknown.", "Too short."],
        ["items[0].quantity"] = ["Must be 1 or more."],
        [""] = ["The order is empty."],
    };

    [Fact]
    public async Task Clients_of_the_platform_read_the_validation_errors()
    {
        await using TestApp app = await StartAsync();

        using HttpResponseMessage response = await app.Client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        HttpValidationProblemDetails? problem = await response.Content.ReadFromJsonAsync<HttpValidationProblemDetails>(TestContext.Current.CancellationToken);
        var ofMvc = JsonSerializer.Deserialize<ValidationProblemDetails>(
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), JsonSerializerOptions.Web);

        Assert.Equal(Fields, problem!.Errors);
        Assert.Equal(Fields, ofMvc!.Errors);
    }

    [Fact]
    public async Task Setting_makes_validation_errors_a_list()
    {
        await using TestApp app = await StartAsync(new ProblemDetailsErrorFormat { ValidationErrors = ValidationErrorsStyle.List });

        JsonElement errors = (await app.GetAsync("/")).Json.GetProperty("errors");

        Assert.Equal(
            [("Unknown.", "sku"), ("Too short.", "sku"), ("Must be 1 or more.", "items[0].quantity"), ("The order is empty.", null)],
            errors.EnumerateArray().Select(static item => (
                item.GetProperty("detail").GetString()!, item.TryGetProperty("field", out JsonElement field) ? field.GetString() : null)));
    }

    [Fact]
    public async Task Catalogue_errors_stay_a_list()
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", void () => throw new AggregateErrorBuilder(new ShopClosedError())
            .Add(new InvalidProductDataError("no name"), "name").Add(new NoSuchEntityError("id", 7)).ToException()));

        JsonElement errors = (await app.GetAsync("/")).Json.GetProperty("errors");

        Assert.Equal(JsonValueKind.Array, errors.ValueKind);
        Assert.Equal("InvalidProductData", errors[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task XML_has_the_same_map()
    {
        await using TestApp app = await StartAsync();

        XElement problem = StrictXml.Parse((await app.GetAsync("/", accept: "application/problem+xml")).Body);

        XNamespace ns = "urn:ietf:rfc:7807";
        XElement errors = problem.Element(ns + "errors")!;
        Assert.Equal(["Unknown.", "Too short."], errors.Element(ns + "sku")!.Elements(ns + "i").Select(static item => item.Value));
        Assert.Equal(3, errors.Elements().Count());
    }

    [Fact]
    public async Task Field_with_a_hostile_name_stays_one_member()
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", static () => TypedResults.ValidationProblem(
            new Dictionary<string, string[]>(StringComparer.Ordinal) { ["\"},\"x\":{\"<b>"] = ["Unknown."] })));

        JsonElement errors = (await app.GetAsync("/")).Json.GetProperty("errors");

        Assert.Equal("\"},\"x\":{\"<b>", Assert.Single(errors.EnumerateObject()).Name);
    }

    private static Task<TestApp> StartAsync(ErrorFormat? format = null) => TestApp.StartAsync(
        app => app.MapGet("/", static () => TypedResults.ValidationProblem(Fields)),
        options => options.DefaultFormat = format ?? ErrorFormats.ProblemDetails);
}
