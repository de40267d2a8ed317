using System.Text.Json.Nodes;
using ErrorGen.AspNetCore.OpenApi.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Xunit;

namespace ErrorGen.AspNetCore.OpenApi.Tests;

/// <summary>The responses of operations.</summary>
public sealed class ResponseTests
{
    [Theory]
    [InlineData(FrameworkErrors.Default, "/open", "200 409 default")]
    [InlineData(FrameworkErrors.Default, "/closed", "200 401 403 409 429 default")]
    [InlineData(FrameworkErrors.Default, "/body", "200 409 default")]
    [InlineData(FrameworkErrors.Default, "/anonymous", "200 409 429 default")]
    [InlineData(FrameworkErrors.Listed, "/open", "200 409 500 default")]
    [InlineData(FrameworkErrors.Listed, "/closed", "200 401 403 409 429 500 default")]
    [InlineData(FrameworkErrors.Listed, "/body", "200 400 409 413 415 500 default")]
    [InlineData(FrameworkErrors.None, "/open", "200 409")]
    [InlineData(FrameworkErrors.None, "/closed", "200 409")]
    [InlineData(FrameworkErrors.None, "/body", "200 409")]
    public async Task Failures_of_the_framework_are_where_the_option_says(FrameworkErrors option, string path, string expected)
    {
        ApiDocument document = await ReadAsync(errors => errors.FrameworkErrors = option);

        Assert.Equal(expected, string.Join(' ', document.Responses(path).Select(static pair => pair.Key)));
    }

    [Fact]
    public async Task Failures_of_authorization_and_rate_limit_have_code_example_and_header_field()
    {
        ApiDocument document = await ReadAsync();
        JsonObject unauthorized = document.Response("/closed", "401");
        JsonObject limited = document.Response("/closed", "429");

        Assert.Equal("""["SignInRequired"]""", unauthorized["x-error-codes"]!.ToJsonString());
        Assert.Equal("Sign in first.", (string)document.Examples("/closed", "401")["SignInRequired"]["detail"]!);
        Assert.Equal("#/components/headers/WwwAuthenticate", (string)unauthorized["headers"]!["WWW-Authenticate"]!["$ref"]!);
        Assert.Equal("#/components/headers/RetryAfter", (string)limited["headers"]!["Retry-After"]!["$ref"]!);
        Assert.Null(document.Response("/closed", "403")["x-error-codes"]);
    }

    [Fact]
    public async Task Declared_status_that_the_framework_can_cause_too_has_its_code_and_does_not_require_parameters()
    {
        ApiDocument document = await DocumentApp.ReadAsync(static app => app
            .MapPost("/x", static (Body body) => body).RequireAuthorization().ProducesErrors(SignInError, Shop.InvalidData), configure: AddSecurity);
        JsonObject unauthorized = document.Schema("/x", "401");
        JsonObject invalid = document.Schema("/x", "400");

        Assert.Equal("""["WrongPassword","SignInRequired"]""", document.Response("/x", "401")["x-error-codes"]!.ToJsonString());
        Assert.Equal("""["title","status","code"]""", unauthorized["required"]!.ToJsonString());
        Assert.Equal("""["title","status"]""", invalid["required"]!.ToJsonString());
        Assert.Equal(["description"], invalid["properties"]!["errors"]!.AsObject().Select(static pair => pair.Key));
    }

    [Fact]
    public async Task Description_lists_the_errors_and_escapes_their_texts()
    {
        var catalog = ErrorCatalog.Create("Texts", "en", static errors => errors
            .Add(new ErrorCatalogEntry("Html", 409, "x") { Description = "<script>alert(1)</script> *bold* [link](http://x) `code` | a & b\n# title" })
            .Add(new ErrorCatalogEntry("Tick", 409, "1. not a list") { Code = "a`b" })
            .Add(new ErrorCatalogEntry("Old", 409, "Old.") { DeprecationMessage = "Use *new*." }));
        ApiDocument document = await DocumentApp.ReadAsync(app => app.MapGet("/x", static () => "fine").ProducesErrors([.. catalog.Definitions]));

        Assert.Equal(
            """
            Conflict

            - `Html` \<script\>alert(1)\</script\> \*bold\* \[link\](http\://x) \`code\` \| a \& b # title
            - a\`b 1\. not a list
            - `Old` Old. (deprecated: Use \*new\*.)
            """.ReplaceLineEndings("\n"),
            (string)document.Response("/x", "409")["description"]!);
        Assert.StartsWith("<script>", (string)document.Response("/x", "409")["content"]!["application/problem+json"]!["examples"]!["Html"]!["summary"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_with_one_code_of_two_catalogues_are_both_described()
    {
        var other = ErrorCatalog.Create("Billing", "en", static errors => errors
            .Add(new ErrorCatalogEntry("OutOfStock", 409, "No invoice %invoice.", new ErrorParameter("invoice", ErrorParameterType.Int64)) { Description = "No invoices are left." }));
        foreach (ErrorSchemas style in Enum.GetValues<ErrorSchemas>())
        {
            ApiDocument document = await DocumentApp.ReadAsync(
                app => app.MapGet("/x", static () => "fine").ProducesErrors(Shop.OutOfStock, other.Definitions[0]), errors => errors.Schemas = style);

            Assert.Equal("""["OutOfStock"]""", document.Response("/x", "409")["x-error-codes"]!.ToJsonString());
            Assert.Equal(["Errors.OutOfStock", "Billing.OutOfStock"], document.Examples("/x", "409").Keys);
            if (style is ErrorSchemas.Codes)
            {
                JsonObject schema = document.Schema("/x", "409");
                Assert.Equal("Not enough of a product is left. / No invoices are left.", (string)Assert.Single(schema["properties"]!["code"]!["oneOf"]!.AsArray())!["description"]!);
                Assert.Equal(["sku", "available", "invoice"], schema["properties"]!["parameters"]!["properties"]!.AsObject().Select(static pair => pair.Key));
            }

            foreach (JsonNode example in document.Examples("/x", "409").Values)
            {
                if (style is not ErrorSchemas.Hierarchy)
                {
                    document.AssertValid(example, document.Response("/x", "409")["content"]!["application/problem+json"]!["schema"]!);
                }
            }
        }
    }

    [Fact]
    public async Task Sixty_errors_are_one_response_with_a_limited_number_of_examples()
    {
        var many = ErrorCatalog.Create("Many", "en", static errors =>
        {
            for (int i = 1; i <= 60; i++)
            {
                errors.Add($"Error{i}", 409, "Error.");
            }
        });
        ApiDocument document = await DocumentApp.ReadAsync(app => app.MapGet("/x", static () => "fine").ProducesErrors([.. many.Definitions]));

        Assert.Equal(20, document.Examples("/x", "409").Count);
        Assert.Equal(60, document.Response("/x", "409")["x-error-codes"]!.AsArray().Count);
        Assert.Equal(60, document.Schema("/x", "409")["properties"]!["code"]!["oneOf"]!.AsArray().Count);
        ApiDocument none = await DocumentApp.ReadAsync(app => app.MapGet("/x", static () => "fine").ProducesErrors([.. many.Definitions]), static errors => errors.MaxExamples = 0);
        Assert.Empty(none.Examples("/x", "409"));
    }

    [Fact]
    public async Task Examples_of_the_catalogue_are_named_examples_with_their_messages()
    {
        var catalog = ErrorCatalog.Create("Errors", "en", static errors => errors
            .Add(new ErrorCatalogEntry("Left", 409, "Only %available of %sku are left.", new ErrorParameter("sku"), new ErrorParameter("available", ErrorParameterType.Int32))
            {
                Title = "Few left",
                Examples = [["24-MB01", 3], ["24-WB04", 0], ["24-UG01", 1]],
            })
            .Add(new ErrorCatalogEntry("Left.2", 409, "Taken: %sku", new ErrorParameter("sku")) { Examples = [["24-MB02"]] })
            .Add("Plain", 409, "%text", new ErrorParameter("text")));
        ApiDocument document = await DocumentApp.ReadAsync(app => app.MapGet("/x", static () => "fine").ProducesErrors([.. catalog.Definitions]));
        ApiDocument few = await DocumentApp.ReadAsync(app => app.MapGet("/x", static () => "fine").ProducesErrors([.. catalog.Definitions]), static errors => errors.MaxExamples = 4);

        JsonObject examples = document.Response("/x", "409")["content"]!["application/problem+json"]!["examples"]!.AsObject();
        Assert.Equal(
            [
                "Left: Only 3 of 24-MB01 are left.", "Left.3: Only 0 of 24-WB04 are left.", "Left.4: Only 1 of 24-UG01 are left.", "Left.2: Taken: %sku", "Plain: %text",
            ],
            examples.Select(static pair => $"{pair.Key}: {pair.Value!["summary"]}"));
        Assert.Equal("""{"sku":"24-WB04","available":0}""", document.Examples("/x", "409")["Left.3"]["parameters"]!.ToJsonString());
        Assert.Equal("""{"text":"text"}""", document.Examples("/x", "409")["Plain"]["parameters"]!.ToJsonString());
        Assert.Equal(["Left", "Left.3", "Left.2", "Plain"], few.Examples("/x", "409").Keys);
        Assert.All(document.Examples("/x", "409").Values, example => document.AssertValid(example, document.Response("/x", "409")["content"]!["application/problem+json"]!["schema"]!));
    }

    [Fact]
    public async Task Parameter_with_certain_values_lists_them_and_has_one_in_the_example()
    {
        var closed = ErrorCatalog.Create("Closed", "en", static errors => errors
            .Add("Refused", 409, "Refused because of %reason.", new ErrorParameter("reason") { Values = ["fraud", "limit"] }));
        ApiDocument document = await DocumentApp.ReadAsync(app => app.MapGet("/x", static () => "fine").ProducesErrors(closed.Definitions[0]));

        Assert.Equal("""["fraud","limit"]""", document.Schema("/x", "409")["properties"]!["parameters"]!["properties"]!["reason"]!["x-extensible-enum"]!.ToJsonString());
        Assert.Equal("fraud", (string)document.Examples("/x", "409")["Refused"]["parameters"]!["reason"]!);
    }

    [Fact]
    public async Task List_is_an_array_in_problem_details_and_a_text_in_the_Magento_format()
    {
        var lists = ErrorCatalog.Create("Lists", "en", static errors => errors
            .Add("Unknown", 404, "Unknown: %skus %days", new ErrorParameter("skus") { IsList = true }, new ErrorParameter("days", ErrorParameterType.Date) { IsList = true, IsNullable = true })
            .Add("Closed", 409, "Closed: %shops", new ErrorParameter("shops") { IsList = true, Values = ["web", "store"] }));
        ApiDocument document = await DocumentApp.ReadAsync(app => app.MapGet("/x", static () => "fine").ProducesErrors([.. lists.Definitions]));
        ApiDocument magento = await DocumentApp.ReadAsync(app => app.MapGet("/x", static () => "fine").WithErrorFormat(ErrorFormats.Magento).ProducesErrors([.. lists.Definitions]));

        Assert.Equal(
            """{"skus":{"type":"array","items":{"type":"string","xml":{"name":"i"}},"xml":{"wrapped":true}},"days":{"type":["null","array"],"items":{"type":"string","format":"date","xml":{"name":"i"}},"xml":{"wrapped":true}}}""",
            document.Schema("/x", "404")["properties"]!["parameters"]!["properties"]!.ToJsonString());
        Assert.Equal("""["web","store"]""", document.Schema("/x", "409")["properties"]!["parameters"]!["properties"]!["shops"]!["items"]!["x-extensible-enum"]!.ToJsonString());
        Assert.Equal("""{"skus":["skus"],"days":["2026-01-31"]}""", document.Examples("/x", "404")["Unknown"]["parameters"]!.ToJsonString());
        Assert.Equal(
            """{"skus":{"type":"string"},"days":{"type":["null","string"]}}""",
            magento.Schema("/x", "404", "application/json")["properties"]!["parameters"]!["properties"]!.ToJsonString());
        Assert.Equal("""{"skus":"skus","days":"2026-01-31"}""", magento.Examples("/x", "404", "application/json")["Unknown"]["parameters"]!.ToJsonString());
    }

    [Fact]
    public async Task Head_operations_have_no_content()
    {
        ApiDocument document = await DocumentApp.ReadAsync(static app => app.MapMethods("/x", ["HEAD"], static () => { }).ProducesErrors(Shop.OutOfStock));

        Assert.All(document.Responses("/x"), static pair => Assert.Null(pair.Value!["content"]));
        Assert.Equal("""["OutOfStock"]""", document.Response("/x", "409")["x-error-codes"]!.ToJsonString());
    }

    [Fact]
    public async Task Media_types_are_the_offered_JSON_and_XML_with_JSON_first()
    {
        ApiDocument document = await DocumentApp.ReadAsync(static app =>
        {
            app.MapGet("/problem", static () => "fine").ProducesErrors(Shop.OutOfStock);
            app.MapGet("/magento", static () => "fine").WithErrorFormat(ErrorFormats.Magento).ProducesErrors(Shop.OutOfStock);
            app.MapGet("/epages", static () => "fine").WithErrorFormat(ErrorFormats.EPages).ProducesErrors(Shop.OutOfStock);
            app.MapGet("/container", static () => "fine").WithErrorFormat(ErrorFormats.EPagesContainer).ProducesErrors(Shop.OutOfStock);
        });

        Assert.Equal(["application/problem+json", "application/problem+xml"], MediaTypes("/problem"));
        Assert.Equal(["application/json", "application/xml"], MediaTypes("/magento"));
        Assert.Equal(["application/json"], MediaTypes("/epages"));
        Assert.Equal(["text/html"], MediaTypes("/container"));
        Assert.StartsWith("<?xml", (string)document.Examples("/magento", "409", "application/xml")["OutOfStock"]!, StringComparison.Ordinal);

        IEnumerable<string> MediaTypes(string path) => document.Response(path, "409")["content"]!.AsObject().Select(static pair => pair.Key);
    }

    [Fact]
    public async Task Magento_parameters_are_a_list_an_object_or_both()
    {
        ApiDocument document = await DocumentApp.ReadAsync(static app =>
        {
            RouteGroupBuilder group = app.MapGroup("").WithErrorFormat(ErrorFormats.Magento);
            group.MapGet("/list", static () => "fine").ProducesErrors(Positional);
            group.MapGet("/object", static () => "fine").ProducesErrors(Shop.OutOfStock, Shop.PriceChanged);
            group.MapGet("/both", static () => "fine").ProducesErrors(Positional, Shop.OutOfStock);
            group.MapGet("/number", static () => "fine").ProducesErrors(Shop.Get("Numbered"));
            group.MapGet("/text", static () => "fine").ProducesErrors(Shop.Get("Closed"));
        });

        Assert.Equal("array", (string)Property("/list", "409", "parameters")!["type"]!);
        Assert.Equal("""["sku"]""", Property("/object", "409", "parameters")!["required"]!.ToJsonString());
        Assert.Null(Property("/both", "409", "parameters")!["type"]);
        Assert.Equal("integer", (string)Property("/number", "403", "code")!["type"]!);
        Assert.Equal("string", (string)Property("/text", "503", "code")!["type"]!);
        Assert.Null(Property("/object", "409", "code"));

        JsonNode? Property(string path, string status, string name) => document.Schema(path, status, "application/json")["properties"]![name];
    }

    [Fact]
    public async Task Response_with_a_body_of_the_application_is_kept()
    {
        ApiDocument document = await DocumentApp.ReadAsync(static app => app.MapGet("/x", static () => "fine").ProducesErrors(Shop.OutOfStock).Produces<Body>(409).Produces<Body>(500));

        Assert.Equal("#/components/schemas/Body", (string)document.Response("/x", "409")["content"]!["application/json"]!["schema"]!["$ref"]!);
        Assert.Equal("#/components/schemas/Body", (string)document.Response("/x", "500")["content"]!["application/json"]!["schema"]!["$ref"]!);
    }

    [Fact]
    public async Task Bare_status_of_a_return_type_is_described_as_it_is_sent()
    {
        ApiDocument document = await DocumentApp.ReadAsync(static app => app.MapGet("/x", static Results<Ok<string>, NotFound> () => TypedResults.NotFound()));

        Assert.Equal("Not Found", (string)document.Response("/x", "404")["description"]!);
        Assert.Equal("#/components/schemas/Problem", (string)document.Response("/x", "404")["content"]!["application/problem+json"]!["schema"]!["$ref"]!);
    }

    [Fact]
    public async Task Transformer_that_is_added_afterwards_sees_the_responses_and_wins()
    {
        ApiDocument document = await DocumentApp.ReadAsync(
            static app => app.MapGet("/x", static () => "fine").ProducesErrors(Shop.OutOfStock),
            document: static options => options.AddOperationTransformer(static (operation, _, _) =>
            {
                ((OpenApiResponse)operation.Responses!["409"]).Description = "Mine";
                return Task.CompletedTask;
            }));

        Assert.Equal("Mine", (string)document.Response("/x", "409")["description"]!);
    }

    [Fact]
    public async Task Two_requests_get_the_same_bytes()
    {
        await using TestApp app = await DocumentApp.StartAsync(Map, configure: AddSecurity);

        string first = (await app.GetAsync("/openapi/v1.json")).ReceivedBody;

        Assert.Equal(first, (await app.GetAsync("/openapi/v1.json")).ReceivedBody);
        Assert.DoesNotContain("Expected", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Services_of_ErrorGen_are_required()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Services.AddOpenApi(static options => options.AddErrorGen());
        await using WebApplication app = builder.Build();
        app.MapGet("/x", static () => "fine");
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync(TestContext.Current.CancellationToken);
        IOpenApiDocumentProvider provider = app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1");

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => provider.GetOpenApiDocumentAsync(TestContext.Current.CancellationToken));

        Assert.Contains("builder.Services.AddErrorGen()", exception.Message, StringComparison.Ordinal);
    }

    private static readonly ErrorCatalog Own = ErrorCatalog.Create("Own", "en", static errors => errors
        .Add("Positional", 409, "Bad %1 and %2.", new ErrorParameter("first"), new ErrorParameter("second", ErrorParameterType.Int32))
        .Add("WrongPassword", 401, "Wrong."));

    private static ErrorDefinition Positional => Own.Definitions[0];

    private static ErrorDefinition SignInError => Own.Definitions[1];

    private static Task<ApiDocument> ReadAsync(Action<ErrorGenOpenApiOptions>? errors = null) => DocumentApp.ReadAsync(Map, errors, configure: AddSecurity);

    private static void AddSecurity(IServiceCollection services)
    {
        services.AddAuthentication();
        services.AddAuthorization();
        services.AddRateLimiter(static options => options.AddFixedWindowLimiter("few", static limit => (limit.PermitLimit, limit.Window) = (100, TimeSpan.FromMinutes(1))));
    }

    private static void Map(WebApplication app)
    {
        app.UseRateLimiter();
        app.MapGet("/open", static () => "fine").ProducesErrors(Shop.OutOfStock);
        app.MapPost("/body", static (Body body) => body).ProducesErrors(Shop.OutOfStock);
        RouteGroupBuilder group = app.MapGroup("").RequireAuthorization().RequireRateLimiting("few");
        group.MapGet("/closed", static () => "fine").ProducesErrors(Shop.OutOfStock);
        group.MapGet("/anonymous", static () => "fine").AllowAnonymous().ProducesErrors(Shop.OutOfStock);
    }

    internal sealed record Body(string Text);
}
