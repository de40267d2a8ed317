using ErrorGen.Generator.Tests.Harness;
using Xunit;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>Catalogues that are large in one direction.</summary>
public sealed class SizeTests
{
    private const int Kilobyte = 1024;
    private const int Megabyte = Kilobyte * Kilobyte;

    [Theory]
    [InlineData(5 * Kilobyte)]
    [InlineData(Megabyte)]
    public void A_long_message_arrives(int length) =>
        AssertArrives(new TextEntry("Long") { Message = Repeated("0 & \"quoted\" \\ <b> ", length) });

    [Theory]
    [InlineData("%")]
    [InlineData("%%1 % ")]
    [InlineData("%name")]
    [InlineData("%1%2%3")]
    public void A_megabyte_of_percent_signs_arrives(string pattern) =>
        AssertArrives(new TextEntry("Long") { Message = Repeated(pattern, Megabyte) });

    [Theory]
    [InlineData(200, 1)]
    [InlineData(201, 0)]
    [InlineData(Megabyte, 0)]
    public void A_name_too_long_for_an_assembly_is_refused(int length, int expected)
    {
        string name = Repeated("Name", length);

        Assert.Equal(expected, new TextCatalog([new TextEntry(name)]).Check());
        Assert.Equal(expected, new TextCatalog([new TextEntry("Short") { ParameterName = name }]).Check());
        Assert.Equal(expected, new TextCatalog([new TextEntry("Short") { Message = "%" + name }]).Check());
    }

    [Fact]
    public void The_longest_names_compile_in_any_script()
    {
        string name = Repeated("\u4FA1", 199);
        CatalogText catalog = new("/shop/errors.json", $$"""{ "errors": { "a{{name}}": { "status": 400, "message": "A", "parameters": ["b{{name}}"] } } }""");

        GeneratorOutput output = GeneratorHarness.RunChecked([catalog]);

        Assert.Single(output.Catalogs.Single().Errors);
    }

    private static void AssertArrives(TextEntry entry) => Assert.Equal(1, new TextCatalog([entry]).Check());

    private static string Repeated(string pattern, int length) =>
        string.Concat(Enumerable.Repeat(pattern, (length / pattern.Length) + 1))[..length];
}
