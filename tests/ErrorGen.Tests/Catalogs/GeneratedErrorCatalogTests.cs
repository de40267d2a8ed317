using Xunit;

namespace ErrorGen.Tests.Catalogs;

/// <summary>A generated catalogue creates its definitions from text, when they are first used.</summary>
public sealed class GeneratedErrorCatalogTests
{
    [Fact]
    public void Text_of_an_entry_gives_its_definition()
    {
        ErrorDefinition definition = new TextCatalog("Plain\t404\tNo %sku of %count.\tsku count:int?\tPLAIN_CODE\tTitle\tDescription\0").GetEntry(0);

        Assert.Equal("Plain", definition.Key);
        Assert.Equal("PLAIN_CODE", definition.Code);
        Assert.Equal(404, definition.Status);
        Assert.Equal("No %sku of %count.", definition.MessageTemplate);
        Assert.Equal("Title", definition.Title);
        Assert.Equal("Description", definition.Description);
        Assert.False(definition.HasPositionalParameters);
        Assert.Equal(
            ["sku String False", "count Int32 True"],
            definition.Parameters.Select(parameter => $"{parameter.Name} {parameter.Type} {parameter.IsNullable}"));
    }

    [Fact]
    public void Missing_fields_are_the_key_as_code_and_nothing_else()
    {
        ErrorDefinition definition = new TextCatalog("Plain\t404\tNo.\0").GetEntry(0);

        Assert.Equal("Plain", definition.Code);
        Assert.Empty(definition.Parameters);
        Assert.Null(definition.Title);
        Assert.Null(definition.Description);
    }

    [Fact]
    public void Percent_sign_before_the_parameters_means_that_the_message_counts_them()
    {
        ErrorDefinition definition = new TextCatalog("Plain\t404\tNo %1.\t%arg1\0").GetEntry(0);

        Assert.True(definition.HasPositionalParameters);
        Assert.Equal("arg1", Assert.Single(definition.Parameters).Name);
    }

    [Theory]
    [InlineData("string", ErrorParameterType.String)]
    [InlineData("bool", ErrorParameterType.Boolean)]
    [InlineData("int", ErrorParameterType.Int32)]
    [InlineData("long", ErrorParameterType.Int64)]
    [InlineData("decimal", ErrorParameterType.Decimal)]
    [InlineData("double", ErrorParameterType.Double)]
    [InlineData("guid", ErrorParameterType.Guid)]
    [InlineData("date", ErrorParameterType.Date)]
    [InlineData("dateTime", ErrorParameterType.DateTime)]
    [InlineData("duration", ErrorParameterType.Duration)]
    [InlineData("uri", ErrorParameterType.Uri)]
    public void Every_type_of_the_catalogue_is_known(string name, ErrorParameterType expected) =>
        Assert.Equal(expected, Assert.Single(new TextCatalog($"Plain\t404\tNo.\tvalue:{name}\0").GetEntry(0).Parameters).Type);

    [Fact]
    public void Unknown_type_is_refused() =>
        Assert.Throws<ArgumentException>(() => new TextCatalog("Plain\t404\tNo.\tvalue:float\0").GetEntry(0));

    [Fact]
    public void Entry_that_is_not_text_has_its_own_definition()
    {
        var catalog = new TextCatalog("\0") { Own = own => new ErrorDefinition(own, "Own", 409, "Own.") };

        Assert.Equal("Own", catalog.GetEntry(0).Key);
    }

    [Fact]
    public void Two_uses_give_the_same_object_even_on_several_threads()
    {
        var catalog = new TextCatalog("Plain\t404\tNo.\0");

        ErrorDefinition[] found = [.. Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8).Select(_ => catalog.GetEntry(0))];

        Assert.All(found, definition => Assert.Same(catalog.Definitions[0], definition));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Position_outside_the_catalogue_is_refused(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => new TextCatalog("Plain\t404\tNo.\0").GetEntry(index));

    private sealed class TextCatalog(string text) : GeneratedErrorCatalog("Errors", "en")
    {
        private readonly byte[] _block = System.Text.Encoding.UTF8.GetBytes(text);

        public Func<ErrorCatalog, ErrorDefinition>? Own { get; init; }

        protected internal override int Count => 1;

        protected internal override ReadOnlySpan<int> CodeOrder => [0];

        protected override ReadOnlySpan<byte> GetEntries(int block) => block == 0 ? _block : default;

        protected override ErrorDefinition? GetOwnDefinition(int index) => Own?.Invoke(this);
    }
}
