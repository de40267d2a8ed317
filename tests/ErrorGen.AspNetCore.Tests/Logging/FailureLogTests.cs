using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Logging;

public sealed class FailureLogTests
{
    [Theory]
    [InlineData("/thrown")]
    [InlineData("/returned")]
    [InlineData("/filtered")]
    public async Task An_error_of_the_client_is_one_record_of_information(string path)
    {
        await using TestApp app = await TestApp.StartAsync(app =>
        {
            app.MapGet("/thrown", void () => throw new NoSuchEntityException("id", 7));
            app.MapGet("/filtered", void () => throw new NoSuchEntityException("id", 7)).AddErrorsFilter();
            app.MapGet("/returned", static () => new NoSuchEntityError("id", 7)).AddErrorsFilter();
        });

        await app.GetAsync(path);
        LogRecord record = app.Log.Single;

        Assert.Equal(LogLevel.Information, record.Level);
        Assert.Equal(404, record.EventId.Id);
        Assert.Equal("NoSuchEntity", record.EventId.Name);
        Assert.Null(record.Exception);
        Assert.Equal($"GET {path} was answered with 404 NoSuchEntity: No such entity with id = 7", record.Text);
        Assert.DoesNotContain(app.Log.All, static other => other.Level >= LogLevel.Warning);
    }

    [Fact]
    public async Task Log_record_has_structured_typed_properties()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapPut("/a/{id}", void (string id) => throw new NoSuchEntityException("id", 7)));

        await app.SendAsync(HttpMethod.Put, "/a/b");
        IReadOnlyDictionary<string, object?> properties = app.Log.Single.Properties;

        Assert.Equal("PUT", properties["Method"]);
        Assert.Equal("/a/b", properties["Path"]);
        Assert.Equal(404, properties["Status"]);
        Assert.Equal("NoSuchEntity", properties["Code"]);
        Assert.Equal("id", properties["Parameters.fieldName"]);
        Assert.Equal(7L, properties["Parameters.fieldValue"]);
        Assert.Equal("{Method} {Path} {Outcome} {Status} {Code}: {Detail}", properties["{OriginalFormat}"]);
    }

    [Fact]
    public async Task An_error_of_the_service_is_one_record_with_the_exception()
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", void () => throw new ShopClosedException()));

        await app.GetAsync("/");

        Assert.Equal(LogLevel.Error, app.Log.Single.Level);
        Assert.Equal("SHOP-503", app.Log.Single.EventId.Name);
        Assert.IsType<ShopClosedException>(app.Log.Single.Exception);
    }

    [Fact]
    public async Task Unexpected_exception_is_one_record_with_the_report_id_of_the_response()
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", void () => throw new InvalidOperationException("secret")));

        Answer answer = await app.GetAsync("/");
        LogRecord record = app.Log.Single;

        Assert.Equal(answer.Json.GetProperty("reportId").GetString(), record.Properties["ReportId"]);
        Assert.Equal(LogLevel.Error, record.Level);
        Assert.Equal((500, "UnhandledException"), record.Event);
        Assert.Equal("secret", record.Exception!.Message);
        Assert.Equal($"GET / was answered with 500, report id {record.Properties["ReportId"]}", record.Text);
    }

    [Fact]
    public async Task Two_failures_have_two_report_ids()
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", void () => throw new InvalidOperationException("secret")));

        await app.GetAsync("/");
        await app.GetAsync("/");

        Assert.Equal(2, app.Log.Own.Select(static record => record.Properties["ReportId"]).Distinct().Count());
    }

    [Theory]
    [InlineData("a\nfail: Fake[0]", @"a\u000Afail: Fake[0]")]
    [InlineData("a\r\nb", @"a\u000D\u000Ab")]
    [InlineData("\u001B[31mred\u009B0m", @"\u001B[31mred\u009B0m")]
    [InlineData("a\u0085b\u2028c\u2029d\0", @"a\u0085b\u2028c\u2029d\u0000")]
    [InlineData("\u202Etxt.exe\u2066x\u200F\u061C", @"\u202Etxt.exe\u2066x\u200F\u061C")]
    [InlineData("{Status} %1 üñ😀", "{Status} %1 üñ😀")]
    public async Task A_value_cannot_forge_a_record(string value, string expected)
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", void () => throw new InvalidProductDataException(value)));

        await app.GetAsync("/");

        Assert.Equal($"GET / was answered with 400 InvalidProductData: Invalid product data: {expected}", app.Log.Single.Text);
        Assert.Equal(expected, app.Log.Single.Properties["Parameters.reason"]);
    }

    [Fact]
    public async Task A_path_cannot_forge_a_record_either()
    {
        await using TestApp app = await TestApp.StartAsync(app => app.Run(static _ => throw new InvalidProductDataException("x")));

        await app.GetAsync("/a%0D%0Afail:%20Fake%5B0%5D");

        Assert.StartsWith(@"GET /a\u000D\u000Afail: Fake[0] was answered", app.Log.Single.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reason_of_a_bad_request_cannot_forge_a_record_either()
    {
        await using TestApp app = await TestApp.StartAsync(
            app => app.MapGet("/", void () => throw new BadHttpRequestException("bad\nvalue", new FormatException("in\nside"))));

        await app.GetAsync("/");

        Assert.Equal(@"GET / was answered with 400: bad\u000Avalue in\u000Aside", app.Log.Single.Text);
        Assert.Equal((400, "BadHttpRequest"), app.Log.Single.Event);
    }

    [Fact]
    public async Task Logged_path_includes_the_path_base()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                app.UsePathBase("/shop");
                app.UseErrorGen();
                app.Run(static _ => throw new InvalidProductDataException("x"));
            },
            use: false);

        await app.GetAsync("/shop/orders");

        Assert.Equal("/shop/orders", app.Log.Single.Properties["Path"]);
    }
}
