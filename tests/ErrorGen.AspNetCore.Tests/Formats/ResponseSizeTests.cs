using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Formats;

/// <summary>A request cannot choose the size of its response.</summary>
public sealed class ResponseSizeTests
{
    private const int OneMegabyte = 1024 * 1024;

    public static TheoryData<string, string> Formats => new()
    {
        { nameof(ErrorFormats.ProblemDetails), "application/json" },
        { nameof(ErrorFormats.ProblemDetails), "application/xml" },
        { nameof(ErrorFormats.ProblemDetails), "text/html" },
        { nameof(ErrorFormats.Magento), "application/json" },
        { nameof(ErrorFormats.Magento), "application/xml" },
        { nameof(ErrorFormats.Magento), "text/html" },
        { nameof(ErrorFormats.MagentoFallback), "application/json" },
        { nameof(ErrorFormats.MagentoFallback), "application/xml" },
        { nameof(ErrorFormats.EPages), "application/json" },
        { nameof(ErrorFormats.EPages), "text/html" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Fifty_thousand_errors_are_listed_up_to_a_limit_and_the_rest_is_counted(string format, string accept)
    {
        await using TestApp app = await StartAsync(format);

        Answer answer = await app.GetAsync("/collected/50000", accept);

        Assert.Equal(400, answer.Status);
        Assert.True(answer.ContentLength <= OneMegabyte, $"{answer.ContentLength} bytes");
        Assert.Contains("No such entity with id = 999", Rendered(answer.Body), StringComparison.Ordinal);
        Assert.DoesNotContain("No such entity with id = 1000", Rendered(answer.Body), StringComparison.Ordinal);
        Assert.Contains("and 49000 more", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task List_at_the_limit_does_not_mention_omitted_errors(string format, string accept)
    {
        await using TestApp app = await StartAsync(format);

        Answer answer = await app.GetAsync("/collected/1000", accept);

        Assert.Contains("No such entity with id = 999", Rendered(answer.Body), StringComparison.Ordinal);
        Assert.DoesNotMatch("and [0-9]+ more", answer.Body);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_body_that_would_be_too_large_lists_fewer_errors(string format, string accept)
    {
        await using TestApp app = await StartAsync(format);

        Answer answer = await app.GetAsync("/wide", accept);

        Assert.Equal(400, answer.Status);
        Assert.True(answer.ContentLength <= OneMegabyte, $"{answer.ContentLength} bytes");
        Assert.True(answer.ContentLength >= OneMegabyte / 8, $"{answer.ContentLength} bytes");
        Assert.Matches("and [0-9]+ more", answer.Body);
        Assert.Equal(LogLevel.Information, app.Log.Single.Level);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_parameter_of_a_hundred_megabytes_is_cut(string format, string accept)
    {
        await using TestApp app = await StartAsync(format);

        Answer answer = await app.GetAsync("/parameter", accept);

        Assert.Equal(400, answer.Status);
        Assert.True(answer.ContentLength <= 16 * 1024, $"{answer.ContentLength} bytes");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_problem_with_a_large_text_is_cut(string format, string accept)
    {
        await using TestApp app = await StartAsync(format);

        foreach (string path in new[] { "/problem", "/field" })
        {
            Answer answer = await app.GetAsync(path, accept);

            Assert.Equal(400, answer.Status);
            Assert.True(answer.ContentLength <= OneMegabyte, $"{answer.ContentLength} bytes");
        }
    }

    [Fact]
    public async Task Options_set_both_limits()
    {
        await using TestApp app = await StartAsync(nameof(ErrorFormats.ProblemDetails), options: static options =>
        {
            options.MaxListedErrors = 2;
            options.MaxResponseBodySize = 2048;
        });

        Answer few = await app.GetAsync("/collected/5");
        Answer wide = await app.GetAsync("/wide");

        Assert.Equal(3, few.Json.GetProperty("errors").GetArrayLength());
        Assert.Equal("and 3 more", few.Json.GetProperty("errors")[2].GetProperty("detail").GetString());
        Assert.True(wide.ContentLength <= 2048, $"{wide.ContentLength} bytes");
        Assert.Equal(400, wide.Status);
    }

    [Theory]
    [InlineData(-1, 4096)]
    [InlineData(1, 100)]
    public async Task Limits_out_of_range_are_refused(int maxListedErrors, int maxResponseBodySize) =>
        await Assert.ThrowsAsync<OptionsValidationException>(async () => await StartAsync(
            nameof(ErrorFormats.ProblemDetails),
            options: options => (options.MaxListedErrors, options.MaxResponseBodySize) = (maxListedErrors, maxResponseBodySize)));

    /// <summary>The messages as a reader sees them: the formats that send placeholders send the values beside them.</summary>
    private static string Rendered(string body) => System.Text.RegularExpressions.Regex.Replace(
        body,
        "No such entity with %fieldName = %fieldValue(.*?)([0-9]+)(?=[\"<}])",
        "No such entity with id = $2",
        System.Text.RegularExpressions.RegexOptions.Singleline,
        TimeSpan.FromSeconds(10));

    private static ErrorFormat FormatOf(string name) => name switch
    {
        nameof(ErrorFormats.Magento) => ErrorFormats.Magento,
        nameof(ErrorFormats.MagentoFallback) => ErrorFormats.MagentoFallback,
        nameof(ErrorFormats.EPages) => ErrorFormats.EPages,
        _ => ErrorFormats.ProblemDetails,
    };

    private static Task<TestApp> StartAsync(string format, Action<ErrorGenOptions>? options = null) => TestApp.StartAsync(
        static app =>
        {
            app.MapGet("/collected/{count}", static void (int count) => throw Collect(count, static i => new NoSuchEntityError("id", i)));
            app.MapGet("/wide", static void () => throw Collect(1_000, static _ => new InvalidProductDataError(new string('x', 1_024))));
            app.MapGet("/parameter", static void () => throw new InvalidProductDataException(new string('<', 100_000_000)));
            app.MapGet("/problem", static () => TypedResults.Problem(new string('<', 20_000_000), statusCode: 400));
            app.MapGet("/field", static () => TypedResults.ValidationProblem(
                new Dictionary<string, string[]> { [new string('f', 20_000_000)] = [new string('m', 20_000_000)] }));
        },
        given =>
        {
            given.DefaultFormat = FormatOf(format);
            options?.Invoke(given);
        });

    private static AggregateErrorException Collect(int count, Func<int, Error> error)
    {
        var errors = new AggregateErrorBuilder(new InvalidProductDataError("several"));
        for (int i = 0; i < count; i++)
        {
            errors.Add(error(i), $"row[{i}]");
        }

        return errors.ToException();
    }
}
