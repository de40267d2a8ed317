using Xunit;

namespace ErrorGen.Tests.Catalogs;

public sealed class TypeUriTests
{
    private static readonly Uri Help = new("https://shop.example/help");

    [Theory]
    [InlineData("https://shop.example/errors/{code}", "NoSuchEntity", "https://shop.example/errors/NoSuchEntity")]
    [InlineData("https://shop.example/errors#{code}", "SHOP-404", "https://shop.example/errors#SHOP-404")]
    [InlineData("urn:shop:{code}:{code}", "A", "urn:shop:A:A")]
    [InlineData("tag:shop.example,2024:{code}", "a b/ä?#{code}", "tag:shop.example,2024:a%20b%2F%C3%A4%3F%23%7Bcode%7D")]
    public void Type_URI_is_the_code_in_the_template_of_the_catalogue(string typeBase, string code, string expected) =>
        Assert.Equal(expected, Definition(typeBase, code, Help).TypeUri);

    [Fact]
    public void Type_URI_is_the_help_link_if_the_catalogue_has_no_template() =>
        Assert.Equal("https://shop.example/help", Definition(typeBase: null, "A", Help).TypeUri);

    [Fact]
    public void Type_URI_is_null_without_template_and_help_link() => Assert.Null(Definition(typeBase: null, "A", help: null).TypeUri);

    private static ErrorDefinition Definition(string? typeBase, string code, Uri? help) =>
        new(new TestCatalog { GivenTypeUriTemplate = typeBase }, "Key", code, 400, "Message") { HelpLink = help };
}
