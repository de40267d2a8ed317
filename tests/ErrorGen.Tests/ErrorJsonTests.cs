using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Serialization;
using Xunit;

namespace ErrorGen.Tests;

public sealed partial class ErrorJsonTests
{
    private const string Json = """{"code":"OutOfStock","status":409,"message":"Only 3 of POT left.","parameters":{"available":3,"SKU":"POT","until":null}}""";

    private const string AggregateJson =
        """{"code":"Invalid","status":400,"message":"Invalid.","parameters":{},"errors":[{"field":"a","code":"Invalid","status":400,"message":"Invalid.","parameters":{}},{"code":"Invalid","status":400,"message":"Invalid.","parameters":{}}]}""";

    private static readonly ErrorCatalog Catalog = ErrorCatalog.Create("Errors", "en", errors => errors
        .Add(
            "OutOfStock",
            409,
            "Only %available of %SKU left.",
            new ErrorParameter("available", ErrorParameterType.Int32),
            new ErrorParameter("SKU"),
            new ErrorParameter("until", ErrorParameterType.Date) { IsNullable = true })
        .Add("Invalid", 400, "Invalid."));

    /// <summary>As the Newtonsoft.Json formatters of MVC are set.</summary>
    private static readonly Newtonsoft.Json.JsonSerializerSettings Mvc = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        ReferenceLoopHandling = Newtonsoft.Json.ReferenceLoopHandling.Error,
    };

    private static Error OutOfStock => Catalog.Definitions[0].CreateError(3, "POT", (DateOnly?)null);

    private static Error Aggregate
    {
        get
        {
            Error invalid = Catalog.Definitions[1].CreateError();
            return new AggregateErrorBuilder(invalid).Add(invalid, "a").Add(invalid).ToError();
        }
    }

    [Fact]
    public void System_Text_Json_writes_code_status_message_and_parameters()
    {
        Assert.Equal(Json, JsonSerializer.Serialize(OutOfStock));
        Assert.Equal(Json, JsonSerializer.Serialize(OutOfStock, JsonSerializerOptions.Web));
        Assert.Equal($$"""{"Error":{{Json}}}""", JsonSerializer.Serialize(new Holder(OutOfStock)));
        Assert.Equal(AggregateJson, JsonSerializer.Serialize(Aggregate));
        Assert.Equal(AggregateJson, JsonSerializer.Serialize((AggregateError)Aggregate));
    }

    [Fact]
    public void A_source_generated_context_writes_the_same()
    {
        Assert.Equal(Json, JsonSerializer.Serialize(OutOfStock, Context.Default.Error));
        Assert.Equal(AggregateJson, JsonSerializer.Serialize((AggregateError)Aggregate, Context.Default.AggregateError));
        Assert.Equal($$"""{"Error":{{Json}}}""", JsonSerializer.Serialize(new Holder(OutOfStock), Context.Default.Holder));
        Assert.Equal("""{"name":"Errors","language":"en","count":2}""", JsonSerializer.Serialize(Catalog, Context.Default.ErrorCatalog));
    }

    [Fact]
    public void Newtonsoft_Json_writes_the_same_in_any_naming_strategy()
    {
        Assert.Equal(Json, Newtonsoft.Json.JsonConvert.SerializeObject(OutOfStock));
        Assert.Equal(Json, Newtonsoft.Json.JsonConvert.SerializeObject(OutOfStock, Mvc));
        Assert.Equal(AggregateJson, Newtonsoft.Json.JsonConvert.SerializeObject(Aggregate, Mvc));
        Assert.Equal($$"""{"error":{{Json}}}""", Newtonsoft.Json.JsonConvert.SerializeObject(new Holder(OutOfStock), Mvc));
    }

    [Fact]
    public void Definitions_catalogues_texts_and_translations_are_small_in_both_serializers()
    {
        const string Definition = """{"key":"Invalid","code":"Invalid","status":400,"messageTemplate":"Invalid."}""";
        Assert.Equal(Definition, JsonSerializer.Serialize(Catalog.Definitions[1]));
        Assert.Equal(Definition, Newtonsoft.Json.JsonConvert.SerializeObject(Catalog.Definitions[1], Mvc));
        const string Whole = """{"name":"Errors","language":"en","count":2}""";
        Assert.Equal(Whole, JsonSerializer.Serialize(Catalog));
        Assert.Equal(Whole, JsonSerializer.Serialize<object>(Catalog));
        Assert.Equal(Whole, Newtonsoft.Json.JsonConvert.SerializeObject(Catalog, Mvc));
        ErrorTranslation translation = ErrorCatalog.Create("E", "en", errors => errors.AddTranslation("de", _ => { })).Translations[0];
        Assert.InRange(JsonSerializer.Serialize(translation).Length, 1, 100);
        Assert.InRange(Newtonsoft.Json.JsonConvert.SerializeObject(translation, Mvc).Length, 1, 100);
        ErrorText text = Catalog.Definitions[1].GetText(Catalog.Culture);
        Assert.InRange(JsonSerializer.Serialize(text).Length, 1, 100);
        Assert.InRange(Newtonsoft.Json.JsonConvert.SerializeObject(text, Mvc).Length, 1, 100);
    }

    [Fact]
    public void A_value_is_its_json_and_reads_as_the_type_of_its_token()
    {
        ErrorValue[] values = [1, 5_000_000_000, 1.5m, true, "a", (string?)null];
        string json = JsonSerializer.Serialize(values);
        Assert.Equal("""[1,5000000000,1.5,true,"a",null]""", json);
        Assert.Equal(values, JsonSerializer.Deserialize<ErrorValue[]>(json));
        Assert.Equal("""{"value":1}""", Newtonsoft.Json.JsonConvert.SerializeObject((ErrorValue)1, Mvc));
    }

    [Fact]
    public void Errors_cannot_be_read()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Error>(Json));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ErrorDefinition>("{}"));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ErrorCatalog>("{}"));
    }

    public sealed record Holder(Error Error);

    [JsonSerializable(typeof(Error))]
    [JsonSerializable(typeof(AggregateError))]
    [JsonSerializable(typeof(Holder))]
    [JsonSerializable(typeof(ErrorCatalog))]
    private sealed partial class Context : JsonSerializerContext;
}
