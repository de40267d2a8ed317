using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Success;

/// <summary>What endpoints return, in the manner of Magento.</summary>
public sealed class MagentoSuccessTests
{
    private const string Json = "application/json";
    private const string Xml = "application/xml";
    private const string Declaration = "<?xml version=\"1.0\"?>\n";
    private const string ProductJson = """{"sku":"A<1>","price":1.50,"tags":["x"]}""";
    private const string ProductXml = Declaration
        + "<response>\n  <sku>A&lt;1&gt;</sku>\n  <price>1.50</price>\n  <tags>\n    <item>x</item>\n  </tags>\n</response>\n";

    private static readonly Product Sample = new("A<1>", 1.50m, ["x"]);

    [Theory]
    [InlineData("value")]
    [InlineData("task")]
    [InlineData("ok")]
    [InlineData("union")]
    [InlineData("created")]
    [InlineData("created-at")]
    [InlineData("json")]
    public async Task Success_with_content_is_200(string path)
    {
        await using TestApp app = await StartAsync();

        Answer json = await app.AskAsync(path, Json);
        Answer xml = await app.AskAsync(path, Xml);

        Assert.Equal((200, "application/json; charset=utf-8"), (json.Status, json.ContentType));
        Assert.Equal(ProductJson, json.Body);
        Assert.Equal((200, "application/xml; charset=utf-8", ProductXml), (xml.Status, xml.ContentType, xml.Body));
        Assert.Equal(("Accept", "Accept"), (json.Header("Vary"), xml.Header("Vary")));
    }

    [Theory]
    [InlineData("created", Json)]
    [InlineData("created", Xml)]
    [InlineData("created-at", Json)]
    [InlineData("created-at", Xml)]
    [InlineData("created-empty", Json)]
    [InlineData("created-empty", Xml)]
    public async Task Location_of_a_created_resource_is_kept(string path, string accept)
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.AskAsync(path, accept);

        Assert.Equal(200, answer.Status);
        Assert.EndsWith("/value", answer.Header("Location"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("void")]
    [InlineData("void-task")]
    [InlineData("ok-empty")]
    [InlineData("no-content")]
    [InlineData("status-204")]
    [InlineData("ok-null")]
    public async Task Empty_content_is_true_for_DELETE_and_an_empty_list_otherwise(string path)
    {
        await using TestApp app = await StartAsync();

        Answer deleted = await app.AskAsync(HttpMethod.Delete, path, Json);
        Answer deletedXml = await app.AskAsync(HttpMethod.Delete, path, Xml);
        Answer posted = await app.AskAsync(HttpMethod.Post, path, Json);
        Answer postedXml = await app.AskAsync(HttpMethod.Post, path, Xml);

        Assert.Equal((200, "application/json; charset=utf-8", "true"), (deleted.Status, deleted.ContentType, deleted.Body));
        Assert.Equal((200, "application/xml; charset=utf-8", Declaration + "<response>true</response>\n"), (deletedXml.Status, deletedXml.ContentType, deletedXml.Body));
        Assert.Equal((200, "[]"), (posted.Status, posted.Body));
        Assert.Equal((200, Declaration + "<response/>\n"), (postedXml.Status, postedXml.Body));
    }

    [Fact]
    public async Task Accepted_stays_202()
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.AskAsync("accepted", Xml);

        Assert.Equal((202, ProductXml), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task A_text_is_a_JSON_string()
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.AskAsync("token", Json);

        Assert.Equal(("application/json; charset=utf-8", "\"abc\""), (answer.ContentType, answer.Body));
    }

    [Theory]
    [InlineData(Json, """["a","b"]""")]
    [InlineData(Xml, Declaration + "<response>\n  <item>a</item>\n  <item>b</item>\n</response>\n")]
    public async Task A_stream_of_values_is_a_list(string accept, string body)
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.AskAsync("stream", accept);

        Assert.Equal((200, body), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("value")]
    [InlineData("ok")]
    [InlineData("void")]
    public async Task HEAD_has_the_headers_and_no_body(string path)
    {
        await using TestApp app = await StartAsync();

        Answer json = await app.AskAsync(HttpMethod.Head, path, Json);
        Answer xml = await app.AskAsync(HttpMethod.Head, path, Xml);

        Assert.Equal((200, "application/json; charset=utf-8", ""), (json.Status, json.ContentType, json.Body));
        Assert.Equal((200, "application/xml; charset=utf-8", ""), (xml.Status, xml.ContentType, xml.Body));
    }

    [Theory]
    [InlineData("redirect", 302, null, "")]
    [InlineData("not-modified", 304, null, "")]
    [InlineData("text", 200, "text/csv", "a;b")]
    [InlineData("file", 200, "application/pdf", "%PDF")]
    [InlineData("own", 200, "text/plain", "own")]
    [InlineData("written", 200, "text/plain", "written")]
    [InlineData("unflushed", 200, "text/plain", "unflushed")]
    [InlineData("own-status", 418, "application/json; charset=utf-8", """{"a":1}""")]
    public async Task Result_that_writes_its_own_response_passes(string path, int status, string? contentType, string body)
    {
        await using TestApp app = await StartAsync();

        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = app.Address };
        client.DefaultRequestHeaders.Add("Accept", Xml);
        using HttpResponseMessage response = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Answer answer = await Answer.ReadAsync(response);

        Assert.Equal((status, contentType, body), (answer.Status, answer.ContentType, answer.Body));
    }

    [Theory]
    [InlineData("returned")]
    [InlineData("thrown")]
    public async Task An_error_passes_in_its_format(string path)
    {
        await using TestApp app = await StartAsync();

        Answer json = await app.AskAsync(path, Json);
        Answer xml = await app.AskAsync(path, Xml);

        Assert.Equal((404, "sku"), (json.Status, json.Json.GetProperty("parameters").GetProperty("fieldName").GetString()));
        Assert.Equal((404, "application/xml; charset=utf-8"), (xml.Status, xml.ContentType));
        Assert.Equal("Accept", json.Header("Vary"));
    }

    [Fact]
    public async Task A_failed_binding_keeps_its_status()
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.AskAsync("number/x", Json);

        Assert.Equal(400, answer.Status);
    }

    [Theory]
    [InlineData("value-fails")]
    [InlineData("ok-fails")]
    public async Task A_value_that_cannot_be_XML_is_a_whole_error(string path)
    {
        await using TestApp app = await StartAsync();

        Answer answer = await app.AskAsync(path, Xml);

        Assert.Equal((500, "application/xml; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.Equal("response", StrictXml.Parse(answer.Body).Name.LocalName);
    }

    private static Task<TestApp> StartAsync() => TestApp.StartAsync(
        app =>
        {
            RouteGroupBuilder group = app.MapGroup("").AddErrorsFilter().WithSuccessConvention(SuccessConventions.Magento);
            MapValues(group);
            MapEmpty(group);
            MapOthers(group);
        },
        static options => options.DefaultFormat = ErrorFormats.Magento);

    private static void MapValues(RouteGroupBuilder group)
    {
        string[] getAndHead = ["GET", "HEAD"];
        group.MapMethods("/value", getAndHead, () => Sample).WithName("value");
        group.MapGet("/task", () => Task.FromResult(Sample));
        group.MapMethods("/ok", getAndHead, () => TypedResults.Ok(Sample));
        group.MapGet("/union", Results<Ok<Product>, NotFound> () => TypedResults.Ok(Sample));
        group.MapGet("/created", () => TypedResults.Created("/value", Sample));
        group.MapGet("/created-at", () => TypedResults.CreatedAtRoute(Sample, "value"));
        group.MapGet("/created-empty", () => TypedResults.Created("/value"));
        group.MapGet("/json", () => TypedResults.Json(Sample));
        group.MapGet("/accepted", () => TypedResults.Accepted("/value", Sample));
        group.MapGet("/token", () => "abc");
        group.MapGet("/stream", ReadAsync);
        group.MapGet("/value-fails", () => new Failing());
        group.MapGet("/ok-fails", () => TypedResults.Ok(new Failing()));
        group.MapGet("/number/{number}", (int number) => number);
    }

    private static void MapEmpty(RouteGroupBuilder group)
    {
        string[] methods = ["DELETE", "POST", "HEAD"];
        group.MapMethods("/void", methods, () => { });
        group.MapMethods("/void-task", methods, static () => Task.Delay(1));
        group.MapMethods("/ok-empty", methods, () => TypedResults.Ok());
        group.MapMethods("/no-content", methods, () => TypedResults.NoContent());
        group.MapMethods("/status-204", methods, () => TypedResults.StatusCode(204));
        group.MapMethods("/ok-null", methods, () => TypedResults.Ok<Product>(null));
    }

    private static void MapOthers(RouteGroupBuilder group)
    {
        group.MapGet("/redirect", () => TypedResults.Redirect("/value"));
        group.MapGet("/not-modified", () => TypedResults.StatusCode(304));
        group.MapGet("/text", () => TypedResults.Text("a;b"u8, "text/csv"));
        group.MapGet("/file", () => TypedResults.Bytes("%PDF"u8.ToArray(), "application/pdf"));
        group.MapGet("/own", () => new OwnResult());
        group.MapGet("/written", static async (HttpContext context) =>
        {
            context.Response.ContentType = "text/plain";
            await context.Response.WriteAsync("written");
        });
        group.MapGet("/unflushed", static (HttpContext context) =>
        {
            context.Response.ContentType = "text/plain";
            "unflushed"u8.CopyTo(context.Response.BodyWriter.GetSpan(9));
            context.Response.BodyWriter.Advance(9);
        });
        group.MapGet("/own-status", (HttpContext context) =>
        {
            context.Response.StatusCode = 418;
            return new { a = 1 };
        });
        group.MapGet("/returned", () => (object)new NoSuchEntityError("sku", 5));
        group.MapGet("/thrown", Product () => throw new NoSuchEntityException("sku", 5));
    }

    private static async IAsyncEnumerable<string> ReadAsync()
    {
        yield return "a";
        await Task.Yield();
        yield return "b";
    }

    private sealed class OwnResult : IResult, IValueHttpResult
    {
        public object? Value => Sample;

        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = "text/plain";
            return httpContext.Response.WriteAsync("own");
        }
    }
}
