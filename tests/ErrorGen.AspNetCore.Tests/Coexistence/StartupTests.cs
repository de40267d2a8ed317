using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Coexistence;

/// <summary>Set-ups that would silently not work.</summary>
public sealed class StartupTests
{
    [Fact]
    public async Task Missing_UseErrorGen_is_a_warning()
    {
        await using TestApp app = await TestApp.StartAsync(static app => app.MapGet("/", static () => "fine"), use: false);

        LogRecord warning = Assert.Single(Warnings(app));

        Assert.Equal(LogLevel.Warning, warning.Level);
        Assert.Contains("UseErrorGen", warning.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Complete_set_up_has_no_warning()
    {
        await using TestApp app = await TestApp.StartAsync(static app => app.MapGet("/", static () => "fine"));

        Assert.Empty(Warnings(app));
    }

    [Fact]
    public async Task Writer_of_another_library_does_not_displace_the_format()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app => app.MapGet("/", static () => TypedResults.Problem("None left.", statusCode: 409)),
            static options => options.DefaultFormat = ErrorFormats.Magento,
            configure: static builder =>
            {
                builder.Services.Insert(0, ServiceDescriptor.Singleton<IProblemDetailsWriter, OtherWriter>());
                builder.Services.AddProblemDetails();
            });

        Assert.Equal("""{"message":"None left."}""", (await app.GetAsync("/")).Body);
        Assert.Empty(Warnings(app));
    }

    [Fact]
    public async Task Replaced_problem_details_service_is_a_warning()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app => app.MapGet("/", static () => "fine"),
            configure: static builder => builder.Services.AddSingleton<IProblemDetailsService, OtherService>());

        Assert.Contains("IProblemDetailsWriter", Assert.Single(Warnings(app)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endpoint_that_cannot_be_built_is_a_500_that_names_the_mistake_in_development()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                app.MapGet("/fine", static () => "fine");
                app.MapGet("/bad", static (Uninferable input) => input);
            },
            environment: "Development");

        Answer answer = await app.GetAsync("/fine");

        Assert.Equal((500, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Contains("Body was inferred", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ErrorGen.AspNetCore.Tests", true)]
    [InlineData("ErrorGen.TestSupport", false)]
    [InlineData("No such assembly", true)]
    public async Task Catalogues_are_those_of_the_application_and_its_references(string applicationName, bool expected)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = applicationName });
        builder.Services.AddErrorGen();
        await using WebApplication app = builder.Build();

        Assert.Equal(expected, app.Services.GetRequiredService<IOptions<ErrorGenOptions>>().Value.Catalogs.Contains(Errors.Catalog));
    }

    private static IEnumerable<LogRecord> Warnings(TestApp app) =>
        app.Log.All.Where(static record => record.Category == "ErrorGen.AspNetCore.Startup");

    private sealed record Uninferable(string Name);

    private sealed class OtherWriter : IProblemDetailsWriter
    {
        public bool CanWrite(ProblemDetailsContext context) => true;

        public ValueTask WriteAsync(ProblemDetailsContext context) => new(context.HttpContext.Response.WriteAsync("other"));
    }

    private sealed class OtherService : IProblemDetailsService
    {
        public ValueTask WriteAsync(ProblemDetailsContext context) => ValueTask.CompletedTask;
    }
}
