using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Pipeline;

public sealed class BadRequestTests
{
    [Theory]
    [InlineData(400, 400)]
    [InlineData(413, 413)]
    [InlineData(418, 418)]
    [InlineData(503, 503)]
    [InlineData(204, 400)]
    [InlineData(302, 400)]
    [InlineData(700, 400)]
    public async Task BadHttpRequestException_keeps_its_error_status(int given, int expected)
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", void () => throw new BadHttpRequestException("internal text", given)));

        Answer answer = await app.GetAsync("/");

        Assert.Equal(expected, answer.Status);
        Assert.Equal(expected, answer.Json.GetProperty("status").GetInt32());
        Assert.DoesNotContain("internal text", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("%reportId", answer.Body, StringComparison.Ordinal);
        Assert.Equal(expected, app.Log.Single.EventId.Id);
    }

    [Fact]
    public async Task Status_that_is_not_registered_has_the_title_of_the_framework()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", void () => throw new BadHttpRequestException("internal text", 418)));

        Assert.Equal("I'm a teapot", (await app.GetAsync("/")).Json.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Body_that_cannot_be_bound_is_400_in_Development_with_its_reason()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapPost("/", static (Product product) => product.Name), environment: "Development");
        using var content = new StringContent("""{"name": 1}""", Encoding.UTF8, "application/json");

        Answer answer = await app.SendAsync(HttpMethod.Post, "/", content);

        Assert.Equal(400, answer.Status);
        Assert.StartsWith("Failed to read parameter", answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.True(answer.Json.GetProperty("errors").TryGetProperty("$.name", out _));
        Assert.Equal("BadHttpRequest", app.Log.Single.EventId.Name);
        Assert.Contains("Product product", app.Log.Single.Text, StringComparison.Ordinal);
        Assert.Contains("$.name", app.Log.Single.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task A_body_that_is_too_large_for_its_reader_is_413(string environment)
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapPost("/", static async (HttpRequest request) =>
            {
                using var reader = new StreamReader(request.Body);
                return await reader.ReadToEndAsync();
            }).AddErrorsFilter(),
            environment: environment,
            configure: builder => builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 10));
        using var content = new StringContent("more than ten bytes");

        Answer answer = await app.SendAsync(HttpMethod.Post, "/", content);

        Assert.Equal(413, answer.Status);
        Assert.Equal("Content Too Large", answer.Json.GetProperty("title").GetString());
    }

    private sealed record Product(string Name);
}
