using System.Text.Json.Nodes;
using ErrorGen.AspNetCore.OpenApi.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.OpenApi;
using Xunit;

namespace ErrorGen.AspNetCore.OpenApi.Tests;

/// <summary>The styles of schemas.</summary>
public sealed class CodeStyleTests
{
    [Fact]
    public async Task Codes_are_annotated_constants_of_a_string()
    {
        JsonObject code = (await ReadAsync(ErrorSchemas.Codes)).Schema("/orders", "409")["properties"]!["code"]!.AsObject();

        Assert.Equal("string", (string)code["type"]!);
        Assert.Equal(["OutOfStock", "PriceChanged", "CartLocked"], code["x-extensible-enum"]!.AsArray().Select(static item => (string)item!));
        Assert.Equal(["OutOfStock", "PriceChanged", "CartLocked"], code["oneOf"]!.AsArray().Select(static item => (string)item!["const"]!));
        Assert.Equal("Not enough of a product is left.", (string)code["oneOf"]![0]!["description"]!);
        Assert.Equal([null, null, "true"], code["oneOf"]!.AsArray().Select(static item => item!["deprecated"]?.ToJsonString()));
    }

    [Fact]
    public async Task Constants_of_an_entry_are_members_after_the_code()
    {
        ErrorDefinition definition = ErrorCatalog.Create("Own", "en", static errors => errors
            .Add(new ErrorCatalogEntry("Duplicate", 409, "Duplicate entry") { Data = [new("sqlState", "23000"), new("errno", 1062)] })).Definitions[0];
        ApiDocument document = await DocumentApp.ReadAsync(
            app => app.MapPost("/orders", static () => "fine").ProducesErrors(definition), static errors => errors.Schemas = ErrorSchemas.Codes);

        JsonObject properties = document.Schema("/orders", "409")["properties"]!.AsObject();

        Assert.Equal(["code", "sqlState", "errno", "errors"], properties.Select(static pair => pair.Key).SkipWhile(static name => name != "code").Take(4));
        Assert.Equal(("string", "integer"), ((string)properties["sqlState"]!["type"]!, (string)properties["errno"]!["type"]!));
    }

    [Fact]
    public async Task Open_codes_are_a_plain_string_with_a_list()
    {
        JsonObject code = (await ReadAsync(ErrorSchemas.OpenCodes)).Schema("/orders", "409")["properties"]!["code"]!.AsObject();

        Assert.Equal(["type", "x-extensible-enum"], code.Select(static pair => pair.Key).Order(StringComparer.Ordinal));
        Assert.Equal("""["OutOfStock","PriceChanged","CartLocked"]""", code["x-extensible-enum"]!.ToJsonString());
    }

    [Fact]
    public async Task Union_has_a_discriminator_and_a_component_per_error()
    {
        ApiDocument document = await ReadAsync(ErrorSchemas.Union);
        JsonObject union = document.Schema("/orders", "409");

        Assert.Equal(
            ["#/components/schemas/OutOfStockProblem", "#/components/schemas/PriceChangedProblem", "#/components/schemas/CartLockedProblem"],
            union["oneOf"]!.AsArray().Select(static item => (string)item!["$ref"]!));
        Assert.Equal("code", (string)union["discriminator"]!["propertyName"]!);
        Assert.Equal("#/components/schemas/PriceChangedProblem", (string)union["discriminator"]!["mapping"]!["PriceChanged"]!);
        Assert.Equal("OutOfStock", (string)document.Schemas["OutOfStockProblem"]!["properties"]!["code"]!["const"]!);
        Assert.Equal("""["sku","available"]""", document.Schemas["OutOfStockProblem"]!["properties"]!["parameters"]!["required"]!.ToJsonString());
        Assert.Null(document.Schemas["CartLockedProblem"]!["properties"]!["parameters"]);
    }

    [Theory]
    [InlineData(ErrorSchemas.Codes, ValidationErrorsStyle.Map, "description")]
    [InlineData(ErrorSchemas.Union, ValidationErrorsStyle.Map, "oneOf")]
    [InlineData(ErrorSchemas.Codes, ValidationErrorsStyle.List, "type items description xml")]
    public async Task Map_and_list_of_errors_are_a_union_only_for_clients_that_read_it(ErrorSchemas style, ValidationErrorsStyle setting, string keywords)
    {
        ApiDocument document = await DocumentApp.ReadAsync(
            static app => app.MapPost("/orders", static () => "fine").ProducesErrors(Shop.Conflicts),
            errors => errors.Schemas = style,
            options => options.DefaultFormat = new ProblemDetailsErrorFormat { ValidationErrors = setting });

        Assert.Equal(
            keywords.Split(' ').Order(StringComparer.Ordinal),
            document.Schema("/orders", "default")["properties"]!["errors"]!.AsObject().Select(static pair => pair.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Hierarchy_has_a_base_per_operation_and_status()
    {
        ApiDocument document = await ReadAsync(ErrorSchemas.Hierarchy);
        JsonObject general = document.Schema("/orders", "409");

        Assert.Equal("#/components/schemas/PlaceOrder409OutOfStock", (string)general["discriminator"]!["mapping"]!["OutOfStock"]!);
        Assert.Equal("#/components/schemas/PlaceOrder409", (string)document.Schemas["PlaceOrder409OutOfStock"]!["allOf"]![0]!["$ref"]!);
        Assert.Equal("integer", (string)document.Schemas["PlaceOrder409OutOfStock"]!["allOf"]![1]!["properties"]!["parameters"]!["properties"]!["available"]!["type"]!);
    }

    [Fact]
    public async Task Style_is_chosen_for_each_document()
    {
        await using TestApp app = await TestApp.StartAsync(
            static app =>
            {
                app.MapOpenApi();
                app.MapPost("/orders", static () => "fine").ProducesErrors(Shop.Conflicts);
            },
            configure: static builder =>
            {
                OpenApiServices.Add(builder, "codes", static options => options.AddErrorGen());
                OpenApiServices.Add(builder, "union", static options => options.AddErrorGen(ErrorSchemas.Union));
                OpenApiServices.Add(builder, "plain", static _ => { });
            });

        Assert.Contains("x-extensible-enum", (await app.GetAsync("/openapi/codes.json")).ReceivedBody, StringComparison.Ordinal);
        Assert.Contains("discriminator", (await app.GetAsync("/openapi/union.json")).ReceivedBody, StringComparison.Ordinal);
        string plain = (await app.GetAsync("/openapi/plain.json")).ReceivedBody;
        Assert.DoesNotContain("x-error-codes", plain, StringComparison.Ordinal);
        Assert.Contains("\"409\"", plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Second_call_changes_the_settings_and_describes_nothing_twice()
    {
        ApiDocument document = await DocumentApp.ReadAsync(
            static app => app.MapPost("/orders", static () => "fine").WithName("placeOrder").ProducesErrors(Shop.Conflicts),
            document: static options => options.AddErrorGen(ErrorSchemas.OpenCodes));

        Assert.Null(document.Schema("/orders", "409")["properties"]!["code"]!["oneOf"]);
        Assert.DoesNotContain(document.Schemas, static pair => pair.Key.EndsWith('2'));
    }

    [Fact]
    public async Task One_error_has_required_parameters_without_null()
    {
        ApiDocument document = await DocumentApp.ReadAsync(static app => app.MapGet("/x", static () => "fine").ProducesErrors(Shop.OutOfStock));
        JsonObject schema = document.Schema("/x", "409");

        Assert.Equal("""["title","status","code","parameters"]""", schema["required"]!.ToJsonString());
        Assert.Equal("""["sku","available"]""", schema["properties"]!["parameters"]!["required"]!.ToJsonString());
        Assert.Equal("integer", (string)schema["properties"]!["parameters"]!["properties"]!["available"]!["type"]!);
    }

    [Fact]
    public async Task Parameters_have_the_types_that_are_sent()
    {
        ApiDocument document = await DocumentApp.ReadAsync(static app => app.MapGet("/x", static () => "fine").ProducesErrors(Shop.Everything));

        Assert.Equal(
            [
                "a string", "b boolean", "c integer int32", "d integer int64", "e number decimal", "f number double", "g string uuid", "h string date",
                "i string date-time", "j null,string", "k string",
            ],
            document.Schema("/x", "422")["properties"]!["parameters"]!["properties"]!.AsObject().Select(static pair =>
                $"{pair.Key} {TypesOf(pair.Value!)} {(string?)pair.Value!["format"]}".TrimEnd()));
    }

    [Theory]
    [InlineData(ErrorSchemas.Codes)]
    [InlineData(ErrorSchemas.OpenCodes)]
    [InlineData(ErrorSchemas.Union)]
    [InlineData(ErrorSchemas.Hierarchy)]
    public async Task List_is_an_array_of_the_type_that_is_sent(ErrorSchemas style)
    {
        ApiDocument document = await DocumentApp.ReadAsync(
            static app => app.MapGet("/x", static () => "fine").WithName("x").ProducesErrors(Shop.Get("Lists")), errors => errors.Schemas = style);
        JsonNode schema = style switch
        {
            ErrorSchemas.Union => document.Schemas["ListsProblem"]!,
            ErrorSchemas.Hierarchy => document.Schemas["X422Lists"]!["allOf"]![1]!,
            _ => document.Schema("/x", "422"),
        };
        JsonObject parameters = schema["properties"]!["parameters"]!["properties"]!.AsObject();

        Assert.Equal(["array", "array", "array,null", "array"], parameters.Select(static pair => TypesOf(pair.Value!)));
        Assert.Equal(["string ", "integer int32", "string date-time", "string "], parameters.Select(static pair => $"{TypesOf(pair.Value!["items"]!)} {(string?)pair.Value["items"]!["format"]}"));
        Assert.Equal("""["red","green"]""", parameters["colours"]!["items"]!["x-extensible-enum"]!.ToJsonString());
        Assert.Equal("""["names","numbers","times","colours"]""", schema["properties"]!["parameters"]!["required"]!.ToJsonString());
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{"names":["names"],"numbers":[1],"times":["2026-01-31T12:00:00+00:00"],"colours":["red"]}"""),
            document.Examples("/x", "422", "application/problem+json")["Lists"]["parameters"]));
    }

    [Fact]
    public async Task Parameter_that_is_a_list_in_one_error_only_can_be_any_value()
    {
        var catalog = ErrorCatalog.Create("Own", "en", static errors => errors
            .Add(new ErrorCatalogEntry("One", 409, "%skus", new ErrorParameter("skus")))
            .Add(new ErrorCatalogEntry("Many", 409, "%skus", new ErrorParameter("skus") { IsList = true }))
            .Add(new ErrorCatalogEntry("Some", 410, "%skus", new ErrorParameter("skus") { IsList = true }))
            .Add(new ErrorCatalogEntry("Nothing", 410, "Nothing.")));
        ApiDocument document = await DocumentApp.ReadAsync(app => app.MapGet("/x", static () => "fine").ProducesErrors([.. catalog.Definitions]));

        Assert.Null(document.Schema("/x", "409")["properties"]!["parameters"]!["properties"]!["skus"]!["type"]);
        Assert.Equal("array,null", TypesOf(document.Schema("/x", "410")["properties"]!["parameters"]!["properties"]!["skus"]!));
    }

    [Fact]
    public async Task Constants_of_an_entry_are_members_of_its_type_in_a_hierarchy()
    {
        var catalog = ErrorCatalog.Create("Own", "en", static errors => errors
            .Add(new ErrorCatalogEntry("Duplicate", 409, "Duplicate entry %key", new ErrorParameter("key")) { Data = [new("sqlState", "23000"), new("errno", 1062)] })
            .Add(new ErrorCatalogEntry("Deadlock", 409, "Deadlock") { Data = [new("sqlState", 40001)] }));
        ApiDocument document = await DocumentApp.ReadAsync(
            app => app.MapPost("/orders", static () => "fine").WithName("order").ProducesErrors([.. catalog.Definitions]), static errors => errors.Schemas = ErrorSchemas.Hierarchy);

        JsonObject duplicate = document.Schemas["Order409Duplicate"]!["allOf"]![1]!["properties"]!.AsObject();
        JsonObject deadlock = document.Schemas["Order409Deadlock"]!["allOf"]![1]!["properties"]!.AsObject();

        Assert.Equal(["sqlState string", "errno integer", "parameters object"], duplicate.Select(static pair => $"{pair.Key} {TypesOf(pair.Value!)}"));
        Assert.Equal(["sqlState integer"], deadlock.Select(static pair => $"{pair.Key} {TypesOf(pair.Value!)}"));
    }

    [Theory]
    [InlineData(ErrorSchemas.Codes)]
    [InlineData(ErrorSchemas.OpenCodes)]
    [InlineData(ErrorSchemas.Union)]
    [InlineData(ErrorSchemas.Hierarchy)]
    public async Task Two_errors_with_one_code_match_the_schema(ErrorSchemas style)
    {
        var catalog = ErrorCatalog.Create("Own", "en", static errors => errors
            .Add(new ErrorCatalogEntry("Declined", 402, "Declined: %reason", new ErrorParameter("reason")) { Code = "4020", SharesCode = true })
            .Add(new ErrorCatalogEntry("Expired", 402, "Expired.") { Code = "4020", SharesCode = true })
            .Add(new ErrorCatalogEntry("Limit", 402, "More than %limit", new ErrorParameter("limit", ErrorParameterType.Int32)) { Code = "4021" }));
        ApiDocument document = await DocumentApp.ReadAsync(
            app => app.MapPost("/pay", static () => "fine").WithName("pay").ProducesErrors([.. catalog.Definitions]), errors => errors.Schemas = style);

        JsonNode schema = document.Response("/pay", "402")["content"]!["application/problem+json"]!["schema"]!;
        var examples = document.Examples("/pay", "402", "application/problem+json").ToDictionary(static pair => pair.Key, static pair => pair.Value);
        Assert.Equal(["4021", "Own.4020", "Own.4020.2"], examples.Keys.Order(StringComparer.Ordinal));
        foreach (JsonNode example in examples.Values)
        {
            document.AssertValid(example, schema);
        }

        if (style is ErrorSchemas.Hierarchy)
        {
            JsonNode derived = document.Schemas["Pay4024020"]!["allOf"]![1]!;
            Assert.Equal("null,string", TypesOf(derived["properties"]!["parameters"]!["properties"]!["reason"]!));
            Assert.Null(derived["required"]);
        }
    }

    [Fact]
    public async Task Document_of_version_3_0_has_constants_as_enumerations()
    {
        ApiDocument document = await DocumentApp.ReadAsync(
            static app => app.MapPost("/orders", static () => "fine").ProducesErrors(Shop.Conflicts),
            document: static options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0);
        JsonObject schema = document.Schema("/orders", "409");

        Assert.StartsWith("3.0", (string)document.Root["openapi"]!, StringComparison.Ordinal);
        Assert.Equal("""["OutOfStock"]""", schema["properties"]!["code"]!["oneOf"]![0]!["enum"]!.ToJsonString());
        Assert.True((bool)schema["properties"]!["parameters"]!["properties"]!["available"]!["nullable"]!);
    }

    private static string TypesOf(JsonNode schema) =>
        schema["type"] is JsonArray types ? string.Join(',', types.Select(static type => (string)type!).Order(StringComparer.Ordinal)) : (string)schema["type"]!;

    private static Task<ApiDocument> ReadAsync(ErrorSchemas style) => DocumentApp.ReadAsync(
        static app => app.MapPost("/orders", static () => "fine").WithName("placeOrder").ProducesErrors(Shop.Conflicts),
        errors => errors.Schemas = style);
}
