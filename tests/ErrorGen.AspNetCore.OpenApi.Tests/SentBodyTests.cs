using System.Text.Json.Nodes;
using ErrorGen.AspNetCore.OpenApi.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ErrorGen.AspNetCore.OpenApi.Tests;

/// <summary>Bodies that endpoints send, and the examples of the document, match the schemas of the document.</summary>
public sealed class SentBodyTests
{
    private static readonly ErrorDefinition[] Errors = [.. Shop.Catalog.Definitions];

    public static TheoryData<string, ErrorSchemas> Formats
    {
        get
        {
            var rows = new TheoryData<string, ErrorSchemas>();
            foreach (string format in new[] { "problem", "problem-list", "magento", "fallback", "epages", "container" })
            {
                foreach (ErrorSchemas style in Enum.GetValues<ErrorSchemas>())
                {
                    rows.Add(format, style);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Every_sent_body_and_every_example_matches_its_schema(string format, ErrorSchemas style)
    {
        await using TestApp app = await StartAsync(Find(format), style);
        ApiDocument document = await DocumentApp.ReadAsync(app);
        var sent = new List<string>();
        foreach (string key in Errors.Select(static error => error.Key))
        {
            await AssertSentAsync(app, document, HttpMethod.Post, $"/throw?key={key}", "/throw", null, sent);
        }

        await AssertSentAsync(app, document, HttpMethod.Post, "/throw", "/throw", null, sent);
        await AssertSentAsync(app, document, HttpMethod.Post, "/throw?key=nothing", "/throw", null, sent);
        await AssertSentAsync(app, document, HttpMethod.Post, "/aggregate", "/aggregate", null, sent);
        await AssertSentAsync(app, document, HttpMethod.Post, "/body", "/body", "{", sent);
        await AssertSentAsync(app, document, HttpMethod.Post, "/body", "/body", "{\"age\":\"x\"}", sent);
        await AssertSentAsync(app, document, HttpMethod.Post, "/validation", "/validation", null, sent);

        Assert.Equal(["400", "403", "404", "409", "422", "500", "503"], sent.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        foreach ((_, _, string mediaType, JsonObject content) in document.Bodies().Where(static body => body.MediaType.EndsWith("json", StringComparison.Ordinal)))
        {
            foreach ((string name, JsonNode? example) in content["examples"]?.AsObject() ?? [])
            {
                document.AssertValid(example!["value"]!, content["schema"]!);
                Assert.NotEmpty(name);
            }
        }
    }

    [Fact]
    public async Task Example_is_the_body_that_is_sent()
    {
        await using TestApp app = await StartAsync(ErrorFormats.ProblemDetails, ErrorSchemas.Codes);
        ApiDocument document = await DocumentApp.ReadAsync(app);

        foreach (ErrorDefinition error in Errors)
        {
            foreach (string mediaType in new[] { "application/problem+json", "application/problem+xml" })
            {
                Answer answer = await app.SendAsync(HttpMethod.Post, $"/throw?key={error.Key}", accept: mediaType);
                JsonNode example = document.Examples("/throw", $"{error.Status}", mediaType)[error.Code];

                Assert.Equal(
                    Normalize(mediaType.EndsWith("json", StringComparison.Ordinal) ? JsonNode.Parse(answer.ReceivedBody)!.ToJsonString() : answer.ReceivedBody),
                    Normalize(example is JsonValue text ? (string)text! : example.ToJsonString()));
            }
        }
    }

    [Fact]
    public async Task Example_is_in_the_language_of_the_catalogue_for_every_request()
    {
        var catalog = ErrorCatalog.Create("Ratios", "de", static errors => errors
            .Add("Ratio", 409, "Nur %ratio übrig.", new ErrorParameter("ratio", ErrorParameterType.Double))
            .AddTranslation("en", static english => english.AddMessage("Ratio", "Only %ratio left.")));
        await using TestApp app = await DocumentApp.StartAsync(
            app => app.MapGet("/", static () => "fine").ProducesErrors(catalog.Definitions[0]),
            configure: static services => services.AddRequestLocalization(static options => options.AddSupportedCultures("en", "de", "fr").AddSupportedUICultures("en", "de", "fr")));

        Answer english = await app.GetAsync("/openapi/v1.json", language: "en");
        Answer french = await app.GetAsync("/openapi/v1.json", language: "fr");

        Assert.Equal(english.ReceivedBody, french.ReceivedBody);
        JsonNode example = JsonNode.Parse(english.ReceivedBody)!["paths"]!["/"]!["get"]!["responses"]!["409"]!["content"]!["application/problem+json"]!["examples"]!["Ratio"]!["value"]!;
        Assert.Equal("Nur 1,5 übrig.", (string)example["detail"]!);
    }

    [Fact]
    public async Task Example_of_ePages_has_the_method_and_path_of_the_operation()
    {
        ApiDocument document = await DocumentApp.ReadAsync(static app =>
        {
            app.MapPut("/orders/{id:int}/lines/{**rest}", static (int id) => "fine").WithErrorFormat(ErrorFormats.EPages).ProducesErrors(Shop.CartLocked);
            app.MapGet("/carts", static () => "fine").WithErrorFormat(ErrorFormats.EPages).ProducesErrors(Shop.CartLocked);
        });

        Assert.Equal(
            "The cart is locked., Request: PUT /orders/id/lines/rest",
            (string)document.Examples("/orders/{id}/lines/{rest}", "409", "application/json")["CartLocked"]["message"]!);
        Assert.Equal("The cart is locked., Request: GET /carts", (string)document.Examples("/carts", "409", "application/json")["CartLocked"]["message"]!);
    }

    [Fact]
    public async Task Example_of_a_custom_format_has_the_path_of_the_operation()
    {
        ApiDocument document = await DocumentApp.ReadAsync(static app =>
        {
            app.MapGet("/first", static () => "fine").WithErrorFormat(new PathFormat()).ProducesErrors(Shop.CartLocked);
            app.MapGet("/second", static () => "fine").WithErrorFormat(new PathFormat()).ProducesErrors(Shop.CartLocked);
        });

        Assert.Equal("/first", (string)document.Examples("/first", "409", "application/json")["CartLocked"]["path"]!);
        Assert.Equal("/second", (string)document.Examples("/second", "409", "application/json")["CartLocked"]["path"]!);
    }

    [Fact]
    public async Task Transformer_can_change_the_example_of_one_operation()
    {
        ApiDocument document = await DocumentApp.ReadAsync(
            static app =>
            {
                app.MapGet("/first", static () => "fine").ProducesErrors(Shop.CartLocked);
                app.MapGet("/second", static () => "fine").ProducesErrors(Shop.CartLocked);
            },
            document: static options => options.AddOperationTransformer(static (operation, context, _) =>
            {
                JsonNode body = operation.Responses!["409"].Content!["application/problem+json"].Examples!["CartLocked"].Value!;
                body["instance"] = context.Description.RelativePath;
                return Task.CompletedTask;
            }));

        Assert.Equal("first", (string)document.Examples("/first", "409")["CartLocked"]["instance"]!);
        Assert.Equal("second", (string)document.Examples("/second", "409")["CartLocked"]["instance"]!);
    }

    private static string Normalize(string body) => System.Text.RegularExpressions.Regex.Replace(body, "00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]|[0-9A-Z]{13}:[0-9]{8}", "id");

    private static ErrorFormat Find(string format) => format switch
    {
        "problem" => ErrorFormats.ProblemDetails,
        "problem-list" => new ProblemDetailsErrorFormat { ValidationErrors = ValidationErrorsStyle.List, IncludeTraceId = false },
        "magento" => ErrorFormats.Magento,
        "fallback" => ErrorFormats.MagentoFallback,
        "epages" => ErrorFormats.EPages,
        _ => new BareFormat(),
    };

    private static async Task AssertSentAsync(TestApp app, ApiDocument document, HttpMethod method, string request, string path, string? json, List<string> sent)
    {
        using StringContent? content = json is null ? null : new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        Answer answer = await app.SendAsync(method, request, content);
        string status = $"{answer.Status}";
        JsonObject responses = document.Responses(path);
        JsonObject response = (responses[status] ?? responses["default"])!.AsObject();
        JsonNode schema = response["content"]![answer.ContentType!.Split(';')[0]]!["schema"]!;
        document.AssertValid(JsonNode.Parse(answer.ReceivedBody)!, schema);
        sent.Add(status);
    }

    private static Task<TestApp> StartAsync(ErrorFormat format, ErrorSchemas style) => DocumentApp.StartAsync(
        app =>
        {
            RouteGroupBuilder group = app.MapGroup("").WithErrorFormat(format);
            group.MapPost("/throw", static void (string key) => throw (Errors.FirstOrDefault(error => error.Key == key) is { } error
                ? ErrorExamples.CreateError(error).ToException()
                : new InvalidOperationException())).ProducesErrors(Errors);
            group.MapPost("/aggregate", static void () =>
            {
                var errors = new AggregateErrorBuilder(ErrorExamples.CreateError(Shop.InvalidData));
                errors.Add(ErrorExamples.CreateError(Shop.NoSuchEntity), "sku").Add(ErrorExamples.CreateError(Shop.CartLocked)).ThrowIfAny();
            }).ProducesErrors(Shop.InvalidData);
            group.MapPost("/body", static (Person person) => person).ProducesErrors(Shop.InvalidData);
            group.MapPost("/validation", static () => TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["name"] = ["Too long."], [""] = ["Bad."] }));
        },
        errors => errors.Schemas = style);

    private sealed record Person(int Age);

    /// <summary>A format without a schema of its own.</summary>
    private sealed class BareFormat() : ErrorFormat("Bare", new Json())
    {
        private sealed class Json() : JsonErrorRepresentation("application/vnd.bare+json")
        {
            protected override void WriteJson(ErrorResponse response, System.Text.Json.Utf8JsonWriter writer) => writer.WriteNumberValue(response.Status);
        }
    }

    /// <summary>A format whose bodies depend on the request.</summary>
    private sealed class PathFormat() : ErrorFormat("Path", new PathJson());

    private sealed class PathJson() : JsonErrorRepresentation("application/json")
    {
        protected override void WriteJson(ErrorResponse response, System.Text.Json.Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("path", response.HttpContext.Request.Path.Value);
            writer.WriteEndObject();
        }
    }
}
