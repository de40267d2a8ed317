using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Origins;

/// <summary>Exceptions of other libraries in the words of the catalogue.</summary>
public sealed class ExceptionMappingTests
{
    private static readonly ErrorDefinition Gone = OwnCatalog.Define(new ErrorCatalogEntry("Gone", 410, "It is gone."));

    [Fact]
    public async Task Mapped_exception_is_sent_as_its_error()
    {
        await using TestApp app = await StartAsync(
            new KeyNotFoundException("secret"),
            options => options.Map<KeyNotFoundException>(static _ => new NoSuchEntityError("id", 7)));

        Answer answer = await app.GetAsync("/");

        Assert.Equal(404, answer.Status);
        Assert.Equal("No such entity with id = 7", answer.Json.GetProperty("detail").GetString());
        Assert.DoesNotContain("secret", answer.Body, StringComparison.Ordinal);
        Assert.Equal((404, "NoSuchEntity"), app.Log.Single.Event);
        Assert.Equal(LogLevel.Information, app.Log.Single.Level);
    }

    [Theory]
    [InlineData("first", 410)]
    [InlineData("second", 404)]
    [InlineData("neither", 500)]
    public async Task The_first_mapping_whose_predicate_holds_decides(string message, int expected)
    {
        await using TestApp app = await StartAsync(new InvalidOperationException(message), options =>
        {
            options.Map<ArgumentException>(Gone);
            options.Map<InvalidOperationException>(Gone, static exception => exception.Message == "first");
            options.Map<InvalidOperationException>(static exception => exception.Message == "neither" ? null : new NoSuchEntityError("id", 7));
        });

        Assert.Equal(expected, (await app.GetAsync("/")).Status);
    }

    [Fact]
    public async Task Mapping_covers_derived_exceptions_and_those_of_the_framework()
    {
        await using TestApp app = await StartAsync(new BadHttpRequestException("x"), options => options.Map<IOException>(Gone));

        Assert.Equal(410, (await app.GetAsync("/")).Status);
    }

    [Fact]
    public async Task An_error_of_the_catalogue_is_never_mapped()
    {
        await using TestApp app = await StartAsync(new NoSuchEntityException("id", 7), options => options.Map<Exception>(Gone));

        Assert.Equal(404, (await app.GetAsync("/")).Status);
    }

    [Fact]
    public async Task A_mapping_that_throws_leaves_a_masked_500()
    {
        await using TestApp app = await StartAsync(
            new InvalidOperationException("secret"),
            options => options.Map<Exception>(static Error? (_) => throw new NotSupportedException("secret too")));

        Answer answer = await app.GetAsync("/");

        Assert.Equal(500, answer.Status);
        Assert.DoesNotContain("secret", answer.Body, StringComparison.Ordinal);
        string recorded = app.Log.Single.Exception!.ToString();
        Assert.Contains("System.InvalidOperationException: secret", recorded, StringComparison.Ordinal);
        Assert.Contains("System.NotSupportedException: secret too", recorded, StringComparison.Ordinal);
        Assert.Contains($"report id {answer.Json.GetProperty("reportId").GetString()}", app.Log.Single.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_with_parameters_needs_a_function() =>
        Assert.Throws<ArgumentException>("definition", static () => new ErrorGenOptions().Map<Exception>(Errors.NoSuchEntity));

    private static Task<TestApp> StartAsync(Exception exception, Action<ErrorGenOptions> options) =>
        TestApp.StartAsync(app => app.MapGet("/", void () => throw exception), options);
}
