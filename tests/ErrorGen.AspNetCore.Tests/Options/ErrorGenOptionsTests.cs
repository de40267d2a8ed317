using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Options;

public sealed class ErrorGenOptionsTests
{
    [Fact]
    public void Problem_details_are_the_default() => Assert.Same(ErrorFormats.ProblemDetails, new ErrorGenOptions().DefaultFormat);

    [Fact]
    public async Task Catalogues_of_the_application_come_before_added_ones()
    {
        var billing = OwnCatalog.Create();
        await using TestApp app = await TestApp.StartAsync(static _ => { }, options => options.Catalogs.Add(billing));

        Assert.Equal([Errors.Catalog, billing], app.Services.GetRequiredService<IOptions<ErrorGenOptions>>().Value.Catalogs);
    }

    [Fact]
    public async Task Invalid_options_stop_the_start()
    {
        await Expect(nameof(ErrorGenOptions.DefaultFormat), options => options.DefaultFormat = null!);
        await Expect(nameof(ErrorGenOptions.MaxParameterLength), options => options.MaxParameterLength = 0);
        await Expect(nameof(ErrorGenOptions.MaxListedErrors), options => options.MaxListedErrors = -1);
        await Expect(nameof(ErrorGenOptions.MaxResponseBodySize), options => options.MaxResponseBodySize = 1023);
        await Expect(nameof(ErrorGenOptions.Catalogs), options => options.Catalogs.Add(null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer\r\nX-Forged: 1")]
    [InlineData("Bearer realm=\"Ladentür\"")]
    [InlineData("Bearer\trealm=\"shop\"")]
    [InlineData("realm=\"shop\"")]
    public Task A_challenge_that_no_server_would_send_stops_the_start(string challenge) =>
        Expect(nameof(ErrorGenOptions.WwwAuthenticate), options => options.WwwAuthenticate = challenge);

    [Fact]
    public void Middleware_without_AddErrorGen_throws_and_names_the_missing_call()
    {
        WebApplication app = WebApplication.CreateBuilder().Build();

        var exception = Assert.Throws<InvalidOperationException>(() => app.UseErrorGen());

        Assert.Contains("builder.Services.AddErrorGen()", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adding_the_services_twice_applies_both_configurations()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", void () => throw new InvalidProductDataException("long text")),
            options => options.DefaultFormat = ErrorFormats.Magento,
            configure: builder => builder.Services.AddErrorGen(options => options.MaxParameterLength = 5));

        Assert.Equal("""{"message":"Invalid product data: %1","parameters":["long\u2026"]}""", (await app.GetAsync("/")).Body);
    }

    [Theory]
    [InlineData("Development", null, true)]
    [InlineData("Development", false, false)]
    [InlineData("Production", null, false)]
    [InlineData("Staging", null, false)]
    [InlineData("Production", true, true)]
    public async Task Details_of_exceptions_are_for_Development_unless_told_otherwise(string environment, bool? include, bool expected)
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", void () => throw new InvalidOperationException("secret")),
            options => options.IncludeExceptionDetails = include,
            environment);

        Answer answer = await app.GetAsync("/");

        Assert.Equal(expected, answer.Body.Contains("secret", StringComparison.Ordinal));
        Assert.Equal(expected, answer.Body.Contains(nameof(InvalidOperationException), StringComparison.Ordinal));
    }

    private static async Task Expect(string name, Action<ErrorGenOptions> configure)
    {
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => TestApp.StartAsync(static _ => { }, configure));

        Assert.Contains(name, Assert.Single(exception.Failures), StringComparison.Ordinal);
    }
}
