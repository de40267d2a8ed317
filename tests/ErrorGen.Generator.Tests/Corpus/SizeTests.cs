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
    public void Every_entry_of_a_large_catalogue_is_found()
    {
        // More than one block of definitions, and more entries than files.
        TextEntry[] entries = [.. Enumerable.Range(0, 600).Select(i => new TextEntry($"Entry{i}") { Code = $"{i * 7919 % 600}" })];

        Assert.Equal(entries.Length, new TextCatalog(entries).Check());
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(100_000)]
    public void Deep_nesting_is_read_or_refused(int depth)
    {
        string nested = new string('[', depth) + new string(']', depth);
        CatalogText catalog = new(
            "/shop/errors.json",
            $$"""{ "errors": { "Good": { "status": 400, "message": "A" }, "Deep": { "status": 400, "message": "A", "x-deep": {{nested}} } } }""");

        GeneratorOutput output = GeneratorHarness.Run([catalog]);

        OutputRules.Check(output);
        Assert.Equal(depth < 64 ? ["Good", "Deep"] : ["Good"], output.Catalogs.Single().Errors.Select(error => error.Key));
        Assert.Equal(depth < 64 ? [] : ["EG1003"], output.Diagnostics.Select(diagnostic => diagnostic.Id));
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
