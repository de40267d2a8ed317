using System.Globalization;
using System.Text.Json.Nodes;
using ErrorGen.Generator.Tests.Diagnostics;
using ErrorGen.Generator.Tests.Harness;
using Xunit;

namespace ErrorGen.Generator.Tests.Examples;

/// <summary>Examples of a catalogue as the generated code returns them.</summary>
public sealed class GeneratedExampleTests
{
    [Fact]
    public void Definition_has_the_examples_of_the_catalogue()
    {
        using LoadedProject project = Load(File.ReadAllText(Repository.Path("tests", "ErrorGen.Generator.Tests", "Cases", "Examples", "errors.json")));
        ErrorCatalog catalog = project.Catalog();

        Assert.Equal(["[sku]"], Texts(catalog, "NoExamples"));
        Assert.Equal(["[24-MB01][note]"], Texts(catalog, "ByParameter"));
        Assert.Equal(["[24-MB01][3][]", "[24 \"WB\" \\ \u00E9\u2028 \U0001F600][0][24-WB05]"], Texts(catalog, "BySet"));
        Assert.Equal(
            ["[][true][-2147483648][9223372036854775807][12.50][1.5E+300][9f1c2b3a-0000-4000-8000-00000000abcd][2026-02-28][2026-02-28T08:30:00.25+01:00][PT1H30M][/help?q=<a>&b][store][[\"2026-02-28\",\"2026-03-01\"]]"],
            Texts(catalog, "EveryType"));
        Assert.Equal(["[salt][pepper]"], Texts(catalog, "Inferred"));
        Assert.Equal(["[1000]"], Texts(catalog, "Other\u0001Definition"));
        Assert.All(catalog.Definitions, static definition => Assert.All(definition.Examples, values => definition.CreateError([.. values])));
        Assert.Same(catalog.Definitions[0].Examples, catalog.Definitions[0].Examples);
    }

    [Fact]
    public void Examples_of_entries_in_several_blocks_are_those_of_their_entry()
    {
        var errors = new JsonObject();
        for (int i = 0; i < 600; i++)
        {
            errors[$"E{i}"] = new JsonObject { ["status"] = 409, ["message"] = "%n", ["parameters"] = new JsonArray(new JsonObject { ["name"] = "n", ["type"] = "int" }) };
            if (i % 7 == 3)
            {
                errors[$"E{i}"]!["examples"] = new JsonArray(new JsonObject { ["n"] = 10_000 + i });
            }
        }

        using LoadedProject project = Load(new JsonObject { ["errors"] = errors }.ToJsonString());

        ErrorCatalog catalog = project.Catalog();
        Assert.All(Enumerable.Range(0, 600), i => Assert.Equal([i % 7 == 3 ? $"[{10_000 + i}]" : "[1]"], Texts(catalog, $"E{i}")));
    }

    [Fact]
    public void Examples_of_one_entry_change_the_data_file_only()
    {
        const string Catalog = """{ "errors": { "A": { "status": 409, "message": "%n" }, "B": { "status": 409, "message": "%n"EXAMPLES } } }""";
        GeneratorOutput without = GeneratorHarness.Run([Reports.Catalog(Catalog.Replace("EXAMPLES", "", StringComparison.Ordinal))], TargetProject.Library());
        GeneratorOutput with = GeneratorHarness.Run([Reports.Catalog(Catalog.Replace("EXAMPLES", """, "examples": [{ "n": "x" }]""", StringComparison.Ordinal))], TargetProject.Library());

        Assert.Equal(["Shop.Errors+Entries.g.cs"], with.Files.Where(file => without.Files[file.Key] != file.Value).Select(static file => file.Key));
        Assert.DoesNotContain(without.Files, static file => file.Value.Contains("GetExamples", StringComparison.Ordinal));
    }

    /// <summary>A value that the compiler accepts and the runtime cannot read would be shown as the value by type.</summary>
    [Fact]
    public void Runtime_reads_every_value_that_the_compiler_accepts()
    {
        string[] values =
        [
            "false", "0", "-0", "7", "-7", "1.0", "2.50", "1e2", "1E-2", "-1e-30", "79228162514264337593543950335", "79228162514264337593543950336", "0.00000000000000000000000000001", "1e-40", "1e28", "1e29", "1e308", "1e-320", "4.9e-324", "1e309",
            "2147483647", "2147483648", "-9223372036854775808", "9223372036854775808", "12345678901234567890.123456789",
            .. new[]
            {
                "", " ", "a", "\u00E9", "true", "7", "NaN", "9F1C2B3A-0000-4000-8000-00000000ABCD", "9f1c2b3a-0000-4000-8000-00000000abcd ", "{9f1c2b3a-0000-4000-8000-00000000abcd}",
                "2026-02-28", "0001-01-01", "9999-12-31", "2024-02-29", "2026-2-28", "2026-02-28 ", "02/28/2026",
                "2026-02-28T08:30:00Z", "2026-02-28T08:30:00z", "2026-02-28T08:30:00", "2026-02-28T08:30:00.1234567Z", "2026-02-28T08:30:00.12345678Z", "2026-02-28T08:30:00.Z", "2026-02-28T08:30:00+14:00",
                "2026-02-28T08:30:00+15:00", "2026-02-28T08:30:00+0100", "2026-02-28T24:00:00Z", "2026-02-28T08:30:60Z", "2026-02-28 08:30:00Z", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00", " 2026-02-28T08:30:00Z",
                "PT1S", "-PT1S", "P1D", "P1Y2M3DT4H5M6.7S", "PT0.0000001S", "PT0.00000001S", "P10675199D", "P99999999D", "P", "PT", "P1W", " PT1S ", "pt1s", "1.02:03:04",
                "https://shop.example/\u00E9?q=1#f", "../up", "//host", "http://[::1", "http://a b/", "mailto:a@b", "%", "\u0001", "\uD83D\uDE00",
            }.Select(static text => JsonValue.Create(text).ToJsonString()),
        ];
        string[] types = ["string", "bool", "int", "long", "decimal", "double", "guid", "date", "dateTime", "duration", "uri"];
        var entries = values.SelectMany(value => types.Select(type => (Value: value, Type: type))).Select((entry, i) => (Key: $"E{i}", entry.Value, entry.Type)).ToList();
        string Catalog(IEnumerable<(string Key, string Value, string Type)> some) => $$"""
            { "errors": {
            {{string.Join(",\n", some.Select(entry => $$"""
            "{{entry.Key}}": { "status": 409, "message": "%v", "parameters": [{ "name": "v", "type": "{{entry.Type}}[]", "example": [{{entry.Value}}] }] }
            """))}}
            } }
            """;

        // A file reports at most 50 diagnostics. Each entry has a line of its own.
        var accepted = entries.Chunk(45).SelectMany(chunk =>
        {
            IEnumerable<string> reported = GeneratorHarness.Run([Reports.Catalog(Catalog(chunk))], TargetProject.Library()).DisplayedDiagnostics;
            var lines = reported.Select(static line => int.Parse(line.Split('(', ',')[1], CultureInfo.InvariantCulture)).ToHashSet();
            return chunk.Where((_, i) => !lines.Contains(i + 2));
        }).ToList();
        using LoadedProject project = Load(Catalog(accepted));
        ErrorCatalog catalog = project.Catalog();

        Assert.InRange(accepted.Count, 150, 300);
        Assert.All(accepted, entry =>
        {
            Assert.True(catalog.TryGet(entry.Key, out ErrorDefinition? definition));
            ErrorValue item = definition.Examples[0][0].GetItem(0);
            Assert.False(item == ByType(definition.Parameters[0].Type), $"{entry.Type} {entry.Value}");
        });
    }

    private static ErrorValue ByType(ErrorParameterType type) =>
        ErrorCatalog.Create("X", "en", errors => errors.Add("X", 400, "X", new ErrorParameter("v", type))).Definitions[0].Examples[0][0];

    private static IEnumerable<string> Texts(ErrorCatalog catalog, string key) => catalog.Definitions.Single(definition => definition.Key == key).Examples
        .Select(static values => string.Concat(values.Select(static value => $"[{value.ToInvariantString()}]")));

    private static LoadedProject Load(string catalog)
    {
        GeneratorOutput output = GeneratorHarness.Run([Reports.Catalog(catalog)], TargetProject.Library());
        Assert.Empty(output.CompilerFindings);
        return new LoadedProject(output);
    }
}
