using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Pipeline;

/// <summary>A request that cannot be bound names the parameter or the JSON path, in every environment.</summary>
public sealed class MalformedRequestTests
{
    [Theory]
    [InlineData("/query", "page", "A value for page is required.")]
    [InlineData("/query?page=seven", "page", "The value of page is not valid.")]
    [InlineData("/route/seven", "id", "The value of id is not valid.")]
    [InlineData("/header", "X-Order-Id", "A value for X-Order-Id is required.")]
    [InlineData("/named?p-size=large", "p-size", "The value of p-size is not valid.")]
    [InlineData("/array?ids=1&ids=seven", "ids", "The value of ids is not valid.")]
    [InlineData("/group?size=seven", "Size", "The value of Size is not valid.")]
    [InlineData("/generic?prices=seven", "prices", "The value of prices is not valid.")]
    public async Task Parameter_that_cannot_be_bound_is_named(string path, string field, string message)
    {
        foreach (string environment in new[] { "Production", "Staging" })
        {
            await using TestApp app = await StartAsync(environment);

            Answer answer = await app.GetAsync(path);

            Assert.Equal(400, answer.Status);
            Assert.Equal("The request is malformed.", answer.Json.GetProperty("detail").GetString());
            Assert.Equal([message], MessagesOf(answer, field));
            Assert.DoesNotContain("seven", answer.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("Int32", answer.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("Failed to", answer.Body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"name": 1}""", "$.name", "The JSON value at $.name is not valid. Line 1, byte 11.")]
    [InlineData("""{"name": "a", "price": {"amount": "secret"}}""", "$.price.amount", "The JSON value at $.price.amount is not valid. Line 1, byte 43.")]
    [InlineData("""{"name": "a", "tags": [1, "x"]}""", "$.tags[1]", "The JSON value at $.tags[1] is not valid. Line 1, byte 30.")]
    [InlineData("{", "$", "The JSON value at $ is not valid. Line 1, byte 2.")]
    [InlineData("{}", "$.name", "A value for $.name is required.")]
    public async Task JSON_that_cannot_be_read_names_its_path(string json, string path, string message)
    {
        await using TestApp app = await StartAsync("Production");

        Answer answer = await PostAsync(app, "/body", json, "application/json");

        Assert.Equal(400, answer.Status);
        Assert.Equal([message], MessagesOf(answer, path));
        Assert.DoesNotContain("secret", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(Order), answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    public async Task Missing_body_is_reported_without_a_field(string json)
    {
        await using TestApp app = await StartAsync("Production");

        Answer answer = await PostAsync(app, "/body", json, "application/json");

        Assert.Equal(400, answer.Status);
        Assert.Equal(["A request body is required."], MessagesOf(answer, ""));
    }

    [Fact]
    public async Task Magento_format_lists_the_malformed_parameter()
    {
        await using TestApp app = await StartAsync("Production", ErrorFormats.Magento);

        Answer answer = await app.GetAsync("/query?page=seven");

        Assert.Equal("The request is malformed.", answer.Json.GetProperty("message").GetString());
        Assert.Contains("page", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("seven", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Development_adds_the_text_of_the_exception()
    {
        await using TestApp app = await StartAsync("Development");

        Answer answer = await app.GetAsync("/query?page=seven");

        Assert.Equal(400, answer.Status);
        Assert.Contains("Failed to bind parameter", answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(["The value of page is not valid."], MessagesOf(answer, "page"));
    }

    [Fact]
    public async Task Option_switches_the_description_off()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", (int page) => page), static options => options.DescribeMalformedRequests = false);

        Answer answer = await app.GetAsync("/?page=seven");

        Assert.Equal(400, answer.Status);
        Assert.False(answer.Json.TryGetProperty("errors", out _));
    }

    [Theory]
    [InlineData("Required parameter \"")]
    [InlineData("Failed to bind parameter \"int page")]
    [InlineData("Request body too large.")]
    [InlineData("")]
    public void Unknown_exception_text_gives_no_items(string text) =>
        Assert.Empty(MalformedRequest.Describe(new BadHttpRequestException(text), endpoint: null));

    private static Task<TestApp> StartAsync(string environment, ErrorFormat? format = null) => TestApp.StartAsync(
        app =>
        {
            app.MapGet("/query", (int page) => page);
            app.MapGet("/route/{id}", (int id) => id);
            app.MapGet("/header", ([FromHeader(Name = "X-Order-Id")] Guid id) => id);
            app.MapGet("/named", ([FromQuery(Name = "p-size")] int size) => size);
            app.MapGet("/array", (int[] ids) => ids);
            app.MapGet("/group", ([AsParameters] Search search) => search.Size);
            app.MapGet("/generic", (decimal?[] prices) => prices);
            app.MapPost("/body", (Order order) => order.Name);
        },
        options => options.DefaultFormat = format ?? ErrorFormats.ProblemDetails,
        environment);

    private static Task<Answer> PostAsync(TestApp app, string path, string body, string type)
    {
        var content = new StringContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return app.SendAsync(HttpMethod.Post, path, content);
    }

    private static IEnumerable<string?> MessagesOf(Answer answer, string field) =>
        answer.Json.GetProperty("errors").GetProperty(field).EnumerateArray().Select(static (JsonElement message) => message.GetString());

    private sealed class Order
    {
        public required string Name { get; set; }

        public Price? Price { get; set; }

        public IReadOnlyList<int> Tags { get; set; } = [];
    }

    private sealed record Price(decimal Amount);

    private sealed class Search
    {
        public int Size { get; set; }
    }
}
