using System.Text.Json;
using ErrorGen.Compiler.Json;
using ErrorGen.Compiler.Parsing;
using ErrorGen.Compiler.Rules;
using ErrorGen.Compiler.Text;
using Xunit;

namespace ErrorGen.Compiler.Tests.Schema;

/// <summary>The schema in the repository, and the faults that it and the parser find in a catalogue.</summary>
internal static class PublishedSchema
{
    public static JsonElement Root { get; } = Read();

    private static SchemaValidator Validator { get; } = new(Root);

    public static JsonElement Definition(string name) => Root.GetProperty("$defs").GetProperty(name);

    /// <summary>The faults that the schema finds in a catalogue.</summary>
    public static IReadOnlyList<string> Validate(string catalog)
    {
        JsonReadResult json = JsonReader.Read(catalog, JsonReaderMode.Catalog, TestContext.Current.CancellationToken);
        Assert.Null(json.Error);
        return Validator.Validate(json.Root!);
    }

    /// <summary>The errors that the parser reports of a catalogue.</summary>
    public static IReadOnlyList<string> Parse(string catalog) =>
    [
        .. CatalogParser.Parse(new SourceFile("errors.json", catalog, encoding: null), TestContext.Current.CancellationToken)
            .Diagnostics
            .Where(diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error)
            .Select(diagnostic => diagnostic.Rule.Id),
    ];

    private static JsonElement Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.Path("generator/schema/errors.schema.json")));
        return document.RootElement.Clone();
    }
}
