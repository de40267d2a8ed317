using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Formats;

/// <summary>Placeholders in braces: clients that replace names get them without braces, all others get the finished text.</summary>
public sealed class BoundedPlaceholderTests
{
    private static readonly ErrorCatalog Catalog = ErrorCatalog.Create("Own", "en", errors => errors
        .Add("TooWide", 422, "%{width}px are more than %maxpx, by 100%{}", new ErrorParameter("width", ErrorParameterType.Int32), new ErrorParameter("max", ErrorParameterType.Int32))
        .Add("Blank", 422, "Write %{}20 for a blank")
        .AddStatus(new ErrorStatus(500, "Trouble") { MessageTemplate = "100%{} broken: %{reportId}x, %reportId" })
        .AddStatus(new ErrorStatus(410, "Gone") { MessageTemplate = "%{}20 is gone" })
        .AddTranslation("fi", finnish => finnish.AddMessage("TooWide", "%{width}n yli %{max}ta, 100 %")));

    [Fact]
    public async Task Magento_sends_names_without_braces()
    {
        await using TestApp app = await StartAsync(ErrorFormats.Magento);

        Assert.Equal(
            """{"message":"%widthpx are more than %maxpx, by 100%","parameters":{"width":9,"max":5}}""", (await app.GetAsync("/wide")).Body);
        Assert.Equal("""{"message":"%widthn yli %maxta, 100 %","parameters":{"width":9,"max":5}}""", (await app.GetAsync("/wide", language: "fi")).Body);
        Assert.Equal("""{"message":"Write %20 for a blank"}""", (await app.GetAsync("/blank")).Body);
    }

    [Fact]
    public async Task Other_formats_send_the_finished_text()
    {
        await using TestApp app = await StartAsync(ErrorFormats.ProblemDetails);

        Assert.Equal("9px are more than 5px, by 100%", Detail(await app.GetAsync("/wide")));
        Assert.Equal("9n yli 5ta, 100 %", Detail(await app.GetAsync("/wide", language: "fi")));
        Assert.Equal("Write %20 for a blank", Detail(await app.GetAsync("/blank")));
    }

    [Fact]
    public async Task Messages_of_statuses_have_the_report_and_percent_signs()
    {
        await using TestApp app = await StartAsync(ErrorFormats.ProblemDetails);

        Answer broken = await app.GetAsync("/broken");
        string? id = broken.Json.GetProperty("reportId").GetString();

        Assert.Equal($"100% broken: {id}x, {id}", Detail(broken));
        Assert.Equal("%20 is gone", Detail(await app.GetAsync("/gone")));
    }

    private static string? Detail(Answer answer) => answer.Json.GetProperty("detail").GetString();

    private static Task<TestApp> StartAsync(ErrorFormat format) => TestApp.StartAsync(
        app =>
        {
            app.MapGet("/wide", void () => throw Catalog.Definitions[0].CreateError(9, 5).ToException());
            app.MapGet("/blank", void () => throw Catalog.Definitions[1].CreateError().ToException());
            app.MapGet("/broken", void () => throw new InvalidOperationException()).AddErrorCatalogFilter(new OwnFilter(Catalog));
            app.MapGet("/gone", static () => Results.StatusCode(410)).AddErrorCatalogFilter(new OwnFilter(Catalog));
        },
        options => options.DefaultFormat = format);
}
