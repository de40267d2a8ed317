using Microsoft.AspNetCore.Builder;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Formats;

/// <summary>Constants of an entry are members of problem details, beside the code.</summary>
public sealed class ConstantDataTests
{
    private static readonly ErrorCatalog Catalog = ErrorCatalog.Create("Own", "en", errors => errors
        .Add(new ErrorCatalogEntry("ER_DUP", 409, "Duplicate %key", new ErrorParameter("key"))
        {
            Code = "23000",
            SharesCode = true,
            Data = [new("sqlState", "23000"), new("errno", 1062), new("isTransient", false)],
        })
        .Add(new ErrorCatalogEntry("ER_NULL", 400, "No value") { Code = "23000", SharesCode = true, Data = [new("sqlState", "23000")] }));

    [Fact]
    public async Task Problem_details_have_the_constants_after_the_code()
    {
        await using TestApp app = await StartAsync(ErrorFormats.ProblemDetails);

        Answer answer = await app.GetAsync("/duplicate");

        Assert.Contains(
            """
            "code":"23000","sqlState":"23000","errno":1062,"isTransient":false,"parameters":{"key":"a"}
            """.Trim(),
            answer.Body,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_formats_do_not_have_them()
    {
        await using TestApp app = await StartAsync(ErrorFormats.Magento);

        Assert.DoesNotContain("sqlState", (await app.GetAsync("/duplicate")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_that_the_application_adds_replace_constants()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/duplicate", void () => throw Catalog.Definitions[0].CreateError("a").ToException()),
            options =>
            {
                options.DefaultFormat = ErrorFormats.ProblemDetails;
                options.CustomizeResponse = response => response.Extensions["sqlState"] = "own";
            });

        string body = (await app.GetAsync("/duplicate")).Body;

        Assert.Contains("\"sqlState\":\"own\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"sqlState\":\"23000\"", body, StringComparison.Ordinal);
    }

    private static Task<TestApp> StartAsync(ErrorFormat format) => TestApp.StartAsync(
        app => app.MapGet("/duplicate", void () => throw Catalog.Definitions[0].CreateError("a").ToException()),
        options => options.DefaultFormat = format);
}
