using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Origins;

/// <summary>In which of its representations a format answers.</summary>
public sealed class NegotiationTests
{
    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/xml", "application/xml")]
    [InlineData("application/json;q=0.5, application/xml", "application/xml")]
    [InlineData("application/json;q=0", "application/xml")]
    [InlineData("application/soap+xml", "application/xml")]
    [InlineData("image/png", "application/json")]
    [InlineData("*/*;q=0", "application/json")]
    [InlineData(";;;,,, q=", "application/json")]
    public async Task Accept_chooses_the_representation_and_an_error_is_never_replaced_by_406(string? accept, string expected)
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.GetAsync("/", accept);

        Assert.Equal(404, answer.Status);
        Assert.Equal(expected, answer.ContentType);
        Assert.Equal($"{expected["application/".Length..]} 404 No such entity with id = 7", answer.Body);
    }

    [Theory]
    [InlineData(null, "Accept")]
    [InlineData("Origin", "Origin, Accept")]
    [InlineData("origin, accept", "origin, accept")]
    [InlineData("*", "*")]
    public async Task Negotiated_error_has_Vary_Accept(string? before, string expected)
    {
        await using TestApp app = await StartAsync(before);

        Assert.Equal(expected, (await app.GetAsync("/")).Header("Vary"));
    }

    [Fact]
    public async Task Format_with_one_representation_sends_no_Vary()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", Fail), options => options.DefaultFormat = new OneFormat());

        Assert.Null((await app.GetAsync("/", "application/xml")).Header("Vary"));
    }

    [Fact]
    public async Task HEAD_is_negotiated_like_GET()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapMethods("/", ["GET", "HEAD"], Fail), options => options.DefaultFormat = new TwoFormat());

        Answer get = await app.GetAsync("/", "application/xml");
        Answer head = await app.SendAsync(HttpMethod.Head, "/", accept: "application/xml");

        Assert.Equal((404, "application/xml", ""), (head.Status, head.ContentType, head.Body));
        Assert.Equal(get.ContentLength, head.ContentLength);
        Assert.Equal("Accept", head.Header("Vary"));
    }

    [Fact]
    public async Task Error_response_has_nosniff()
    {
        await using TestApp app = await StartAsync();

        Assert.Equal("nosniff", (await app.GetAsync("/")).Header("X-Content-Type-Options"));
    }

    private static Task<TestApp> StartAsync(string? vary = null) => TestApp.StartAsync(
        app => app.MapGet("/", void (HttpResponse response) =>
        {
            response.Headers.Vary = vary;
            Fail();
        }),
        options => options.DefaultFormat = new TwoFormat());

    private static void Fail() => throw new NoSuchEntityException("id", 7);

    private sealed class OneFormat() : ErrorFormat("One", new OneJson());

    private sealed class OneJson() : JsonErrorRepresentation("application/json")
    {
        protected override void WriteJson(ErrorResponse response, System.Text.Json.Utf8JsonWriter writer) => writer.WriteNullValue();
    }
}
