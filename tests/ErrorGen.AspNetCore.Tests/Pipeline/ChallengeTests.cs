using ErrorGen.AspNetCore.Tests.Origins;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Pipeline;

/// <summary>RFC 9110, 15.5.2: a 401 names the credentials that the client needs.</summary>
public sealed class ChallengeTests
{
    private const string Challenge = "Bearer realm=\"shop\", Basic";

    [Theory]
    [InlineData("/thrown")]
    [InlineData("/returned")]
    [InlineData("/plain")]
    [InlineData("/problem")]
    [InlineData("/bad-request")]
    public async Task Response_with_401_has_the_challenge_of_the_application(string path)
    {
        await using TestApp app = await StartAsync(Challenge);

        foreach (HttpMethod method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            Answer answer = await app.SendAsync(method, path);

            Assert.Equal((401, Challenge), (answer.Status, answer.Header("WWW-Authenticate")));
        }
    }

    [Theory]
    [InlineData("/own", "Own")]
    [InlineData("/secret", TestScheme.Challenge)]
    public async Task Challenge_that_the_response_has_is_kept(string path, string expected)
    {
        await using TestApp app = await StartAsync(Challenge);

        Answer answer = await app.GetAsync(path);

        Assert.Equal((401, expected), (answer.Status, answer.Header("WWW-Authenticate")));
    }

    [Theory]
    [InlineData("/forbidden", 403)]
    [InlineData("/unexpected", 500)]
    public async Task Response_without_401_has_no_challenge(string path, int status)
    {
        await using TestApp app = await StartAsync(Challenge);

        Answer answer = await app.GetAsync(path);

        Assert.Equal((status, null), (answer.Status, answer.Header("WWW-Authenticate")));
    }

    [Fact]
    public async Task Response_with_401_has_no_challenge_if_the_application_has_none()
    {
        await using TestApp app = await StartAsync(challenge: null);

        Assert.Null((await app.GetAsync("/thrown")).Header("WWW-Authenticate"));
    }

    private static Task<TestApp> StartAsync(string? challenge)
    {
        var error = OwnCatalog.Define(new ErrorCatalogEntry("Unknown", 401, "Who are you?")).CreateError();
        return TestApp.StartAsync(
            app =>
            {
                app.MapMethods("/thrown", ["GET", "HEAD"], void () => throw error.ToException());
                app.MapMethods("/returned", ["GET", "HEAD"], () => error).AddErrorsFilter();
                app.MapMethods("/plain", ["GET", "HEAD"], static () => TypedResults.Unauthorized());
                app.MapMethods("/problem", ["GET", "HEAD"], static () => TypedResults.Problem(statusCode: 401));
                app.MapMethods("/bad-request", ["GET", "HEAD"], void () => throw new BadHttpRequestException("no", 401));
                app.MapGet("/forbidden", static () => TypedResults.StatusCode(403));
                app.MapGet("/unexpected", void () => throw new InvalidOperationException("secret"));
                app.MapGet("/secret", static () => "secret").RequireAuthorization();
                app.MapGet("/own", void (HttpContext context) =>
                {
                    context.Response.Headers.WWWAuthenticate = "Own";
                    throw error.ToException();
                });
            },
            options => options.WwwAuthenticate = challenge,
            configure: static builder =>
            {
                builder.Services.AddAuthentication(TestScheme.Name).AddScheme<AuthenticationSchemeOptions, TestScheme>(TestScheme.Name, null);
                builder.Services.AddAuthorization();
            });
    }
}
