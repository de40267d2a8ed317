using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Origins;

/// <summary>WebApplication puts authentication and authorization before everything that the application writes down.</summary>
public sealed class AutomaticMiddlewareTests
{
    [Theory]
    [InlineData(false, 401)]
    [InlineData(true, 403)]
    public async Task Refusal_of_automatic_middleware_is_sent_in_the_format_and_logged_once(bool isKnown, int expected)
    {
        await using TestApp app = await StartAsync(use: true);
        if (isKnown)
        {
            app.Client.DefaultRequestHeaders.Add("Authorization", "Test");
        }

        Answer answer = await app.GetAsync("/");

        Assert.Equal((expected, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Equal(isKnown ? null : TestScheme.Challenge, answer.Header("WWW-Authenticate"));
        Assert.Equal(expected, app.Log.Single.EventId.Id);
    }

    [Fact]
    public async Task Without_UseErrorGen_refusals_of_automatic_middleware_are_unchanged()
    {
        await using TestApp app = await StartAsync(use: false);

        Answer answer = await app.GetAsync("/");

        Assert.Equal((401, ""), (answer.Status, answer.Body));
    }

    private static Task<TestApp> StartAsync(bool use) => TestApp.StartAsync(
        app => app.MapGet("/", static () => "secret").RequireAuthorization(policy => policy.RequireRole("owner")),
        configure: builder =>
        {
            builder.Services.AddAuthentication(TestScheme.Name).AddScheme<AuthenticationSchemeOptions, TestScheme>(TestScheme.Name, null);
            builder.Services.AddAuthorization();
        },
        use: use);
}
