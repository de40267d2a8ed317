using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.Tests.Formats;

/// <summary>What an application adds to every error: <c>CustomizeProblemDetails</c> of the platform and <c>CustomizeResponse</c>.</summary>
public sealed class CustomizedResponseTests
{
    private static readonly string[] Paths = ["/error", "/returned", "/exception", "/problem", "/nowhere", "/validation", "/status"];

    [Fact]
    public async Task Members_of_CustomizeProblemDetails_are_in_every_error_of_the_problem_details_format()
    {
        await using TestApp app = await StartAsync(customizeProblem: static context => context.ProblemDetails.Extensions["tenant"] = "t1");

        foreach (string path in Paths)
        {
            Answer answer = await app.GetAsync(path);

            Assert.True(answer.Status >= 400, path);
            Assert.Equal("t1", answer.Json.GetProperty("tenant").GetString());
        }
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/xml")]
    public async Task Customization_stays_if_the_body_is_too_large_for_all_errors(string accept)
    {
        int calls = 0;
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                app.MapGet("/map", static () => TypedResults.ValidationProblem(Enumerable.Range(0, 500).ToDictionary(static n => $"field{n}", static n => (string[])["bad"])));
                app.MapGet("/list", static void () =>
                {
                    var all = new AggregateErrorBuilder(new InvalidProductDataError("all"));
                    for (int n = 0; n < 500; n++)
                    {
                        all.Add(new NoSuchEntityError("id", n));
                    }

                    throw all.ToException();
                });
            },
            static options => options.MaxResponseBodySize = 4096,
            configure: builder => builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
            {
                calls++;
                context.ProblemDetails.Title = "Own title";
                context.ProblemDetails.Extensions["tenant"] = "t1";
            }));

        foreach (string path in (string[])["/map", "/list"])
        {
            Answer answer = await app.GetAsync(path, accept);

            Assert.InRange(answer.ContentLength ?? 0, 1024, 4096);
            Assert.Contains("t1", answer.Body, StringComparison.Ordinal);
            Assert.Contains("Own title", answer.Body, StringComparison.Ordinal);
            Assert.Matches("and [0-9]+ more", answer.Body);
        }

        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task CustomizeProblemDetails_runs_once_for_each_error()
    {
        var calls = new List<string>();
        await using TestApp app = await StartAsync(customizeProblem: context => calls.Add(context.HttpContext.Request.Path));

        foreach (string path in Paths)
        {
            _ = await app.GetAsync(path);
        }

        Assert.Equal(Paths, calls);
    }

    [Fact]
    public async Task CustomizeProblemDetails_sees_the_exception_and_the_finished_members()
    {
        ProblemDetailsContext? seen = null;
        await using TestApp app = await StartAsync(customizeProblem: context => seen = context);

        _ = await app.GetAsync("/error");

        Assert.IsType<NoSuchEntityException>(seen!.Exception);
        Assert.Equal(404, seen.ProblemDetails.Status);
        Assert.Equal("Not Found", seen.ProblemDetails.Title);
        Assert.Equal("No such entity with id = 7", seen.ProblemDetails.Detail);
        Assert.Equal("NoSuchEntity", seen.ProblemDetails.Extensions["code"]);
    }

    [Fact]
    public async Task CustomizeProblemDetails_can_change_and_remove_every_member()
    {
        await using TestApp app = await StartAsync(customizeProblem: static context =>
        {
            context.ProblemDetails.Type = "https://shop.example/problem";
            context.ProblemDetails.Title = "Changed title";
            context.ProblemDetails.Detail = "Changed detail";
            context.ProblemDetails.Instance = "/orders/7";
            context.ProblemDetails.Extensions.Clear();
            context.ProblemDetails.Extensions["list"] = new[] { 1, 2 };
            context.ProblemDetails.Extensions["map"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["a"] = true, ["b"] = null };
        });

        Assert.Equal(
            """{"type":"https://shop.example/problem","title":"Changed title","status":404,"detail":"Changed detail","instance":"/orders/7","list":[1,2],"map":{"a":true,"b":null}}""",
            (await app.GetAsync("/error")).Body);
    }

    [Fact]
    public async Task XML_has_the_members_of_CustomizeProblemDetails()
    {
        await using TestApp app = await StartAsync(customizeProblem: static context =>
        {
            context.ProblemDetails.Extensions["tenant"] = "<t1>";
            context.ProblemDetails.Extensions["list"] = new[] { 1, 2 };
        });

        XElement problem = StrictXml.Parse((await app.GetAsync("/error", accept: "application/problem+xml")).Body);

        XNamespace ns = "urn:ietf:rfc:7807";
        Assert.Equal("<t1>", problem.Element(ns + "tenant")!.Value);
        Assert.Equal(["1", "2"], problem.Element(ns + "list")!.Elements(ns + "i").Select(static item => item.Value));
        Assert.Equal("NoSuchEntity", problem.Element(ns + "code")!.Value);
    }

    [Fact]
    public async Task Other_formats_are_not_customized_as_problem_details()
    {
        await using TestApp app = await StartAsync(
            customizeProblem: static _ => throw new InvalidOperationException("not called"), format: ErrorFormats.Magento);

        Assert.Equal(404, (await app.GetAsync("/error")).Status);
        Assert.Single(app.Log.Own);
    }

    [Fact]
    public async Task Exception_of_CustomizeProblemDetails_does_not_change_the_response()
    {
        await using TestApp app = await StartAsync(customizeProblem: static _ => throw new InvalidOperationException("customization failed"));

        Answer answer = await app.GetAsync("/error");

        Assert.Equal(404, answer.Status);
        Assert.Equal("NoSuchEntity", answer.Json.GetProperty("code").GetString());
        Assert.Contains("customization failed", app.Log.Single.Exception!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TraceId_is_that_of_the_platform()
    {
        await using TestApp app = await StartAsync();
        foreach (string path in Paths)
        {
            Answer answer = await app.GetAsync(path);

            Assert.False(string.IsNullOrEmpty(answer.ReceivedJson.GetProperty("traceId").GetString()), path);
        }

        using var parent = new Activity("client").Start();
        Answer traced = await app.GetAsync("/error");

        Assert.Contains(parent.TraceId.ToHexString(), traced.ReceivedJson.GetProperty("traceId").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TraceId_can_be_left_out()
    {
        await using TestApp app = await StartAsync(format: new ProblemDetailsErrorFormat { IncludeTraceId = false });

        Assert.False((await app.GetAsync("/error")).ReceivedJson.TryGetProperty("traceId", out _));
    }

    [Fact]
    public async Task CustomizeResponse_runs_for_every_format()
    {
        foreach (ErrorFormat format in new[] { ErrorFormats.ProblemDetails, ErrorFormats.Magento, ErrorFormats.EPages })
        {
            await using TestApp app = await StartAsync(
                format: format,
                customize: static response =>
                {
                    response.HttpContext.Response.Headers["X-Tenant"] = "t1";
                    response.Title = "Changed title";
                    response.RetryAfter = TimeSpan.FromSeconds(7);
                });
            foreach (string path in Paths)
            {
                Answer answer = await app.GetAsync(path);

                Assert.Equal("t1", answer.Header("X-Tenant"));
                Assert.Equal("7", answer.Header("Retry-After"));
            }
        }
    }

    [Fact]
    public async Task Extensions_of_CustomizeResponse_are_members_of_problem_details()
    {
        await using TestApp app = await StartAsync(customize: static response => response.Extensions["tenant"] = new { id = 1, name = "t" });

        JsonElement tenant = (await app.GetAsync("/error")).Json.GetProperty("tenant");
        XElement problem = StrictXml.Parse((await app.GetAsync("/error", accept: "application/problem+xml")).Body);

        Assert.Equal(1, tenant.GetProperty("id").GetInt32());
        XNamespace ns = "urn:ietf:rfc:7807";
        Assert.Equal("t", problem.Element(ns + "tenant")!.Element(ns + "name")!.Value);
    }

    [Fact]
    public async Task Exception_of_CustomizeResponse_does_not_change_the_response()
    {
        await using TestApp app = await StartAsync(customize: static _ => throw new InvalidOperationException("customization failed"));

        Answer answer = await app.GetAsync("/error");

        Assert.Equal(404, answer.Status);
        Assert.Equal("NoSuchEntity", answer.Json.GetProperty("code").GetString());
        Assert.Contains("customization failed", app.Log.Single.Exception!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_that_the_application_gave_are_kept_in_JSON_and_XML()
    {
        await using TestApp app = await TestApp.StartAsync(app => app.MapGet("/", static () => TypedResults.Problem(
            "None left.", "/orders/7", 409, "Out of stock", "https://shop.example/stock",
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["left"] = 3 })));

        JsonElement json = (await app.GetAsync("/")).Json;
        XElement problem = StrictXml.Parse((await app.GetAsync("/", accept: "application/problem+xml")).Body);

        XNamespace ns = "urn:ietf:rfc:7807";
        Assert.Equal(("https://shop.example/stock", "/orders/7", 3), (json.GetProperty("type").GetString(), json.GetProperty("instance").GetString(), json.GetProperty("left").GetInt32()));
        Assert.Equal(("https://shop.example/stock", "/orders/7", "3"), (problem.Element(ns + "type")!.Value, problem.Element(ns + "instance")!.Value, problem.Element(ns + "left")!.Value));
    }

    [Fact]
    public async Task Member_of_the_application_replaces_the_one_of_the_library()
    {
        await using TestApp app = await StartAsync(customize: static response =>
        {
            response.Extensions["code"] = "OWN";
            response.Extensions["parameters"] = 7;
            response.Extensions["title"] = "not written";
        });

        Answer json = await app.GetAsync("/error");
        XElement xml = StrictXml.Parse((await app.GetAsync("/error", accept: "application/problem+xml")).Body);

        Assert.Equal(["title", "status", "detail", "code", "parameters"], json.MemberNames);
        Assert.Equal(["title", "status", "detail", "code", "parameters"], xml.Elements().Select(static element => element.Name.LocalName));
        Assert.Equal(("OWN", 7), (json.Json.GetProperty("code").GetString(), json.Json.GetProperty("parameters").GetInt32()));
    }

    private static Task<TestApp> StartAsync(
        Action<ProblemDetailsContext>? customizeProblem = null, Action<ErrorResponse>? customize = null, ErrorFormat? format = null) =>
        TestApp.StartAsync(
            static app =>
            {
                app.MapGet("/error", void () => throw new NoSuchEntityException("id", 7));
                app.MapGet("/returned", static () => new NoSuchEntityError("id", 7)).AddErrorsFilter();
                app.MapGet("/exception", void () => throw new InvalidOperationException("secret"));
                app.MapGet("/problem", static () => TypedResults.Problem("None left.", statusCode: 409));
                app.MapGet("/validation", static () => TypedResults.ValidationProblem(
                    new Dictionary<string, string[]>(StringComparer.Ordinal) { ["sku"] = ["Unknown."] }));
                app.MapGet("/status", static () => TypedResults.StatusCode(403));
            },
            options =>
            {
                options.DefaultFormat = format ?? ErrorFormats.ProblemDetails;
                options.CustomizeResponse = customize;
            },
            configure: builder => builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = customizeProblem));
}
