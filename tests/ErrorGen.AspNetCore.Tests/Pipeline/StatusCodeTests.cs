using System.Diagnostics.Metrics;
using System.Text.Json;
using ErrorGen.AspNetCore.Tests.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Pipeline;

/// <summary>A code that the catalogue gives a status identifies the failures with it that no entry describes.</summary>
public sealed class StatusCodeTests
{
    private const string TypeBase = "https://shop.example/errors/{code}";

    private static readonly ErrorStatus[] Statuses =
    [
        new(400, title: null) { Code = "4000" },
        new(404, title: null) { MessageTemplate = "Nothing here.", Code = "not/found" },
        new(406, title: null) { Code = "take-less" },
        new(409, title: null) { Code = "0" },
        new(500, title: null) { MessageTemplate = "We failed.", Code = "failed" },
    ];

    [Fact]
    public async Task Problem_details_have_the_status_code_text_as_code_and_in_the_type()
    {
        await using TestApp app = await StartAsync(ErrorFormats.ProblemDetails);

        Assert.Equal(
            """{"type":"https://shop.example/errors/not%2Ffound","title":"Not Found","status":404,"detail":"Nothing here.","code":"not/found"}""",
            (await app.GetAsync("/nowhere")).Body);
        Assert.Contains("<code>not/found</code>", (await app.GetAsync("/nowhere", "application/xml")).Body, StringComparison.Ordinal);
        Assert.Equal("failed", (await app.GetAsync("/thrown")).Json.GetProperty("code").GetString());
        Assert.Equal("4000", (await app.GetAsync("/invalid")).Json.GetProperty("code").GetString());
        Assert.False((await app.GetAsync("/gone")).Json.TryGetProperty("code", out _));
    }

    [Theory]
    [InlineData("/nowhere", """{"message":"Nothing here.","code":"not/found"}""", "<code>not/found</code>")]
    [InlineData("/thrown", """{"message":"We failed.","code":"failed"}""", "<code>failed</code>")]
    [InlineData("/invalid", """{"message":"Too many.","code":4000}""", "<code>4000</code>")]
    public async Task Magento_has_the_code_of_the_status(string path, string json, string xml)
    {
        await using TestApp app = await StartAsync(ErrorFormats.Magento);

        Assert.Equal(json, (await app.GetAsync(path)).Body);
        Assert.Contains(xml, (await app.GetAsync(path, "application/xml")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Magento_omits_the_code_zero()
    {
        await using TestApp app = await StartAsync(ErrorFormats.Magento);

        Assert.Equal(["message"], (await app.GetAsync("/conflict")).MemberNames);
    }

    [Fact]
    public async Task An_entry_keeps_its_own_code()
    {
        await using TestApp app = await StartAsync(ErrorFormats.ProblemDetails);

        Assert.Equal("NoSuchEntity", (await app.GetAsync("/entry")).Json.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Not_acceptable_has_the_code_of_the_status()
    {
        await using TestApp app = await StartAsync(ErrorFormats.ProblemDetails);

        Answer answer = await app.GetAsync("/strict", "image/png");

        Assert.Equal((406, "take-less"), (answer.Status, answer.Json.GetProperty("code").GetString()));
        Assert.Equal("https://shop.example/errors/take-less", answer.Json.GetProperty("type").GetString());
        Assert.StartsWith("None of the available", answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere", "not/found", "GET /nowhere was answered with 404 not/found: Nothing here.")]
    [InlineData("/thrown", "UnhandledException", "GET /thrown was answered with 500 failed, report id ")]
    [InlineData("/gone", "PlainStatus", "GET /gone was answered with 410: ")]
    public async Task Log_record_has_the_code_of_the_status(string path, string name, string text)
    {
        await using TestApp app = await StartAsync(ErrorFormats.ProblemDetails);

        Answer answer = await app.GetAsync(path);

        Assert.Equal(name, app.Log.Single.EventId.Name);
        Assert.StartsWith(text, app.Log.Single.Text, StringComparison.Ordinal);
        Assert.Equal(
            answer.Json.TryGetProperty("code", out JsonElement code) ? code.GetString() : null,
            app.Log.Single.Properties.GetValueOrDefault("Code"));
    }

    [Fact]
    public async Task Metrics_have_the_code_of_the_status()
    {
        await using TestApp app = await StartAsync(ErrorFormats.ProblemDetails);
        IMeterFactory meters = app.Services.GetRequiredService<IMeterFactory>();
        using var failures = new Measurements(meters, "ErrorGen", "errorgen.failures");
        using var durations = new Measurements(meters, "Microsoft.AspNetCore.Hosting", "http.server.request.duration");

        await app.GetAsync("/nowhere");

        Assert.Equal("not/found", (await failures.NextAsync())["error.type"]);
        Assert.Equal("not/found", (await durations.NextAsync())["error.type"]);
    }

    private static Task<TestApp> StartAsync(ErrorFormat format) => TestApp.StartAsync(
        static app =>
        {
            app.MapGet("/thrown", void () => throw new InvalidOperationException("secret"));
            app.MapGet("/invalid", static () => TypedResults.Problem(statusCode: 400, detail: "Too many."));
            app.MapGet("/conflict", static () => TypedResults.Conflict());
            app.MapGet("/gone", static () => TypedResults.StatusCode(410));
            app.MapGet("/entry", void () => throw new NoSuchEntityException("id", 7));
            app.MapGet("/strict", static () => 1).WithSuccessConvention(SuccessConventions.Magento);
        },
        options =>
        {
            options.DefaultFormat = format;
            options.Catalogs.Insert(0, OwnCatalog.Create(TypeBase, Statuses));
        });
}
