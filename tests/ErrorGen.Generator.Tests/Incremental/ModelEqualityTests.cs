using ErrorGen.Compiler.Model;
using ErrorGen.Compiler.Parsing;
using ErrorGen.Compiler.Text;
using Xunit;

namespace ErrorGen.Generator.Tests.Incremental;

/// <summary>Models are equal exactly where the generated code would be: on that the whole caching rests.</summary>
public sealed class ModelEqualityTests
{
    private const string Text = """
        {
          "culture": "en",
          "statuses": { "404": { "title": "Not Found", "description": "Nothing here.", "message": "No route." } },
          "errors": {
            "OutOfStock": {
              "status": 409,
              "message": "%sku is out of stock until %date.",
              "code": "out-of-stock",
              "title": "Out of stock",
              "description": "The product cannot be delivered.",
              "retryAfter": 60,
              "help": "https://shop.example/help",
              "logLevel": "Warning",
              "deprecated": "Use SoldOut.",
              "parameters": [ "sku", { "name": "date", "type": "date?", "format": "yyyy", "description": "The day of delivery." } ]
            }
          }
        }
        """;

    [Fact]
    public void The_same_text_gives_equal_models()
    {
        ParsedCatalog one = Parse(Text);
        ParsedCatalog other = Parse(Text);

        Assert.NotSame(one.Model, other.Model);
        Assert.Equal(one, other);
        Assert.Equal(one.Model!.GetHashCode(), other.Model!.GetHashCode());
    }

    [Theory]
    [InlineData("\"culture\": \"en\",", "")]
    [InlineData("\n", "\r\n")]
    [InlineData("OutOfStock", "Out\\u004FfStock")]
    [InlineData("\"status\": 409,", "\"status\":409,// a comment\n\"x-note\": [1, 2],")]
    [InlineData("\"sku\"", "{ \"name\": \"sku\", \"type\": \"string\" }")]
    public void Equivalent_text_gives_equal_models(string before, string after) =>
        Assert.Equal(Model(Text), Model(Replaced(before, after)));

    [Theory]
    [InlineData("\"en\"", "\"de\"")]
    [InlineData("\"404\"", "\"405\"")]
    [InlineData("Not Found", "Nowhere")]
    [InlineData("Nothing here.", "Nothing there.")]
    [InlineData("No route.", "No way.")]
    [InlineData("OutOfStock", "SoldOut")]
    [InlineData("409", "410")]
    [InlineData("until", "till")]
    [InlineData("out-of-stock", "out_of_stock")]
    [InlineData("Out of stock", "Sold out")]
    [InlineData("cannot be", "is not")]
    [InlineData("60", "61")]
    [InlineData("/help", "/help/1")]
    [InlineData("Warning", "Error")]
    [InlineData("Use SoldOut.", "Use another.")]
    [InlineData("\"deprecated\": \"Use SoldOut.\",", "")]
    [InlineData("sku", "product")]
    [InlineData("date?", "date")]
    [InlineData("\"date?\"", "\"dateTime?\"")]
    [InlineData("\"yyyy\"", "\"yyyy-MM\"")]
    [InlineData("day of", "date of")]
    [InlineData("\"culture\"", "\"class\": \"ShopErrors\", \"culture\"")]
    public void Different_text_gives_different_models(string before, string after) =>
        Assert.NotEqual(Model(Text), Model(Replaced(before, after)));

    [Fact]
    public void Entries_in_another_order_give_another_model()
    {
        const string One = """ "One": { "status": 400, "message": "1" } """;
        const string Two = """ "Two": { "status": 400, "message": "2" } """;

        Assert.NotEqual(Model($$"""{ "errors": { {{One}}, {{Two}} } }"""), Model($$"""{ "errors": { {{Two}}, {{One}} } }"""));
    }

    [Fact]
    public void Groups_are_equal_if_their_entries_are_equal()
    {
        CatalogModel model = Model(Text);

        Assert.Equal(EntryGroup.Of(model, ResultKind.Interface), EntryGroup.Of(Model(Text), ResultKind.Interface));
        Assert.NotEqual(EntryGroup.Of(model, ResultKind.Interface), EntryGroup.Of(model, ResultKind.None));
        Assert.Equal(EntryGroup.Count, EntryGroup.Of(model, ResultKind.Interface).Count());
        Assert.Equal(model.Errors, EntryGroup.Of(model, ResultKind.Interface).SelectMany(group => group.Errors));
    }

    [Fact]
    public void Diagnostics_with_the_same_message_and_position_are_equal()
    {
        string broken = Replaced("409", "999");

        Assert.Equal(Parse(broken).Diagnostics, Parse(broken).Diagnostics);
        Assert.NotEqual(Parse(broken).Diagnostics, Parse("\n" + broken).Diagnostics);
    }

    private static string Replaced(string before, string after)
    {
        Assert.Contains(before, Text, StringComparison.Ordinal);
        return Text.Replace(before, after, StringComparison.Ordinal);
    }

    private static CatalogModel Model(string text)
    {
        ParsedCatalog parsed = Parse(text);
        Assert.Empty(parsed.Diagnostics);
        return parsed.Model!;
    }

    private static ParsedCatalog Parse(string text) =>
        CatalogParser.Parse(new SourceFile("/shop/errors.json", text, encoding: null), TestContext.Current.CancellationToken);
}
