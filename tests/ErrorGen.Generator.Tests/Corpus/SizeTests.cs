using System.Diagnostics;
using ErrorGen.Compiler.Infrastructure;
using ErrorGen.Compiler.Parsing;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;
using ErrorGen.Generator.Tests.Harness;
using Xunit;

namespace ErrorGen.Generator.Tests.Corpus;

/// <summary>Catalogues that are large in one direction.</summary>
public sealed class SizeTests
{
    private const int Kilobyte = 1024;
    private const int Megabyte = Kilobyte * Kilobyte;

    /// <summary>In bytes: what the usual file systems take.</summary>
    private const int LongestFileName = 255;

    /// <summary>Far above what it takes on the slowest machine, far below what a comparison of everything with everything would.</summary>
    private static readonly TimeSpan Bearable = TimeSpan.FromSeconds(60);

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
        TextEntry declared = new("Short") { ParameterName = name };
        TextEntry inferred = new("Short") { Message = "%" + name };

        Assert.Equal(expected, new TextCatalog([new TextEntry(name)]).Check());

        // The entry keeps its types, and the parameter gets a name by its position.
        Assert.All([declared, inferred], entry =>
        {
            AssertArrives(entry);
            ParsedCatalog catalog = ReadQuickly($$"""{ "errors": { {{entry.Json}} } }""");
            Assert.Equal(expected == 0, catalog.Diagnostics.Any(diagnostic => diagnostic.Rule == RuleTable.MalformedValue));
            Assert.Equal(expected == 0 ? "Arg1" : name, catalog.Model!.Errors.Single().Parameters.Single().PropertyName);
        });
    }

    [Theory]
    [InlineData(1, 100 * Kilobyte)]
    [InlineData(2_000, 64)]
    public void Many_undeclared_placeholders_take_linear_time(int declared, int length)
    {
        const int Tokens = 1_000;
        const int Shown = 50;
        string parameters = string.Join(',', Enumerable.Range(0, declared).Select(i => $"\"{$"d{i}".PadRight(length, 'y')}\""));
        string message = string.Concat(Enumerable.Range(0, Tokens).Select(i => "%" + $"t{i}".PadRight(64, 'x')));

        EquatableArray<DiagnosticInfo> found = ReadQuickly(
            $$"""{ "errors": { "Long": { "status": 400, "message": "{{message}}", "parameters": [{{parameters}}] } } }""").Diagnostics;

        Assert.Equal(Shown, found.Count(diagnostic => diagnostic.Rule == RuleTable.UndeclaredPlaceholder));
        Assert.Equal(RuleTable.MoreFaults, found[Shown].Rule);
    }

    [Fact]
    public void Very_many_parameters_are_read_in_one_go()
    {
        const int Count = 100_000;
        string parameters = string.Join(',', Enumerable.Range(0, Count).Select(i => $"\"p{i}\""));

        ParsedCatalog catalog = ReadQuickly(
            $$"""{ "errors": { "Wide": { "status": 400, "message": "%p{{Count - 1}}", "parameters": [{{parameters}}] } } }""");

        Assert.Empty(catalog.Model!.Errors);
        DiagnosticInfo diagnostic = Assert.Single(catalog.Diagnostics);
        Assert.Same(RuleTable.TooManyParameters, diagnostic.Rule);
        Assert.Equal(["100000", "100"], diagnostic.Arguments);
    }

    [Fact]
    public void The_most_parameters_of_an_entry_are_all_generated()
    {
        const int Count = 100;
        string parameters = string.Join(',', Enumerable.Range(0, Count).Select(i => $"\"p{i}\""));

        GeneratorOutput output = GeneratorHarness.Run([new CatalogText(
            "/shop/errors.json",
            $$"""{ "errors": { "Wide": { "status": 400, "message": "%p{{Count - 1}}", "parameters": [{{parameters}}] } } }""")]);

        OutputRules.Check(output);
        Assert.Equal(Count, output.Catalogs.Single().Errors.Single().Parameters.Count);
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
        Assert.Equal(["Good", "Deep"], output.Catalogs.Single().Errors.Select(error => error.Key));
        Assert.Equal(depth < 64 ? [] : ["EG1003"], output.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void The_longest_names_compile_in_any_script()
    {
        string name = Repeated("\u4FA1", 200);
        CatalogText catalog = new(
            "/shop/errors.json",
            $$"""{ "namespace": "{{Namespace}}", "errors": { "{{name}}": { "status": 400, "message": "A", "parameters": ["{{name}}"] } } }""");

        GeneratorOutput output = GeneratorHarness.Run([catalog]);

        OutputRules.Check(output);
        Assert.Single(output.Catalogs.Single().Errors);
    }

    [Fact]
    public void The_longest_names_of_files_fit_into_a_folder_in_any_script()
    {
        string name = Repeated("\u4FA1", 198);
        CatalogText[] texts =
        [
            new("/shop/errors.json", Catalog(name, "a")),
            new("/shop/billing.errors.json", Catalog(name, "b")),
            new("/shop/errors.de.json", "{}"),
            new("/shop/errors.zh-Hant-TW.json", "{}"),
            new("/shop/billing.errors.de.json", "{}"),
        ];

        GeneratorOutput output = GeneratorHarness.Run(texts);

        // Two catalogues: seven files and one for the languages each, three translations, and two entries each.
        Assert.Equal(2 * 8 + 3 + 2 * 2, output.Files.Count);
        Assert.All(output.Files.Keys, file => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(file), 1, LongestFileName));
        OutputRules.Check(output);
    }

    [Theory]
    [InlineData(200, 0, true)]
    [InlineData(3, 125, true)]
    [InlineData(4, 125, false)]
    [InlineData(0, 200, false)]
    public void A_namespace_too_long_for_an_assembly_is_refused(int letters, int ideographs, bool isAccepted) =>
        AssertNamespace(new string('N', letters) + Repeated("\u4FA1", ideographs), isAccepted);

    [Theory]
    [InlineData(122, true)]
    [InlineData(123, false)]
    public void The_signs_before_keywords_count_in_a_namespace(int ideographs, bool isAccepted) =>
        AssertNamespace("is.if.in" + Repeated("\u4FA1", ideographs), isAccepted);

    /// <summary>The longest one: 378 bytes with the sign before the keyword.</summary>
    private static readonly string Namespace = "Nis.is." + Repeated("\u4FA1", 123) + "N";

    private static string Catalog(string name, string mark) => $$"""
        {
          "namespace": "{{Namespace}}", "class": "{{name}}{{mark}}C",
          "errors": { "{{name}}{{mark}}1": { "status": 400, "message": "A" }, "{{name[1..]}}{{mark}}2": { "status": 400, "message": "B" } }
        }
        """;

    private static void AssertNamespace(string name, bool isAccepted)
    {
        ParsedCatalog catalog = ReadQuickly($$"""{ "namespace": "{{name}}" }""");

        Assert.Equal(isAccepted ? name : null, catalog.Namespace);
        Assert.Equal(isAccepted ? 0 : 1, catalog.Diagnostics.Count);
    }

    /// <summary>Parses a catalogue, and fails if that takes long.</summary>
    private static ParsedCatalog ReadQuickly(string catalog)
    {
        var watch = Stopwatch.StartNew();
        ParsedCatalog parsed = CatalogParser.Parse(
            new SourceFile("/shop/errors.json", catalog, encoding: null), TestContext.Current.CancellationToken);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Bearable);
        return parsed;
    }

    private static void AssertArrives(TextEntry entry) => Assert.Equal(1, new TextCatalog([entry]).Check());

    private static string Repeated(string pattern, int length) =>
        string.Concat(Enumerable.Repeat(pattern, (length / pattern.Length) + 1))[..length];
}
